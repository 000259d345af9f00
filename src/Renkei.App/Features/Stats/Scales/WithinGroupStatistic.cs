using System.CommandLine;
using Renkei.Analysis.Statistics.Scales;
using Renkei.App.Features.Stats.Reading;
using Renkei.App.Features.Stats.Telling;

namespace Renkei.App.Features.Stats.Scales;

/// <summary><c>renkei stats rwg FILE.csv</c></summary>
internal static class WithinGroupStatistic
{
    public static Command Make()
    {
        var asking = new Asking("rwg", "Do the members of a group answer alike? r_wg for one item, r_wg(j) for several. Each column is an item, each row a member.");
        var items = asking.Columns("items", "the items");
        var group = asking.OptionalColumn("group", "the groups; one group if there is none", "--by");
        var nullVariance = asking.Number(
            "null-variance", "The variance of answers without any agreement, more than 0; (A*A - 1) / 12 if all A answers were equally frequent. It changes everything, so it must be said",
            number => number is > 0 and < 1e50, required: true);
        return asking.Answering((said, table) =>
        {
            var groups = group.IfThere(said, table);
            var columns = ItemColumns.Of(said, table, items, 1, "items", groups);
            var variance = said.GetValue(nullVariance)!.Value;
            var rows = table.Rows<(double[] Answers, string Group)>(row =>
                ItemColumns.Numbers(table, row, columns) is var answers && !answers.Any(double.IsNaN) && row.Word(groups) is { } own ? (answers, own) : null);
            table.Need(2, rows.Count, "members");
            if (table.Problems.Count > 0) return null;

            var agreements = rows.GroupBy(row => row.Group, StringComparer.Ordinal)
                .Select(each => (Group: groups is null ? null : each.Key, Members: each.Count(), Agreement: WithinGroupAgreement.Of([.. each.Select(row => row.Answers)], variance))).ToList();
            double[] known = [.. agreements.Select(each => each.Agreement).OfType<double>().Order()];
            return new(
                columns.Count == 1 ? "r_wg, agreement within groups on one item" : "r_wg(j), agreement within groups on several items", "James, Demaree and Wolf 1984", rows.Count,
                [("items", columns.Select(column => column.Name)), ("group", groups?.Name), ("null_variance", variance)],
                [
                    Numbers.Single("overall", ("groups", agreements.Count), ("mean", known.Length == 0 ? null : known.Average()),
                        ("median", known.Length == 0 ? null : (known[(known.Length - 1) / 2] + known[known.Length / 2]) / 2)),
                    new Numbers("groups", ["group", "n", "agreement"], [.. agreements.Select(each => (object?[])[each.Group, each.Members, each.Agreement])]).WithoutEmpty("group"),
                ],
                ["A variance over the null variance counts as no agreement, 0. Groups of one member have none."]);
        });
    }
}
