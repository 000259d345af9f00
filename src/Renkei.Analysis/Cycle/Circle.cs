using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Cycle;

/// <summary>
/// What became of all that one firm gave to another, arc by arc: taken in, a routine changed there, something new learned from it by the giver, a routine
/// changed at the giver. Only explicit links count: a change that cites the insight, an insight that builds on it. Dates never do.
/// </summary>
/// <param name="Giver">The firm that gave.</param>
/// <param name="Receiver">The firm that took in.</param>
/// <param name="Shared">Everything the receiver took in from the giver.</param>
/// <param name="Changed">Those of them that changed a routine at the receiver.</param>
/// <param name="CameBack">Those of them on which something new that the giver learned from the receiver builds.</param>
/// <param name="Closed">Those of them for which that changed a routine at the giver.</param>
/// <param name="Along">Every lesson on any way from what came back to what the giver learned of it.</param>
/// <param name="Returns">Everything the giver took in from the receiver, whether or not it builds on anything.</param>
/// <param name="HasLinks">Whether any of these lessons says on what it builds.</param>
internal sealed record Circle(
    string Giver,
    string Receiver,
    IReadOnlyList<Lesson> Shared,
    IReadOnlyList<Lesson> Changed,
    IReadOnlyList<Lesson> CameBack,
    IReadOnlyList<Lesson> Closed,
    IReadOnlyList<Lesson> Along,
    IReadOnlyList<Lesson> Returns,
    bool HasLinks)
{
    /// <summary>What the giver learned anew of it.</summary>
    public IReadOnlyList<Lesson> Learned => [.. Along.Where(lesson => lesson.Learner == Giver)];

    /// <summary>What of that changed a routine at the giver, so that a circle closed.</summary>
    public IReadOnlyList<Lesson> Closing => [.. Learned.Where(lesson => lesson.IsLearned)];

    /// <summary>From a giver to a receiver, among the lessons of a line.</summary>
    public static Circle Of(Line line, string giver, string receiver)
    {
        var lessons = line.Scene.Lessons;
        var places = new Dictionary<Record, int>(ReferenceEqualityComparer.Instance);
        for (var place = 0; place < lessons.Count; place++) places[lessons[place].Insight] = place;
        List<(int From, int To)> links = [];
        for (var place = 0; place < lessons.Count; place++)
        {
            foreach (var earlier in Insight.BuildsOn.Of(lessons[place].Insight) ?? ListOf<Reference>.Empty)
            {
                if (line.Scene.View.Find(earlier, lessons[place].Insight) is { } found && places.TryGetValue(found, out var from)) links.Add((from, place));
            }
        }

        bool IsThere(int place) => lessons[place].Learner == receiver;
        bool IsReturn(int place) => lessons[place].Learner == giver && lessons[place].Source == receiver;
        var toAny = Ways.Lead(lessons.Count, links, IsThere, IsReturn);
        var toChange = Ways.Lead(lessons.Count, links, IsThere, place => IsReturn(place) && lessons[place].IsLearned);
        var shared = lessons.Where(lesson => lesson.Learner == receiver && lesson.Source == giver).ToList();
        var changed = shared.FindAll(lesson => lesson.IsLearned);
        int Place(Lesson lesson) => places[lesson.Insight];
        var closed = changed.FindAll(lesson => toChange[Place(lesson)]);
        var cameBack = changed.FindAll(lesson => toAny[Place(lesson)]);
        var along = Ways.Along(cameBack.Select(Place), toAny, links, IsReturn);
        return new(
            giver,
            receiver,
            shared,
            changed,
            cameBack,
            closed,
            [.. lessons.Where((_, place) => along[place])],
            [.. lessons.Where(lesson => lesson.Learner == giver && lesson.Source == receiver)],
            links.Exists(link => IsReturn(link.To) || IsReturn(link.From) || IsThere(link.To)));
    }
}
