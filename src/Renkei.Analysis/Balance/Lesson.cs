using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Balance;

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

    /// <summary>
    /// All lessons of an alliance that a view shows, in the order recorded. What stands in an own and in a joint book under one id is one thing,
    /// and counts once.
    /// </summary>
    public static IReadOnlyList<Lesson> In(LedgerView view, Record alliance)
    {
        var lineage = new Lineage(view);
        var within = Within(view, alliance);
        var changes = (from change in view.Of(Change.Kind)
                       where Change.ContractedOut.Of(change) != true
                       from cited in Change.Cites.Of(change) ?? ListOf<Reference>.Empty
                       let insight = view.Find(cited, change)
                       where insight is not null
                       select (insight, change)).ToLookup(pair => pair.insight, pair => pair.change, ReferenceEqualityComparer.Instance);

        return [.. from insight in OnceEach(view.Of(Core.Learning.Insight.Kind).Where(insight => within.Contains(Core.Learning.Insight.Alliance.Of(insight).Id)))
                   select new Lesson(
                       insight,
                       lineage.FirmOf(Core.Learning.Insight.Learner.Of(insight), insight),
                       lineage.FirmOf(Core.Learning.Insight.From.Of(insight), insight),
                       Core.Learning.Insight.Steps.Of(insight) is [.., var last] ? Core.Learning.Insight.Step.To.Of(last) : Stage.Individual,
                       [.. OnceEach(changes[insight])],
                       view.WriterOf(insight))];
    }

    /// <summary>The alliance and the joint bodies, joint projects and third-country ventures that are part of it, however deep.</summary>
    internal static HashSet<string> Within(LedgerView view, Record alliance)
    {
        var within = new HashSet<string>(StringComparer.Ordinal) { alliance.Id };
        var parts = view.Of(Alliance.Kind);
        for (var before = 0; before != within.Count;)
        {
            before = within.Count;
            within.UnionWith(parts.Where(part => Alliance.PartOf.Of(part) is { } whole && within.Contains(whole.Id)).Select(part => part.Id));
        }

        return within;
    }

    /// <summary>Leaves out own records that also stand in a joint book under the same id.</summary>
    private static IEnumerable<Record> OnceEach(IEnumerable<Record> records)
    {
        var list = records.ToList();
        var joint = list.Where(record => record.Book.IsJoint).Select(record => record.Id).ToHashSet(StringComparer.Ordinal);
        return list.Where(record => record.Book.IsJoint || !joint.Contains(record.Id));
    }
}
