using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;

namespace Renkei.Analysis.People;

/// <summary>What one firm learned on one capability, and who of its own people have it (S2-6).</summary>
/// <param name="Capability">The capability's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Lessons">What was learned.</param>
/// <param name="Carriers">The learner's own people who have it and are still there, each once.</param>
/// <param name="IsTold">Whether anybody at all is told to have it.</param>
internal sealed record Carried(string Capability, string Name, IReadOnlyList<Lesson> Lessons, IReadOnlyList<Record> Carriers, bool IsTold)
{
    /// <summary>Whether it is in use across units or by policy, so that it no longer lives in single people.</summary>
    public bool IsRooted => Lessons.Any(lesson => lesson.Stage == Stage.Organization);

    /// <summary>All that a firm of the pair learned from the other, by capability in the order first recorded.</summary>
    public static IReadOnlyList<Carried> By(Line line, string learner)
    {
        var lost = line.Scene.Stays.Where(stay => stay is { Lost: not null, Person: not null }).Select(stay => stay.Person!).ToHashSet(StringComparer.Ordinal);
        return [.. line.Lessons.Where(lesson => lesson.Learner == learner)
            .GroupBy(lesson => Insight.Capability.Of(lesson.Insight).Id, StringComparer.Ordinal)
            .Select(group =>
            {
                var told = group.SelectMany(lesson => lesson.HadBy(line)).ToList();
                return new Carried(
                    group.Key,
                    Charts.Telling.CapabilityOf(line.Scene.View, group.First().Insight, Insight.Capability.Of(group.First().Insight)),
                    [.. group],
                    [.. told.Where(person => !lost.Contains(person.Id) && !HasLeft(line, person)).DistinctBy(person => person.Id)],
                    told.Count > 0);
            })];
    }

    private static bool HasLeft(Line line, Record person) => Person.When.Of(person) is { } when && when.Lasts && when.End.Latest < line.AsOf;
}
