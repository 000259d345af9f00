using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Chain;

/// <summary>Something new, and what it says it came of.</summary>
/// <param name="Innovation">What is new.</param>
/// <param name="Cited">The lessons it names itself, or names something that was used again from them.</param>
/// <param name="Changes">The changed routines it names.</param>
/// <param name="Lessons">All lessons it rests on, those of its changes among them.</param>
internal sealed record NewThing(Record Innovation, IReadOnlyList<Lesson> Cited, IReadOnlyList<Record> Changes, IReadOnlyList<Lesson> Lessons)
{
    /// <summary>Reads what an innovation cites.</summary>
    /// <param name="scene">Where it is seen.</param>
    /// <param name="innovation">The innovation.</param>
    /// <param name="byInsight">The lessons that crossed, by their insight.</param>
    public static NewThing Of(Scene scene, Record innovation, IReadOnlyDictionary<Record, Lesson> byInsight)
    {
        var (insights, changes) = (new List<Record>(), new List<Record>());
        foreach (var cited in Find(innovation, Core.Learning.Innovation.Cites.Of(innovation)))
        {
            if (cited.Kind == Insight.Kind) insights.Add(cited);
            else if (cited.Kind == Change.Kind) changes.Add(cited);
            else if (cited.Kind == Reuse.Kind) TakeReuse(cited);
        }

        List<Lesson> direct = [.. Lessons(insights)];
        return new(innovation, direct, [.. changes.Distinct()], [.. direct.Union(Lessons(changes.SelectMany(change => Find(change, Change.Cites.Of(change)))))]);

        void TakeReuse(Record reuse)
        {
            insights.AddRange(Find(reuse, new([Reuse.Insight.Of(reuse)])));
            changes.AddRange(Find(reuse, Reuse.Changes.Of(reuse)));
        }

        IEnumerable<Record> Find(Record from, ListOf<Reference>? named) => (named ?? ListOf<Reference>.Empty).Select(one => scene.View.Find(one, from)).OfType<Record>();

        IEnumerable<Lesson> Lessons(IEnumerable<Record> found) => found.Distinct().Where(byInsight.ContainsKey).Select(insight => byInsight[insight]);
    }
}
