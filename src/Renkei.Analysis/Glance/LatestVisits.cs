using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;

namespace Renkei.Analysis.Glance;

/// <summary>What came of a visit at home.</summary>
public enum Came
{
    /// <summary>Nobody has said.</summary>
    NotSaid,

    /// <summary>Nothing new, as those who were there say.</summary>
    Nothing,

    /// <summary>Something was taken in that changed no way of working so far.</summary>
    Tried,

    /// <summary>A way of working changed.</summary>
    WorksDifferently,
}

/// <summary>A visit with what came of it.</summary>
/// <param name="Event">The visit.</param>
/// <param name="Came">What came of it.</param>
/// <param name="Records">The insights and changes that tell.</param>
public sealed record LatestVisit(Record Event, Came Came, IReadOnlyList<Record> Records);

/// <summary>
/// The latest occasions to learn from the partner, newest first: visits, tours, trainings and work together at which people of both sides were; where none is on record, meetings.
/// </summary>
public static class LatestVisits
{
    private const int Most = 5;

    /// <summary>The last five of an alliance, newest first.</summary>
    /// <param name="view">What the viewer sees.</param>
    /// <param name="alliance">An alliance of the view in which the viewer takes part.</param>
    /// <param name="asked">An occasion that is asked for by itself, and then comes first, however long ago; null for none.</param>
    public static IReadOnlyList<LatestVisit> Of(Core.Books.LedgerView view, Record alliance, Record? asked = null) => Of(new AllianceLines(view, alliance).OfTheWhole[^1], asked);

    internal static IReadOnlyList<LatestVisit> Of(Line line, Record? asked = null)
    {
        var (events, met) = (line.Scene.Events, line.Contacts.Meetings);
        List<int> visits = [.. met.Where(at => events.Types[at] is EventType.Visit or EventType.Tour or EventType.Training or EventType.JointWork)];
        List<Record> latest = [.. (visits.Count > 0 ? visits : met).TakeLast(Most).Reverse().Select(events.RecordAt)];
        if (asked is not null && met.Any(at => events.RecordAt(at) == asked)) latest = [asked, .. latest.Where(visit => visit != asked)];
        var lessons = line.Lessons.Where(lesson => lesson.Learner == line.Pair.Us && Insight.Event.Of(lesson.Insight) is not null)
            .ToLookup(lesson => line.Scene.View.Find(Insight.Event.Of(lesson.Insight)!, lesson.Insight), ReferenceEqualityComparer.Instance);
        return [.. latest.Select(visit => new LatestVisit(visit, CameOf(visit, [.. lessons[visit]]), Lesson.Evidence(lessons[visit])))];
    }

    private static Came CameOf(Record visit, List<Lesson> lessons) =>
        lessons.Exists(lesson => lesson.IsLearned) ? Came.WorksDifferently : lessons.Count > 0 ? Came.Tried : Event.BroughtNothing.Of(visit) == true ? Came.Nothing : Came.NotSaid;
}
