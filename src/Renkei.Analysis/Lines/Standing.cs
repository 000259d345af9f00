using Renkei.Core.Capabilities;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Lines;

/// <summary>How good one firm was measured or rated to be at one time. Only values of one scale compare: words with the same words, numbers with the same measure and unit.</summary>
/// <param name="Record">The measure or rating that says so.</param>
/// <param name="Firm">The firm that is told of; what is said of a unit is said of its firm.</param>
/// <param name="Rater">The firm that rated; null where it was measured.</param>
/// <param name="Beside">The firm compared with, where it is a comparison of two.</param>
/// <param name="Capability">The id of the capability, or null.</param>
/// <param name="When">The time it speaks of.</param>
/// <param name="Scale">What it compares with.</param>
/// <param name="Level">Its place on the scale; for words an order and no distance. The higher the better, but for measures of which less is better.</param>
internal sealed record Standing(Record Record, string Firm, string? Rater, string? Beside, string? Capability, When When, string Scale, decimal Level)
{
    /// <summary>Weak, steady, strong.</summary>
    public const string Strength = "strength";

    /// <summary>Trails, level, leads.</summary>
    public const string Comparison = "comparison";

    /// <summary>From 0 to 5.</summary>
    public const string Points = "points";

    public bool IsMeasured => Rater is null;

    /// <summary>The layer of performance it was measured in; null where it was rated.</summary>
    public Layer? Layer => IsMeasured ? Measure.Layer.Of(Record) : null;

    /// <summary>Whether a lower number is the better one.</summary>
    public bool IsLowerBetter => IsMeasured && Measure.Better.Of(Record) == Better.Down;

    /// <summary>Standings in order of time: what still holds comes after what was, and of two the one begun later; of two of one time words come after numbers and the lower last, whichever was written first.</summary>
    public static IReadOnlyList<Standing> InTime(IEnumerable<Standing> standings, DateOnly asOf) =>
        [.. standings.OrderBy(standing => standing.When.End.Latest < asOf ? standing.When.End.Latest : asOf)
            .ThenBy(standing => standing.When.Start.Latest).ThenBy(standing => standing.When.Start.Earliest)
            .ThenBy(standing => standing.Scale switch { Strength => 3, Comparison => 2, Points => 1, _ => 0 }).ThenByDescending(standing => standing.Level)];

    /// <summary>The last of some standings; null when there are none.</summary>
    public static Standing? Last(IEnumerable<Standing> standings, DateOnly asOf) => InTime(standings, asOf) is [.., var last] ? last : null;

    /// <summary>All that a scene says of how good firms are, in the order recorded.</summary>
    public static IReadOnlyList<Standing> In(Scene scene) =>
    [
        .. scene.Of(Measure.Kind).SelectMany(measure => Measured(scene, measure)),
        .. scene.Of(Rating.Kind).Select(rating => Rated(scene, rating)),
    ];

    private static IEnumerable<Standing> Measured(Scene scene, Record measure)
    {
        var firm = scene.FirmOf(Measure.Of.Of(measure), measure);
        var beside = Measure.Beside.Of(measure) is { } other ? scene.FirmOf(other, measure) : null;
        var capability = Measure.Capability.Of(measure)?.Id;
        if (Measure.Standing.Of(measure) is { } word)
            yield return new(measure, firm, null, beside, capability, Measure.When.Of(measure), ScaleOf(word), word.Rank);
        if (Measure.Number.Of(measure) is { } number && Measure.Name.Of(measure) is { } name)
            yield return new(measure, firm, null, null, capability, Measure.When.Of(measure), $"{name} in {Measure.Unit.Of(measure)}, {Measure.Layer.Of(measure)}, {Measure.Better.Of(measure) ?? Better.Up}", number.Number);
    }

    private static Standing Rated(Scene scene, Record rating)
    {
        var score = Rating.Score.Of(rating);
        return new(
            rating,
            scene.FirmOf(Rating.Of.Of(rating), rating),
            scene.FirmOf(Rating.By.Of(rating), rating),
            Rating.Beside.Of(rating) is { } other ? scene.FirmOf(other, rating) : null,
            Rating.Capability.Of(rating).Id,
            Rating.When.Of(rating),
            score.Word is { } word ? ScaleOf(word) : Points,
            score.Word?.Rank ?? score.Number!.Number);
    }

    private static string ScaleOf(Ordinal word) => word.Scale == Core.Values.Scale.Comparison ? Comparison : Strength;
}
