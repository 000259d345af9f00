using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Agenda;

/// <summary>A7: whether within the cycle our people of every level were trained to collaborate and compete at once, to work in a team across cultures, and in skills.</summary>
internal static class ThreeTrainings
{
    private static readonly (TrainingTopic Topic, string Words)[] Kinds =
    [
        (TrainingTopic.CollaborateAndCompete, "collaborating and competing at once"), (TrainingTopic.TeamAndCulture, "teams across cultures"), (TrainingTopic.Skill, "skills"),
    ];

    public static Finding Of(Line line) => Condition.Judge(new(line, "A7"), limits =>
    {
        var window = Window.Back(line.AsOf, Window.Months(line.Alliance, limits["window"]), 0);
        var held = Held(line, window);
        var declared = line.Scene.Declared.By(line.Pair.Us, Event.Kind, window.First, window.Last);
        return [.. Kinds.Select(kind =>
        {
            var trained = held.Where(each => each.Topic == kind.Topic).ToList();
            var levels = trained.SelectMany(each => each.Levels).ToHashSet();
            return new Condition(kind.Words, levels.Count == 3 ? true : declared.Count > 0 ? false : null, [.. trained.Select(each => each.Event), .. levels.Count == 3 ? [] : declared]);
        })];
    });

    /// <summary>The trainings that certainly fell in a window, with the levels of ours that were there.</summary>
    private static List<(Record Event, TrainingTopic Topic, IReadOnlyList<Level> Levels)> Held(Line line, Window window)
    {
        var (events, sides) = (line.Scene.Events, line.Contacts.Sides);
        List<(Record, TrainingTopic, IReadOnlyList<Level>)> found = [];
        foreach (var at in events.Of(EventType.Training))
        {
            if (events.TrainingTopics[at] < 0 || window.Holds(events.Begins[at]) != Truth.Certainly) continue;
            List<Level> levels = [];
            foreach (var person in events.PeopleAt(at))
            {
                if (sides[person] == Contacts.Side.Us && events.Attendees[person].Level is { } level) levels.Add(level);
            }

            found.Add((events.RecordAt(at), (TrainingTopic)events.TrainingTopics[at], levels));
        }

        return found;
    }
}
