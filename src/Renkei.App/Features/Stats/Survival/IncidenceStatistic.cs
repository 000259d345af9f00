using System.CommandLine;
using Renkei.Analysis.Statistics.Survival;
using Renkei.App.Features.Stats.Telling;

namespace Renkei.App.Features.Stats.Survival;

/// <summary><c>renkei stats incidence FILE.csv</c></summary>
internal static class IncidenceStatistic
{
    private const int MostWays = 100;

    public static Command Make()
    {
        var asking = new Asking("incidence", "How many end in which way, when each can end in one way only: Aalen-Johansen cumulative incidence.");
        var time = asking.Column("time", "when each subject ended or was last seen");
        var status = asking.Column("status", "the way in which it ended, in any words, or what --censored names where it was last seen");
        var censored = asking.Add(new Option<string>("--censored") { Description = "The word for those last seen.", HelpName = "WORD", DefaultValueFactory = _ => "0" });
        var entry = asking.OptionalColumn("entry", "from when on each subject was watched (late entry); it is at risk after that time");
        var group = asking.OptionalColumn("group", "the groups; each has an estimate of its own", "--by");
        return asking.Answering((said, table) =>
        {
            var (exits, ways, entries, groups) = (time.Of(said, table), status.Of(said, table), entry.IfThere(said, table), group.IfThere(said, table));
            var rows = table.Rows<(double Exit, string Way, double Entry, string Group)>(row =>
                SpellColumns.Span(table, row, table.Number(row, exits), entries) is var (first, last) && row.Word(ways) is { } way && row.Word(groups) is { } own ? (last, way, first, own) : null);
            var causes = rows.Select(row => row.Way).Where(way => way != said.GetValue(censored)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            table.Need(1, rows.Count, "rows");
            table.Spare(MostWays, causes.Count, "ways to end");
            if (table.Problems.Count > 0) return null;

            var steps = from each in rows.GroupBy(row => row.Group, StringComparer.Ordinal)
                        from step in CumulativeIncidence.Of([.. each.Select(row => new CausedSpell(row.Exit, causes.IndexOf(row.Way) + 1, row.Entry))], causes.Count)
                        from cause in causes.Index()
                        select (object?[])[groups is null ? null : each.Key, step.Time, step.AtRisk, step.Survival, cause.Item, step.Incidence[cause.Index], step.StandardErrors[cause.Index]];
            return new(
                "Aalen-Johansen estimate of cumulative incidence", "Aalen and Johansen 1978", rows.Count, [("group", groups?.Name), ("censored", said.GetValue(censored)), ("causes", causes)],
                [new Numbers("steps", ["group", "time", "at_risk", "survival", "cause", "incidence", "standard_error"], [.. steps]).WithoutEmpty("group")],
                causes.Count == 0 ? ["Nobody ended."] : []);
        });
    }
}
