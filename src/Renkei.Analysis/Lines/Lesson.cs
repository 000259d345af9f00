using Renkei.Core.Books;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Lines;

/// <summary>One insight that crossed between two firms, with how far it came.</summary>
/// <param name="Insight">The insight.</param>
/// <param name="Learner">The firm that learned.</param>
/// <param name="Source">The firm it learned from.</param>
/// <param name="Stage">The stage reached.</param>
/// <param name="Changes">The routines it changed at the learner; work contracted out is access, not learning, and is not among them.</param>
/// <param name="Writer">Who recorded it.</param>
public sealed record Lesson(Record Insight, string Learner, string Source, Stage Stage, IReadOnlyList<Record> Changes, Writer Writer)
{
    /// <summary>Whether it is learned: taken in, and a routine changed.</summary>
    public bool IsLearned => Changes.Count > 0;

    /// <summary>When it was taken in.</summary>
    public When When => Core.Learning.Insight.When.Of(Insight);

    /// <summary>The records lessons rest on: each insight with the routines it changed.</summary>
    public static IReadOnlyList<Record> Evidence(IEnumerable<Lesson> lessons) =>
        [.. lessons.SelectMany(lesson => (Record[])[lesson.Insight, .. lesson.Changes]).Distinct()];

    /// <summary>The learner's own people who have it: those who carry it, and those who use it at a later stage. People whose record is not seen are left out.</summary>
    internal IEnumerable<Record> HadBy(Line line) =>
        from named in (Core.Learning.Insight.Carriers.Of(Insight) ?? ListOf<Reference>.Empty)
            .Concat((Core.Learning.Insight.Steps.Of(Insight) ?? ListOf<Part>.Empty).SelectMany(step => Core.Learning.Insight.Step.People.Of(step) ?? ListOf<Reference>.Empty))
        let person = line.Scene.View.Find(named, Insight)
        where person is not null && line.FirmOf(Core.People.Person.Organization.Of(person), person) == Learner
        select person;

    /// <summary>All lessons of an alliance and its parts, in the order recorded.</summary>
    internal static IReadOnlyList<Lesson> In(Scene scene)
    {
        var changes = (from change in scene.View.Of(Change.Kind)
                       where Change.ContractedOut.Of(change) != true
                       from cited in Change.Cites.Of(change) ?? ListOf<Reference>.Empty
                       let insight = scene.View.Find(cited, change)
                       where insight is not null
                       select (insight, change)).ToLookup(pair => pair.insight, pair => pair.change, ReferenceEqualityComparer.Instance);

        return [.. from insight in scene.Of(Core.Learning.Insight.Kind)
                   select new Lesson(
                       insight,
                       scene.FirmOf(Core.Learning.Insight.Learner.Of(insight), insight),
                       scene.FirmOf(Core.Learning.Insight.From.Of(insight), insight),
                       Core.Learning.Insight.Steps.Of(insight) is [.., var last] ? Core.Learning.Insight.Step.To.Of(last) : Stage.Individual,
                       OnceEach([.. changes[insight]]),
                       scene.View.WriterOf(insight))];
    }

    /// <summary>A change that stands in an own and in a joint book under one id is one change.</summary>
    private static IReadOnlyList<Record> OnceEach(List<Record> changes)
    {
        var joint = changes.Where(change => change.Book.IsJoint).Select(change => change.Id).ToHashSet(StringComparer.Ordinal);
        return changes.FindAll(change => change.Book.IsJoint || !joint.Contains(change.Id));
    }
}
