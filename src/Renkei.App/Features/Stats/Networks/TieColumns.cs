using System.CommandLine;
using Renkei.Analysis.Statistics.Networks;
using Renkei.App.Features.Stats.Reading;

namespace Renkei.App.Features.Stats.Networks;

/// <summary>A network as read from tables.</summary>
/// <param name="Names">The names of its nodes.</param>
/// <param name="Groups">The groups of its nodes, where they are read.</param>
/// <param name="Network">Nodes and ties.</param>
internal sealed record NamedNetwork(IReadOnlyList<string> Names, IReadOnlyList<string> Groups, Network Network)
{
    /// <summary>The group of each node as a number.</summary>
    public int[] GroupNumbers
    {
        get
        {
            var numbers = Groups.Distinct(StringComparer.Ordinal).Index().ToDictionary(group => group.Item, group => group.Index, StringComparer.Ordinal);
            return [.. Groups.Select(group => numbers[group])];
        }
    }
}

/// <summary>The columns of ties, and the table of nodes.</summary>
internal sealed class TieColumns
{
    private readonly ColumnOption from;
    private readonly ColumnOption to;
    private readonly Option<string?> nodes;
    private readonly ColumnOption id;
    private readonly ColumnOption? group;

    public TieColumns(Asking asking, bool needsGroups)
    {
        from = asking.Column("from", "one end of each tie");
        to = asking.Column("to", "its other end");
        nodes = asking.Add(new Option<string?>("--nodes")
        {
            Description = needsGroups ? "The table of nodes, with their groups." : "A table of nodes, so that those without ties are there too.",
            HelpName = "NODES.csv",
            Required = needsGroups,
        });
        id = asking.Column("id", "the names of nodes, in the table of nodes");
        group = needsGroups ? asking.Column("group", "the groups of nodes, in the table of nodes") : null;
    }

    /// <summary>The network; null when the tables have problems, which then are told.</summary>
    public NamedNetwork? Read(ParseResult said, TableReading table, bool directed, Column? strength = null)
    {
        var (ends, others) = (from.Of(said, table), to.Of(said, table));
        var members = said.GetValue(nodes) is { } path ? Nodes(said, table, path) : null;
        var number = members?.Select((member, place) => (member.Name, place)).ToDictionary(member => member.Name, member => member.place, StringComparer.Ordinal) ?? new(StringComparer.Ordinal);
        var ties = table.Rows<Tie>(row =>
        {
            var (one, other) = (Node(table, row, ends), Node(table, row, others));
            var strong = strength is null ? 1 : table.Number(row, strength, value => value > 0, "more than 0");
            if (one is not { } first || other is not { } last || strong is not { } weight) return null;
            if (first != last) return new Tie(first, last, weight);
            table.LeaveOut(row, "a tie of a node with itself does not count");
            return null;
        });
        if (members is null) table.Need(1, ties.Count, "ties");
        return table.Problems.Count > 0 ? null : new([.. number.Keys], [.. members?.Select(member => member.Group) ?? []], Network.Of(number.Count, ties, directed));

        int? Node(TableReading reading, InputRow row, Column column)
        {
            if (row.Word(column) is not { } name) return null;
            if (number.TryGetValue(name, out var known)) return known;
            if (members is null) return number[name] = number.Count;
            reading.Refuse(StatsCodes.NodeUnknown, row, column, $"'{name}' is not in the table of nodes.");
            return null;
        }
    }

    private List<(string Name, string Group)>? Nodes(ParseResult said, TableReading table, string path)
    {
        var outcome = InputTable.Open(path);
        if (!outcome.Succeeded(out var opened))
        {
            table.Take(outcome.Problems);
            return null;
        }

        var reading = new TableReading(opened);
        var (names, groups) = (id.Of(said, reading), group?.Of(said, reading));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var members = reading.Rows<(string Name, string Group)>(row =>
        {
            if (row.Word(names) is not { } name || row.Word(groups) is not { } own) return null;
            if (seen.Add(name)) return (name, own);
            reading.Refuse(StatsCodes.NodeTwice, row, names, $"'{name}' stands here a second time.");
            return null;
        });
        table.Take(reading.Problems);
        table.Take(reading.LeftOut);
        return [.. members];
    }
}
