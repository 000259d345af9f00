using Renkei.Analysis.Findings;

namespace Renkei.Analysis.Lines;

/// <summary>What one side of a pair took in from the other.</summary>
/// <param name="Direction"><c>in</c> when we learned, <c>out</c> when the partner did.</param>
/// <param name="Learner">The id of the firm that learned.</param>
/// <param name="Source">The id of the firm it learned from.</param>
/// <param name="Lessons">What it took in, in the order recorded.</param>
internal sealed record OneWay(string Direction, string Learner, string Source, IReadOnlyList<Lesson> Lessons)
{
    /// <summary>Both ways of a pair, ours first.</summary>
    public static IReadOnlyList<OneWay> Of(Line line) =>
    [
        new("in", line.Pair.Us, line.Pair.Partner, [.. line.Lessons.Where(lesson => lesson.Learner == line.Pair.Us)]),
        new("out", line.Pair.Partner, line.Pair.Us, [.. line.Lessons.Where(lesson => lesson.Learner == line.Pair.Partner)]),
    ];

    /// <summary>A finding for each side of which anything is told; where nothing is told of either, one that says so.</summary>
    /// <param name="ways">Both sides.</param>
    /// <param name="judge">The finding on a side; null where nothing is told of it.</param>
    /// <param name="silent">The finding for silence.</param>
    public static IReadOnlyList<Finding> Speak(IReadOnlyList<OneWay> ways, Func<OneWay, Finding?> judge, Func<Finding> silent) =>
        ways.Select(judge).OfType<Finding>().ToList() is { Count: > 0 } found ? found : [silent()];

    /// <summary>What a finding on it is about.</summary>
    public About About(Line line) => new(line.Pair.Us, line.Pair.Partner, Direction: Direction);

    /// <summary>The names that fill a sentence on it.</summary>
    public (string Name, string Text)[] Names(Line line) => [("learner", line.NameOf(Learner)), ("source", line.NameOf(Source))];
}
