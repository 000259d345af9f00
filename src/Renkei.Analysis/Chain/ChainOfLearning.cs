using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;

namespace Renkei.Analysis.Chain;

/// <summary>
/// What led to what in an alliance, by explicit links alone: occasions, what was taken in at them, the routines it changed, and what is new because of it.
/// Nothing is linked because it came later.
/// </summary>
internal sealed class ChainOfLearning
{
    private readonly Scene scene;
    private readonly HashSet<string> members;

    private ChainOfLearning(Line line)
    {
        scene = line.Scene;
        members = line.Pair.Members.ToHashSet(StringComparer.Ordinal);
        Occasions = Meet(scene);
        Lessons = [.. scene.Lessons.Where(lesson => members.Contains(lesson.Learner))];
        Changes = [.. Lessons.SelectMany(lesson => lesson.Changes).Distinct()];
        OwnChanges = [.. scene.Of(Change.Kind).Where(IsOwn)];
        var byInsight = new Dictionary<Record, Lesson>(ReferenceEqualityComparer.Instance);
        foreach (var lesson in Lessons) byInsight[lesson.Insight] = lesson;
        NewThings = [.. scene.Of(Innovation.Kind)
            .Where(innovation => Innovation.By.Of(innovation).Any(by => members.Contains(scene.FirmOf(by, innovation))))
            .Select(innovation => NewThing.Of(scene, innovation, byInsight))];
    }

    /// <summary>All events of the alliance.</summary>
    public EventColumns Events => scene.Events;

    /// <summary>What sort of occasion each event was.</summary>
    public EventType[] Sorts => scene.Occasions.Types;

    /// <summary>Those not known to have been held within one firm, by their places, in the order they can have begun.</summary>
    public int[] Occasions { get; }

    /// <summary>What members took in from another organization.</summary>
    public IReadOnlyList<Lesson> Lessons { get; }

    /// <summary>The routines these lessons changed.</summary>
    public IReadOnlyList<Record> Changes { get; }

    /// <summary>The routines members changed without taking anything in from another organization.</summary>
    public IReadOnlyList<Record> OwnChanges { get; }

    /// <summary>What is new at members.</summary>
    public IReadOnlyList<NewThing> NewThings { get; }

    public static ChainOfLearning Of(Line line) => new(line);

    /// <summary>Runs over all events: an occasion is one unless all who are named were of one firm.</summary>
    private static int[] Meet(Scene scene)
    {
        var (found, number) = (new int[scene.Events.Count], 0);
        for (var at = 0; at < found.Length; at++)
        {
            if (!scene.Occasions.IsWithinOneFirm(at)) found[number++] = at;
        }

        return found[..number];
    }

    private bool IsOwn(Record change) =>
        members.Contains(scene.FirmOf(Change.By.Of(change), change)) && Change.Cites.Of(change) is null && Change.ContractedOut.Of(change) != true;
}
