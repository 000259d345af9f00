using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Analysis.Statistics;
using Renkei.Core.Capabilities;
using Renkei.Core.Records;

namespace Renkei.Analysis.Speed;

/// <summary>
/// S2-8: when one side's measured performance would pass the other's, if both go on as measured. Only from numbers of one measure and one unit of both sides,
/// each over several days; words and ratings are never drawn out into the future. Being passed is worth a look; on the joint record, which both read, passing is too.
/// </summary>
internal static class Crossing
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "S2-8-crossing");
        var found = Series(line, asked.Thresholds).Select(pair => Judge(asked, line, pair.Name, pair.Ours, pair.Theirs)).ToList();
        return found.Count > 0 ? found : [asked.Finds("crossing", Status.Unknown, "none", [], ("fewest", $"{asked.Thresholds["fewest-points"]}"))];
    }

    /// <summary>The measures of which both sides have enough numbers in one unit, dated closely enough.</summary>
    private static IEnumerable<(string Name, List<Record> Ours, List<Record> Theirs)> Series(Line line, Thresholds thresholds) =>
        from measure in line.Of(Measure.Kind)
        where Measure.Number.Of(measure) is not null && Measure.Name.Of(measure) is not null && Measure.When.Of(measure).Start.Slack <= thresholds["coarse"]
        group measure by (Name: Measure.Name.Of(measure)!, Unit: Measure.Unit.Of(measure)) into series
        let ours = Of(line, series, [line.Pair.Us])
        let theirs = Of(line, series, [.. line.Pair.Members.Skip(1)])
        where ours.Count >= thresholds["fewest-points"] && theirs.Count >= thresholds["fewest-points"]
        orderby series.Key.Name
        select (series.Key.Name, ours, theirs);

    private static List<Record> Of(Line line, IEnumerable<Record> series, IReadOnlyList<string> firms) =>
        [.. series.Where(measure => firms.Contains(line.FirmOf(Measure.Of.Of(measure), measure), StringComparer.Ordinal)).OrderBy(measure => Measure.When.Of(measure).Start.Latest)];

    private static Finding Judge(Asking asked, Line line, string name, List<Record> ours, List<Record> theirs)
    {
        var sign = ours.Concat(theirs).Any(measure => Measure.Better.Of(measure) == Better.Down) ? -1 : 1;
        var (we, they) = (Fit(ours, sign), Fit(theirs, sign));
        var now = line.AsOf.DayNumber;
        var (gap, closing) = (we.At(now) - they.At(now), they.Slope - we.Slope); // both are in our favour when positive and negative
        var day = closing == 0 ? null : (double?)now + (gap / closing);
        var year = day is { } when && when > 0 && when < DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)when).Year : (int?)null;
        string Case(Thresholds thresholds) => day is not { } crossing || crossing <= now || crossing > now + (thresholds["horizon"] * 365.25) ? gap >= 0 ? "ahead" : "behind"
            : gap >= 0 ? "passed" : "pass";

        var says = Case(asked.Thresholds);
        var finding = asked.Finds(
            Key(name),
            says is "passed" || (line.IsJoint && says is "pass") ? Status.Watch : Status.InPlace,
            says,
            [.. ours, .. theirs],
            ("measure", name),
            ("year", $"{year}"),
            ("horizon", $"{asked.Thresholds["horizon"]}"));
        return asked.Weighed(finding, Case) with
        {
            Value = says is "passed" or "pass" ? year : null,
            Unit = says is "passed" or "pass" ? "year" : null,
        };
    }

    private static Trend Fit(List<Record> series, int sign) => Trend.Through(
        [.. series.Select(measure => (double)Measure.When.Of(measure).Start.Latest.DayNumber)], [.. series.Select(measure => sign * (double)Measure.Number.Of(measure)!.Number)]);

    private static string Key(string name) => string.Concat(name.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : '-'));
}
