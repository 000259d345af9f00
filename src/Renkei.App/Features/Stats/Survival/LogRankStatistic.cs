using System.CommandLine;
using Renkei.Analysis.Statistics.Survival;
using Renkei.App.Features.Stats.Telling;

namespace Renkei.App.Features.Stats.Survival;

/// <summary><c>renkei stats logrank FILE.csv</c></summary>
internal static class LogRankStatistic
{
    private const int MostGroups = 100;

    public static Command Make()
    {
        var asking = new Asking("logrank", "Do groups last equally long? The log-rank test and its G-rho family.");
        var spells = new SpellColumns(asking);
        var group = asking.Column("group", "the groups to compare");
        var strata = asking.Add(new Option<string?>("--by") { Description = "Column: the strata within which groups are compared. None unless said.", HelpName = "COLUMN" });
        var rho = asking.Number("rho", "The weight S(t-)^rho: 0 weighs all times alike, 1 the early ones more", 0, number => number is >= 0 and <= 100);
        return asking.Answering((said, table) =>
        {
            var stratum = said.GetValue(strata) is { } name ? table.Column(name) : null;
            var compared = group.Of(said, table);
            var rows = spells.Read(said, table, compared, stratum);
            string[] groups = [.. rows.Select(row => row.Group).Distinct(StringComparer.Ordinal)], within = [.. rows.Select(row => row.Stratum).Distinct(StringComparer.Ordinal)];
            table.Need(2, groups.Length, "groups");
            table.Spare(MostGroups, groups.Length, "groups");
            if (table.Problems.Count > 0) return null;

            var test = LogRank.Of([.. rows.Select(row => new GroupedSpell(row.Spell, Array.IndexOf(groups, row.Group), Array.IndexOf(within, row.Stratum)))], said.GetValue(rho));
            return new(
                "Log-rank test, G-rho family", "Harrington and Fleming 1982", rows.Count,
                [("group", compared.Name), ("by", stratum?.Name), ("rho", said.GetValue(rho))],
                [
                    Numbers.Single("test", ("chi_squared", test.P is null ? null : test.ChiSquared), ("degrees_of_freedom", test.Degrees), ("p", test.P)),
                    new("groups", ["group", "n", "observed", "expected"], [.. groups.Zip(test.Groups, (group, outcome) => (object?[])[group, outcome.Subjects, outcome.Observed, outcome.Expected])]),
                ],
                test.P is null ? ["Nobody ended while members of two groups were watched, so that groups cannot be compared."] : []);
        });
    }
}
