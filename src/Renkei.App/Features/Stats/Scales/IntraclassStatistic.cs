using System.CommandLine;
using Renkei.Analysis.Statistics.Scales;
using Renkei.App.Features.Stats.Reading;
using Renkei.App.Features.Stats.Telling;

namespace Renkei.App.Features.Stats.Scales;

/// <summary><c>renkei stats icc FILE.csv</c></summary>
internal static class IntraclassStatistic
{
    public static Command Make()
    {
        var asking = new Asking(
            "icc", "Intraclass correlations. Without --group: each column is a rater, each row a subject. With --group and --value: ICC(1) and ICC(2) of groups, each row a member.");
        var raters = asking.Columns("raters", "the raters");
        var group = asking.Add(new Option<string?>("--group", "--by") { Description = "Column: the groups.", HelpName = "COLUMN" });
        var value = asking.Add(new Option<string?>("--value") { Description = "Column: the answers of members. 'value' unless said.", HelpName = "COLUMN" });
        var level = asking.Level();
        return asking.Answering((said, table) => said.GetValue(group) is { } name
            ? OfGroups(table, table.Column(name), table.Column(said.GetValue(value) ?? "value"))
            : OfRaters(table, ItemColumns.Of(said, table, raters, 2, "raters"), said.GetValue(level)));
    }

    private static StatsAnswer? OfRaters(TableReading table, IReadOnlyList<Column> columns, double level)
    {
        var rows = table.Rows<(double[] Ratings, int Line)>(row => ItemColumns.Numbers(table, row, columns) is var ratings && !ratings.Any(double.IsNaN) ? (ratings, row.Line) : null);
        table.Need(2, rows.Count, "subjects");
        if (table.Problems.Count > 0) return null;

        var correlations = RaterReliability.Of([.. rows.Select(row => row.Ratings)], level);
        return new(
            "Intraclass correlations of raters", "Shrout and Fleiss 1979", rows.Count, [("raters", columns.Select(column => column.Name)), ("level", level)],
            [new("correlations", ["form", "value", "f", "df1", "df2", "p", "low", "high"],
                [.. (correlations ?? []).Select(each => (object?[])[each.Name, each.Value, each.F, each.Degrees, each.DegreesBelow, each.P, each.Limits.Low, each.Limits.High])])],
            correlations is null
                ? ["Subjects do not differ, or raters do not: the correlations have no value."]
                : ["(1) each subject has raters of its own; (2) the same raters, drawn from many; (3) the same raters, and no others matter. k: of their mean."]);
    }

    private static StatsAnswer? OfGroups(TableReading table, Column groups, Column values)
    {
        var rows = table.Rows<(double Value, string Group)>(row => table.Number(row, values) is { } answer && row.Word(groups) is { } own ? (answer, own) : null);
        var members = rows.GroupBy(row => row.Group, row => row.Value, StringComparer.Ordinal).Select(each => each.ToArray()).ToList();
        table.Need(2, members.Count, "groups");
        if (table.Problems.Count > 0) return null;

        var reliability = GroupReliability.Of(members);
        return new(
            "ICC(1) and ICC(2) from a one-way analysis of variance", "Bartko 1976; Bliese 2000", rows.Count, [("group", groups.Name), ("value", values.Name)],
            [Numbers.Single("groups", ("icc1", reliability?.Single), ("icc2", reliability?.Mean), ("groups", members.Count), ("mean_size", reliability?.GroupSize),
                ("mean_square_between", reliability?.Between), ("mean_square_within", reliability?.Within), ("f", reliability?.F), ("p", reliability?.P))],
            reliability is null ? ["No group has two members, or nothing varies: the correlations have no value."] : []);
    }
}
