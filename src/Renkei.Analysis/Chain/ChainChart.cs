using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;

namespace Renkei.Analysis.Chain;

/// <summary>
/// The chain as a flow: occasions by their sort, what each took in, what each changed, what is new by field. A band takes of its two ends what is linked;
/// what no band leaves led to nothing that is on record.
/// </summary>
internal static class ChainChart
{
    private const int MostSorts = 5;

    public static FlowChart Of(Line line, ChainOfLearning chain)
    {
        var counts = Counts(chain);
        List<EventType> sorts = [.. Enum.GetValues<EventType>().Where(sort => counts[(int)sort] > 0).OrderByDescending(sort => counts[(int)sort])]; // the most frequent first
        List<Group>[] columns = [Occasions(chain, sorts, counts), Learners(line, chain), Changers(line, chain), Fields(chain)];
        var places = new Dictionary<Record, (int Column, int Node)>(ReferenceEqualityComparer.Instance);
        for (var column = 1; column < columns.Length; column++)
        {
            for (var node = 0; node < columns[column].Count; node++)
            {
                foreach (var record in columns[column][node].Records) places[record] = (column, node);
            }
        }

        var links = new Dictionary<((int Column, int Node) From, (int Column, int Node) To), (HashSet<Record> Led, HashSet<Record> Came)>();
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

        string[] labels = ["Occasions", "Taken in", "Routines changed", "New"];
        var leaving = links.Keys.Select(link => link.From).ToHashSet();
        return new(
            "What led to what",
            "records of a step; a band is as wide as those that led on, and where it arrives as those that came of them",
            [.. labels.Select((label, column) => new FlowColumn(label, [.. columns[column].Select((group, node) => new FlowNode(
                group.Label, group.Count, group.Records, IsEnd: column < labels.Length - 1 && !leaving.Contains((column, node))) { Side = group.Side })]))],
            [.. links.OrderBy(link => link.Key).Select(Drawn)]);

        FlowLink Drawn(KeyValuePair<((int Column, int Node) From, (int Column, int Node) To), (HashSet<Record> Led, HashSet<Record> Came)> link)
        {
            var ((from, to), (led, came)) = link;
            var text = $"{columns[from.Column][from.Node].Label} to {columns[to.Column][to.Node].Label}: {led.Count} led to {came.Count}";
            return new(from.Column, from.Node, to.Node, came.Count, text, [.. came]) { ToColumn = to.Column, Leaving = led.Count };
        }

        void Link(Record from, Record to)
        {
            if (!places.TryGetValue(from, out var start) || !places.TryGetValue(to, out var end)) return;
            if (!links.TryGetValue((start, end), out var ends)) links[(start, end)] = ends = (new(ReferenceEqualityComparer.Instance), new(ReferenceEqualityComparer.Instance));
            ends.Led.Add(from);
            ends.Came.Add(to);
        }
    }

    /// <summary>How many occasions there are of each sort.</summary>
    private static int[] Counts(ChainOfLearning chain)
    {
        var counts = new int[Enum.GetValues<EventType>().Length];
        foreach (var at in chain.Occasions) counts[(int)chain.Sorts[at]]++;
        return counts;
    }

    /// <summary>Where an occasion is drawn; null when none of its sort is.</summary>
    private static int? Place(List<EventType> sorts, Record occasion) =>
        occasion.Kind == Event.Kind && sorts.IndexOf(Event.Is.Of(occasion)) is >= 0 and var place ? Math.Min(place, MostSorts - 1) : null;

    /// <summary>The most frequent sorts, and the others together.</summary>
    private static List<Group> Occasions(ChainOfLearning chain, List<EventType> sorts, int[] counts)
    {
        List<int>[] held = [.. sorts.Take(MostSorts).Select(sort => new List<int>(counts[(int)sort]))];
        var places = new int[counts.Length];
        for (var place = 0; place < sorts.Count; place++) places[(int)sorts[place]] = Math.Min(place, MostSorts - 1);
        foreach (var at in chain.Occasions) held[places[(int)chain.Sorts[at]]].Add(at);
        return [.. held.Select((events, place) => new Group(
            place == MostSorts - 1 && sorts.Count > MostSorts ? "Others" : Words.Capital(As.Words<EventType>().Print(sorts[place]).Replace('-', ' ')), Side.Both, chain.Events.Shown(events)) { Count = events.Count })];
    }

    private static List<Group> Learners(Line line, ChainOfLearning chain) =>
        [.. line.Pair.Members.Select(firm => Group.Of(line, firm, [.. chain.Lessons.Where(lesson => lesson.Learner == firm).Select(lesson => lesson.Insight)])).Where(group => group.Records.Count > 0)];

    private static List<Group> Changers(Line line, ChainOfLearning chain) =>
        [.. line.Pair.Members.Select(firm => Group.Of(line, firm, [.. chain.Changes.Where(change => line.FirmOf(Change.By.Of(change), change) == firm)])).Where(group => group.Records.Count > 0)];

    private static List<Group> Fields(ChainOfLearning chain) =>
        [.. WhereItBreaks.ByField(chain).Select(field => new Group(Words.Capital(As.Words<InnovationField>().Print(field.Field)), Side.Both, [.. field.Things.Select(thing => thing.Innovation)]))];

    /// <summary>What comes to one place of the flow.</summary>
    /// <param name="Label">What it is.</param>
    /// <param name="Side">Whose it is.</param>
    /// <param name="Records">The records to show.</param>
    private sealed record Group(string Label, Side Side, IReadOnlyList<Record> Records)
    {
        /// <summary>How many there are; more than are shown where there are very many.</summary>
        public int Count { get; init; } = Records.Count;

        public static Group Of(Line line, string firm, IReadOnlyList<Record> records) => new(line.NameOf(firm), firm == line.Pair.Us ? Side.In : Side.Out, records);
    }
}
