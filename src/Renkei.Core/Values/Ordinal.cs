namespace Renkei.Core.Values;

/// <summary>Three words in order; only words of one scale compare.</summary>
public enum Scale
{
    /// <summary><c>weak</c>, <c>steady</c>, <c>strong</c>: how good by itself.</summary>
    Strength,

    /// <summary><c>trails</c>, <c>level</c>, <c>leads</c>: how good beside another.</summary>
    Comparison,

    /// <summary><c>falling</c>, <c>flat</c>, <c>rising</c>: where it is going.</summary>
    Trend,
}

/// <summary>A judgement in words that have an order but no distance: what papers and people can honestly say. Never turned into a number.</summary>
public sealed record Ordinal
{
    private static readonly Ordinal[] All =
    [
        new(Scale.Strength, 0, "weak"), new(Scale.Strength, 1, "steady"), new(Scale.Strength, 2, "strong"),
        new(Scale.Comparison, 0, "trails"), new(Scale.Comparison, 1, "level"), new(Scale.Comparison, 2, "leads"),
        new(Scale.Trend, 0, "falling"), new(Scale.Trend, 1, "flat"), new(Scale.Trend, 2, "rising"),
    ];

    private Ordinal(Scale scale, int rank, string word)
    {
        Scale = scale;
        Rank = rank;
        Word = word;
    }

    /// <summary>The scale the word belongs to.</summary>
    public Scale Scale { get; }

    /// <summary>Place on its scale, 0 the lowest, 2 the highest.</summary>
    public int Rank { get; }

    /// <summary>The word as written.</summary>
    public string Word { get; }

    /// <summary>The words of the scales, lowest first within each.</summary>
    public static IEnumerable<string> WordsOf(params Scale[] scales) => All.Where(word => scales.Contains(word.Scale)).Select(word => word.Word);

    /// <summary>Reads a word of one of the scales.</summary>
    /// <returns>The ordinal, or <c>word-not-in-list</c>.</returns>
    public static Outcome<Ordinal> Of(string text, params Scale[] scales)
    {
        var found = Array.Find(All, word => word.Word == text && scales.Contains(word.Scale));
        return found is not null ? found : new Problem(Codes.WordNotInList, "", $"'{text}' is not one of {string.Join(", ", WordsOf(scales))}.");
    }

    /// <summary>The word as written.</summary>
    public override string ToString() => Word;
}
