using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Lines;

/// <summary>Which of two firms is ahead in one respect at one time.</summary>
/// <param name="Rank">1 where we lead, 0 where the two are level, −1 where we trail: an order, no distance.</param>
/// <param name="When">The days it can speak of.</param>
/// <param name="Records">The measures or ratings that say so.</param>
/// <param name="Gap">In percent of the better number, positive where we lead; null where words were compared.</param>
internal sealed record Comparison(int Rank, DaySpan When, IReadOnlyList<Record> Records, double? Gap = null)
{
    /// <summary>
    /// All comparisons that some standings allow, in order of time: those told as such, from either side; and those of two values on one scale that
    /// certainly lie near enough in time, each of either firm with the nearest of the other's. Whoever looks finds the same ones in the same order.
    /// </summary>
    public static IReadOnlyList<Comparison> Between(IEnumerable<Standing> standings, Pair pair, DateOnly asOf, Nearness near)
    {
        var all = Standing.InTime(standings, asOf);
        var place = new Dictionary<Record, int>(ReferenceEqualityComparer.Instance);
        foreach (var standing in all) place.TryAdd(standing.Record, place.Count);
        var ours = all.Where(standing => standing.Firm == pair.Us && standing.Scale != Standing.Comparison);
        var theirs = all.Where(standing => standing.Firm == pair.Partner).ToLookup(standing => standing.Scale, StringComparer.Ordinal);
        IEnumerable<Comparison> found =
        [
            .. all.Where(standing => standing.Scale == Standing.Comparison).Select(standing => Told(standing, pair, asOf)).OfType<Comparison>(),
            .. ours.GroupBy(standing => standing.Scale, StringComparer.Ordinal).SelectMany(scale => Paired([.. scale], [.. theirs[scale.Key]], asOf, near)),
        ];
        return [.. found.OrderBy(comparison => comparison.When.Latest).ThenBy(comparison => comparison.When.Earliest)
            .ThenBy(comparison => comparison.Records.Max(record => place[record])).ThenBy(comparison => comparison.Records.Min(record => place[record]))];
    }

    private static Comparison? Told(Standing told, Pair pair, DateOnly asOf) =>
        told.Firm == pair.Us && told.Beside == pair.Partner ? new((int)told.Level - 1, Days(told.When, asOf), [told.Record])
        : told.Firm == pair.Partner && told.Beside == pair.Us ? new(1 - (int)told.Level, Days(told.When, asOf), [told.Record])
        : null;

    private static IEnumerable<Comparison> Paired(IReadOnlyList<Standing> ours, IReadOnlyList<Standing> theirs, DateOnly asOf, Nearness near) =>
        from two in Nearest(ours, theirs).Union(Nearest(theirs, ours).Select(two => (two.Nearest, two.Of)))
        let a = Days(two.Item1.When, asOf)
        let b = Days(two.Item2.When, asOf)
        where Apart.IsWithin(two.Item1.When, two.Item2.When, near.Months)
        let gap = two.Item1.Scale is Standing.Strength or Standing.Points ? null : Statistics.Gap.Percent((double)two.Item1.Level, (double)two.Item2.Level, two.Item1.IsLowerBetter)
        select new Comparison(
            Order(two.Item1, two.Item2, gap, near),
            new(a.Earliest < b.Earliest ? a.Earliest : b.Earliest, a.Latest > b.Latest ? a.Latest : b.Latest),
            [two.Item1.Record, two.Item2.Record],
            gap);

    /// <summary>Each standing with the one of the other firm nearest in time: the last before it or the first after.</summary>
    private static IEnumerable<(Standing Of, Standing Nearest)> Nearest(IReadOnlyList<Standing> standings, IReadOnlyList<Standing> others)
    {
        var (next, sorted) = (0, others.OrderBy(standing => standing.When.Start.Latest).ToList());
        foreach (var standing in standings.OrderBy(standing => standing.When.Start.Latest))
        {
            while (next < sorted.Count && sorted[next].When.Start.Latest < standing.When.Start.Latest) next++;
            var before = Math.Max(0, next - 1);
            if (sorted[before..Math.Min(sorted.Count, before + 2)].MinBy(other => Apart.MostDays(standing.When, other.When)) is { } nearest) yield return (standing, nearest);
        }
    }

    private static int Order(Standing our, Standing their, double? gap, Nearness near) => our.Scale switch
    {
        Standing.Strength => our.Level.CompareTo(their.Level),
        Standing.Points => Math.Abs(our.Level - their.Level) < (decimal)near.Points ? 0 : our.Level.CompareTo(their.Level),
        _ => gap is { } percent ? Math.Abs(percent) < near.Percent ? 0 : Math.Sign(percent) : our.IsLowerBetter ? their.Level.CompareTo(our.Level) : our.Level.CompareTo(their.Level),
    };

    /// <summary>The days a date can speak of, as far as the day of the view.</summary>
    private static DaySpan Days(When when, DateOnly asOf) => new(when.Start.Earliest, when.End.Latest < asOf ? when.End.Latest : asOf);
}

/// <summary>What counts as the same time and as level.</summary>
/// <param name="Months">How many months two values may lie apart.</param>
/// <param name="Points">How many points on the scale from 0 to 5 make a difference.</param>
/// <param name="Percent">How many percent of the better number make a difference.</param>
internal readonly record struct Nearness(double Months, double Points, double Percent);
