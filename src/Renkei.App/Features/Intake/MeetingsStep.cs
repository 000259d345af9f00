using Renkei.App.Access.Intake;
using Renkei.App.Access.Web;

namespace Renkei.App.Features.Intake;

/// <summary>Meetings that are one line of a list: a single one, or those of a series.</summary>
/// <param name="Key">The id of the one, or the key of the series and why they are left out.</param>
/// <param name="Title">What they are called.</param>
/// <param name="First">When the first was.</param>
/// <param name="Last">When the last was; empty for a single one.</param>
/// <param name="Ids">Their ids.</param>
/// <param name="Series">The key of the series; empty for a single one.</param>
/// <param name="Because">Why they are left out; null when they are taken.</param>
internal sealed record MeetingLine(string Key, string Title, string First, string Last, IReadOnlyList<string> Ids, string Series, LeftOutBecause? Because);

/// <summary>Which meetings are taken and which left out, a series as one line.</summary>
internal static class MeetingsStep
{
    /// <summary>The most lines of a list; what is behind stays as it is.</summary>
    public const int Most = 300;

    /// <summary>Those taken that are not recorded yet, newest first.</summary>
    public static IReadOnlyList<MeetingLine> Taken(Bringing brought, Hat hat) => Lines(brought.Against(hat.Standpoint.View)
        .Where(each => each is { Novelty: Novelty.New, Proposed: { Kind: "event", Origins.Count: > 0 } }).Select(each => new OneMeeting(each.Proposed.Id, Text(each.Proposed, "what"), Text(each.Proposed, "when"), each.Proposed.SeriesKey, null)));

    /// <summary>Those left out, by reason, newest first; rows of sheets that hold no record are told elsewhere.</summary>
    public static IReadOnlyList<MeetingLine> LeftOut(Bringing brought) =>
        Lines(brought.Proposal.LeftOut.Where(left => left.Reason != LeftOutBecause.RowPassedOver).Select(left => new OneMeeting(left.Id, left.Title, left.When, left.SeriesKey, left.Reason)));

    public static Task Show(HttpContext context, Bringing brought) => context.Ask<MeetingsPage>(IntakeTexts.MeetingsTitle, brought);

    public static Bringing Take(Bringing brought, IFormCollection form, Hat hat)
    {
        var (takes, series) = (new Dictionary<string, bool>(brought.Answers.Takes, StringComparer.Ordinal), new Dictionary<string, bool>(brought.Answers.SeriesTakes, StringComparer.Ordinal));
        var (shown, ticked) = (form["line"].OfType<string>().ToHashSet(StringComparer.Ordinal), form["take"].OfType<string>().ToHashSet(StringComparer.Ordinal));
        foreach (var line in Taken(brought, hat).Where(line => shown.Contains(line.Key) && !ticked.Contains(line.Key)))
        {
            foreach (var id in line.Ids) takes.Remove(id);
            if (line.Series.Length > 0) series[line.Series] = false;
            else takes[line.Ids[0]] = false;
        }

        foreach (var line in LeftOut(brought).Where(line => ticked.Contains(line.Key)))
        {
            if (line.Because == LeftOutBecause.SaidSo) series.Remove(line.Series);
            foreach (var id in line.Ids)
            {
                if (line.Because == LeftOutBecause.SaidSo) takes.Remove(id);
                else takes[id] = true;
            }
        }

        return takes.Count == brought.Answers.Takes.Count && series.Count == brought.Answers.SeriesTakes.Count && takes.All(brought.Answers.Takes.Contains) && series.All(brought.Answers.SeriesTakes.Contains)
            ? brought
            : brought with { Answers = brought.Answers with { Takes = takes, SeriesTakes = series } };
    }

    private static IReadOnlyList<MeetingLine> Lines(IEnumerable<OneMeeting> meetings) =>
    [
        .. from meeting in meetings
           group meeting by meeting.Key into line
           let all = line.OrderBy(meeting => meeting.Day).ToList()
           orderby all[^1].Day descending, line.Key
           select new MeetingLine(line.Key, all[^1].Title, all[0].When, all.Count > 1 ? all[^1].When : "", all.ConvertAll(meeting => meeting.Id), all[0].Series, all[0].Because),
    ];

    private static string Text(ProposedRecord item, string field) => item[field] is { } node ? Rendering.CellText.Of(node) : "";

    /// <summary>One meeting, and what it is a line with: those of its series that are taken, or left out for the same reason.</summary>
    private sealed record OneMeeting(string Id, string Title, string When, string Series, LeftOutBecause? Because)
    {
        public string Key { get; } = $"{Because}:{(Series.Length > 0 ? Series : Id)}";

        public DateOnly Day { get; } = Core.Values.When.Of(When).Succeeded(out var known) ? known.Start.Earliest : DateOnly.MinValue;
    }
}
