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
        var sorts = Sorts(chain);
        List<Group>[] columns = [Occasions(chain, sorts), Learners(line, chain), Changers(line, chain), Fields(chain)];
        var places = new Dictionary<Record, (int Column, int Node)>(ReferenceEqualityComparer.Instance);
        for (var column = 1; column < columns.Length; column++)
        {
            for (var node = 0; node < columns[column].Count; node++)
            {
                foreach (var record in columns[column][node].Records) places[record] = (column, node);
            }
        }

        var links = new Dictionary<((int Column, int Node) From, (int Column, int Node) To), HashSet<Record>>();
        foreach (var lesson in chain.Lessons)
        {
            if (Insight.Event.Of(lesson.Insight) is { } named && line.Scene.View.Find(named, lesson.Insight) is { } occasion && Place(sorts, occasion) is { } node)
            {
                places[occasion] = (0, node); // of very many occasions only those need a place at which something was taken in
                Link(occasion, lesson.Insight);
            }

            foreach (var change in lesson.Changes) Link(lesson.Insight, change);
        }

        foreach (var thing in chain.NewThings)
        {
            foreach (var change in thing.Changes) Link(change, thing.Innovation);
            foreach (var lesson in thing.Cited.Where(lesson => !lesson.Changes.Any(thing.Changes.Contains))) Link(lesson.Insight, thing.Innovation);
        }

        string[] labels = ["Occasions", "Taken in", "Ways of working changed", "New"];
        var leaving = links.Keys.Select(link => link.From).ToHashSet();
        return new(
            "From working together to new things",
            "records of a step; a band counts those of the later step that name something of the earlier",
            [.. labels.Select((label, column) => new FlowColumn(label, [.. columns[column].Select((group, node) => new FlowNode(
                group.Label, group.Records.Count, group.Records, IsEnd: column < labels.Length - 1 && !leaving.Contains((column, node))) { Side = group.Side })]))],
            [.. links.OrderBy(link => link.Key).Select(Drawn)]);

        FlowLink Drawn(KeyValuePair<((int Column, int Node) From, (int Column, int Node) To), HashSet<Record>> link)
        {
            var ((from, to), records) = link;
            return new(from.Column, from.Node, to.Node, records.Count, $"{columns[from.Column][from.Node].Label} to {columns[to.Column][to.Node].Label}: {records.Count}", [.. records]) { ToColumn = to.Column };
        }

        void Link(Record from, Record to)
        {
            if (!places.TryGetValue(from, out var start) || !places.TryGetValue(to, out var end)) return;
            if (!links.TryGetValue((start, end), out var records)) links[(start, end)] = records = new(ReferenceEqualityComparer.Instance);
            records.Add(to);
        }
    }

    /// <summary>The sorts of occasion, the most frequent first.</summary>
    private static List<EventType> Sorts(ChainOfLearning chain)
    {
        var counts = new int[Enum.GetValues<EventType>().Length];
        foreach (var at in chain.Occasions) counts[(int)chain.Sorts[at]]++;
        return [.. Enum.GetValues<EventType>().Where(sort => counts[(int)sort] > 0).OrderByDescending(sort => counts[(int)sort])];
    }

    /// <summary>Where an occasion is drawn; null when none of its sort is.</summary>
    private static int? Place(List<EventType> sorts, Record occasion) =>
        occasion.Kind == Event.Kind && sorts.IndexOf(Event.Is.Of(occasion)) is >= 0 and var place ? Math.Min(place, MostSorts - 1) : null;

    /// <summary>The most frequent sorts, and the others together.</summary>
    private static List<Group> Occasions(ChainOfLearning chain, List<EventType> sorts)
    {
        List<Record>[] held = [.. sorts.Take(MostSorts).Select(_ => new List<Record>())];
        var places = new int[Enum.GetValues<EventType>().Length];
        for (var place = 0; place < sorts.Count; place++) places[(int)sorts[place]] = Math.Min(place, MostSorts - 1);
        foreach (var at in chain.Occasions) held[places[(int)chain.Sorts[at]]].Add(chain.Events.RecordAt(at));
        return [.. held.Select((records, place) => new Group(
            place == MostSorts - 1 && sorts.Count > MostSorts ? "Others" : Words.Capital(As.Words<EventType>().Print(sorts[place]).Replace('-', ' ')), Side.Both, records))];
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
