using Renkei.Analysis.Findings;
using Renkei.Core.Books;
using Renkei.Core.Records;

namespace Renkei.Analysis.Balance;

/// <summary>Who learned how much from whom, and when: S2-7 and S1-18, for each pair of organizations of an alliance.</summary>
public static class BalanceQuestion
{
    /// <summary>The question's name, which is its command.</summary>
    public const string Name = "balance";

    /// <summary>Answers it.</summary>
    /// <param name="view">What the viewer sees.</param>
    /// <param name="alliance">An alliance of the view.</param>
    /// <returns>
    /// For each pair and line: the pattern in time, the balance since the start and in the last windows, and the windows as a series. With several
    /// partners also the balance with all of them, which adds the pairs it names.
    /// </returns>
    public static Answer Ask(LedgerView view, Record alliance) => Ask(view, alliance, Lines(view, alliance));

    /// <summary>The lines of each pair: what answers and charts are made from.</summary>
    internal static IReadOnlyList<Line> Lines(LedgerView view, Record alliance) =>
        [.. Pair.Of(view, alliance).SelectMany(pair => Line.Both(view, alliance, pair))];

    /// <summary>Answers it from lines that are there already.</summary>
    internal static Answer Ask(LedgerView view, Record alliance, IReadOnlyList<Line> lines)
    {
        var all = Pair.RollUp(Pair.Of(view, alliance)) is { } together ? Line.Both(view, alliance, together) : [];
        return new(
            Name,
            alliance.Id,
            view.Viewer.Organization ?? "coder",
            view.AsOf,
            [.. lines.SelectMany(Turns.Of), .. lines.Concat(all).SelectMany(BalanceOfLearning.Of)],
            [.. lines.SelectMany(BalanceSeries.Of)]);
    }
}
