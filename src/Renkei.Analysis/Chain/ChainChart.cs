using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;

namespace Renkei.Analysis.Chain;

/// <summary>
/// The chain as a flow: occasions by their sort, what each took in, what each changed, what is new by field. A band counts things of its later end; what
/// no band leaves led to nothing that is on record.
/// </summary>
internal static class ChainChart
{
    private const int MostSorts = 5;

    public static FlowChart Of(Line line, ChainOfLearning chain)
    {
        List<Group>[] columns = [Occasions(chain), Learners(line, chain), Changers(line, chain), Fields(chain)];
        var places = new Dictionary<Record, FlowPlace>(ReferenceEqualityComparer.Instance);
        for (var column = 1; column < columns.Length; column++)
        {
            for (var node = 0; node < columns[column].Count; node++)
            {
                foreach (var record in columns[column][node].Records) places[record] = new(column, node);
            }
        }

        PlaceOccasions(line, chain, places);
        var links = new Dictionary<(FlowPlace From, FlowPlace To), HashSet<Record>>();
        foreach (var lesson in chain.Lessons)
        {
            if (Insight.Event.Of(lesson.Insight) is { } named && line.Scene.View.Find(named, lesson.Insight) is { } occasion) Link(occasion, lesson.Insight);
            foreach (var change in lesson.Changes) Link(lesson.Insight, change);
        }

        foreach (var thing in chain.NewThings)
        {
            foreach (var change in thing.Changes) Link(change, thing.Innovation);
            foreach (var lesson in thing.Cited.Where(lesson => !lesson.Changes.Any(thing.Changes.Contains))) Link(lesson.Insight, thing.Innovation);
        }

        string[] labels = ["Occasions", "Taken in", "Routines changed", "New"];
        return new(
            "From working together to new things",
            "records of each step; bands: what a record names as where it came from",
            [.. labels.Zip(columns, (label, groups) => new FlowColumn(label, [.. groups.Select(group => new FlowNode(group.Label, group.Records.Count, group.Side, group.Records))]))],
            [.. links.OrderBy(link => (link.Key.From.Column, link.Key.From.Node, link.Key.To.Column, link.Key.To.Node))
                .Select(link => new FlowLink(link.Key.From, link.Key.To, link.Value.Count, [.. link.Value]))]);

        void Link(Record from, Record to)
        {
            if (!places.TryGetValue(from, out var start) || !places.TryGetValue(to, out var end)) return;
            if (!links.TryGetValue((start, end), out var records)) links[(start, end)] = records = new(ReferenceEqualityComparer.Instance);
            records.Add(to);
        }
    }

    /// <summary>Of very many occasions only those need a place at which something was taken in.</summary>
    private static void PlaceOccasions(Line line, ChainOfLearning chain, Dictionary<Record, FlowPlace> places)
    {
        var sorts = Sorts(chain);
        foreach (var lesson in chain.Lessons)
        {
            if (Insight.Event.Of(lesson.Insight) is not { } named || line.Scene.View.Find(named, lesson.Insight) is not { } occasion) continue;
            if (sorts.IndexOf(Event.Is.Of(occasion)) is >= 0 and var node) places[occasion] = new(0, Math.Min(node, MostSorts - 1));
        }
    }

    /// <summary>The sorts of occasion, the most frequent first.</summary>
    private static List<EventType> Sorts(ChainOfLearning chain)
    {
        var counts = new int[Enum.GetValues<EventType>().Length];
        foreach (var at in chain.Occasions) counts[(int)chain.Events.Sorts[at]]++;
        return [.. Enum.GetValues<EventType>().Where(sort => counts[(int)sort] > 0).OrderByDescending(sort => counts[(int)sort])];
    }

    /// <summary>The most frequent sorts, and the others together.</summary>
    private static List<Group> Occasions(ChainOfLearning chain)
    {
        var sorts = Sorts(chain);
        return [.. sorts.Take(MostSorts).Select((sort, node) => new Group(
            node == MostSorts - 1 && sorts.Count > MostSorts ? "Others" : Words.Capital(As.Words<EventType>().Print(sort).Replace('-', ' ')),
            Side.Both,
            [.. chain.Occasions.Where(at => Math.Min(sorts.IndexOf(chain.Events.Sorts[at]), MostSorts - 1) == node).Select(chain.Events.RecordAt)]))];
    }

    private static List<Group> Learners(Line line, ChainOfLearning chain) =>
        [.. line.Pair.Members.Select(firm => Group.Of(line, firm, [.. chain.Lessons.Where(lesson => lesson.Learner == firm).Select(lesson => lesson.Insight)])).Where(group => group.Records.Count > 0)];

    private static List<Group> Changers(Line line, ChainOfLearning chain) =>
        [.. line.Pair.Members.Select(firm => Group.Of(line, firm, [.. chain.Changes.Where(change => line.FirmOf(Change.By.Of(change), change) == firm)])).Where(group => group.Records.Count > 0)];

    private static List<Group> Fields(ChainOfLearning chain) =>
        [.. WhereItBreaks.ByField(chain).Select(field => new Group(Words.Capital(As.Words<InnovationField>().Print(field.Field)), Side.Both, [.. field.Things.Select(thing => thing.Innovation)]))];

    private sealed record Group(string Label, Side Side, IReadOnlyList<Record> Records)
    {
        public static Group Of(Line line, string firm, IReadOnlyList<Record> records) => new(line.NameOf(firm), firm == line.Pair.Us ? Side.In : Side.Out, records);
    }
}
