using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Commitment;

/// <summary>
/// Whether an alliance is for the long run: by the years it has lasted, the ties before it, the end that was agreed, or the cycle over which give and take
/// are to even out. What joins two firms from before is no tie of either to the venture they found later: with that they work together since it was there. Short is known only of one that ended, or is to end, before that; a young one without an agreed end may turn out either way.
/// </summary>
internal static class LongTerm
{
    private const double DaysOfAYear = 365.25;

    public static ProfilePart Of(Line line, double years)
    {
        var (lasted, agreed) = (Lasted(line), Agreed(line));
        var cycle = (double)(Alliance.Cycle.Of(line.Alliance)?.Number ?? 0);
        var isThere = lasted?.Low >= years || agreed?.Low >= years || cycle >= years * 12 ? Truth.Certainly
            : agreed?.High < years || (lasted?.High < years && HasEnded(line)) ? Truth.No
            : Truth.Perhaps;
        return new(
            "a long run",
            isThere,
            isThere != Truth.Certainly ? ProfilePart.Case("long", isThere) : lasted?.Low >= years ? "long-lasted" : agreed?.Low >= years ? "long-agreed" : "long-cycle",
            isThere == Truth.Perhaps ? [] : [line.Alliance, .. Ventures(line)],
            ("years", Words.Count((int)years, "year")),
            ("since", Beginning(line) is { } since ? DateWords.BeginningOf(since) ?? "" : ""),
            ("end", Alliance.Ends.Of(line.Alliance) is { } end ? DateWords.Of(end) : ""),
            ("cycle", Words.Count((int)cycle, "month")));
    }

    /// <summary>Since when the two work together; null where one of them is a venture and it is not told when that was founded.</summary>
    private static When? Beginning(Line line)
    {
        var first = Alliance.TiesSince.Of(line.Alliance) ?? Alliance.When.Of(line.Alliance);
        var founded = Ventures(line).Select(Organization.When.Of).ToList();
        return first is null || founded.Contains(null) ? null : founded.Append(first).MaxBy(when => (when!.Start.Latest, when.Start.Earliest, when.Text));
    }

    /// <summary>The joint bodies of a pair, ours included; of several partners added together one is older, so none counts.</summary>
    private static IReadOnlyList<Record> Ventures(Line line) => line.Pair.IsRollUp ? [] : line.JointBodies;

    /// <summary>Years from the first ties to the end or the day of the view, at least and at most; null when no beginning is told, or only a single date.</summary>
    private static (double Low, double High)? Lasted(Line line)
    {
        if (Alliance.When.Of(line.Alliance) is not { Lasts: true } || Beginning(line) is not { Start: var start } || start.Earliest == DateOnly.MinValue) return null;
        var (earliest, latest) = HasEnded(line) ? (Alliance.When.Of(line.Alliance)!.End.Earliest, Alliance.When.Of(line.Alliance)!.End.Latest) : (line.AsOf, line.AsOf);
        return (Years(start.Latest, earliest), Years(start.Earliest, latest));
    }

    private static (double Low, double High)? Agreed(Line line) =>
        Alliance.Ends.Of(line.Alliance) is { } ends && Alliance.When.Of(line.Alliance) is { Start: var start } && start.Earliest > DateOnly.MinValue
            ? (Years(start.Latest, ends.Start.Earliest), Years(start.Earliest, ends.End.Latest))
            : null;

    private static bool HasEnded(Line line) => Alliance.When.Of(line.Alliance) is { Lasts: true } when && when.End.Latest <= line.AsOf;

    private static double Years(DateOnly from, DateOnly to) => Math.Max(0, to.DayNumber - from.DayNumber) / DaysOfAYear;
}
