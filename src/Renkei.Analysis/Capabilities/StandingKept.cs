using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Capabilities;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Capabilities;

/// <summary>
/// S1-12: both remain learning organizations of their own, before and after: whether each firm keeps what it is known for at the front of its industry. Only what one
/// measure, or one rater, says at two times is compared; improving is not enough.
/// </summary>
internal static class StandingKept
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "S1-12");
        return [Judge(asked, line, "us", line.Pair.Us), Judge(asked, line, "partner", line.Pair.Partner)];
    }

    private static Finding Judge(Asking asked, Line line, string scope, string firm)
    {
        var known = line.Scene.Capabilities.All.Where(capability => (Capability.DistinctiveOf.Of(capability) ?? ListOf<Reference>.Empty).Any(of => line.FirmOf(of, capability) == firm)).ToList();
        var courses = known.SelectMany(capability => line.Scene.Standings
            .Where(standing => standing.Firm == firm && standing.Capability == capability.Id && standing.Scale is Standing.Strength or Standing.Comparison or Standing.Points)
            .GroupBy(standing => (standing.Scale, standing.Beside, standing.Rater)).Select(course => new Course(capability, course.ToList(), line.AsOf))).ToList();
        return asked.Judges(scope, limits =>
        {
            var led = courses.FindAll(course => course.HasLed(limits["front"]));
            var (lost, slipping) = (led.FindAll(course => course.HasLost(limits["front"])), led.FindAll(course => course.IsFalling));
            var kept = led.FindAll(course => course.HasKept(limits["front"]));
            var says = known.Count == 0 ? "nothing-distinctive" : lost.Count > 0 ? "lost" : slipping.Count > 0 ? "slipping" : kept.Count > 0 ? "kept" : "standing-unknown";
            var told = says switch { "lost" => lost, "slipping" => slipping, "kept" => kept, _ => courses };
            return new(firm != line.Pair.Us && says is ("lost" or "slipping") ? $"{says}-there" : says, [.. (told.Count > 0 ? told.Select(course => course.Of) : known).Distinct(), .. told.SelectMany(course => course.Records)])
            {
                Value = lost.Select(course => course.Of).Distinct().Count(),
                N = led.Select(course => course.Of).Distinct().Count(),
                Places = [("firm", line.NameOf(firm)), ("capabilities", Words.Names(told.Select(course => Capability.Name.Of(course.Of)).Order(StringComparer.Ordinal)))],
            };
        });
    }

    /// <summary>What one measure or one rater said of one capability over time.</summary>
    private sealed class Course(Record capability, IReadOnlyList<Standing> standings, DateOnly asOf)
    {
        private readonly IReadOnlyList<Standing> inTime = Standing.InTime(standings, asOf);

        public Record Of => capability;

        public IEnumerable<Record> Records => standings.Select(standing => standing.Record);

        /// <summary>Whether the last word is that it falls while it still leads.</summary>
        public bool IsFalling => TrendOf(inTime[^1].Record) is { Rank: 0 };

        public bool HasLed(double front) => inTime.Any(standing => IsAtTheFront(standing, front));

        /// <summary>Whether it led once and, certainly later, no longer does.</summary>
        public bool HasLost(double front) =>
            !IsAtTheFront(inTime[^1], front) && inTime.Any(standing => IsAtTheFront(standing, front) && standing.When.Before(inTime[^1].When) == Truth.Certainly);

        /// <summary>Whether it led at two times, the last of which is the last word.</summary>
        public bool HasKept(double front) =>
            IsAtTheFront(inTime[^1], front) && inTime.Any(standing => IsAtTheFront(standing, front) && standing.When.Before(inTime[^1].When) == Truth.Certainly);

        private static bool IsAtTheFront(Standing standing, double front) => standing.Scale == Standing.Points ? (double)standing.Level >= front : standing.Level == 2;

        private static Ordinal? TrendOf(Record record) => record.Kind == Measure.Kind ? Measure.Trend.Of(record) : Rating.Trend.Of(record);
    }
}
