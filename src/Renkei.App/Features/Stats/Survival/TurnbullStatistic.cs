using System.CommandLine;
using Renkei.Analysis.Statistics.Survival;
using Renkei.App.Features.Stats.Telling;

namespace Renkei.App.Features.Stats.Survival;

/// <summary><c>renkei stats turnbull FILE.csv</c></summary>
internal static class TurnbullStatistic
{
    private const double Settled = 1e-6;

    public static Command Make()
    {
        var asking = new Asking("turnbull", "How long until it ends, when that is known only between two times: Turnbull's self-consistent estimate.");
        var left = asking.Column("left", "the last time at which each subject was known not to have ended; 0 if that was never seen");
        var right = asking.Column("right", "the first time at which it was known to have ended; empty or inf if that was not seen, the same as left if the time is exact");
        var group = asking.OptionalColumn("group", "the groups; each has an estimate of its own", "--by");
        return asking.Answering((said, table) =>
        {
            var (after, by, groups) = (left.Of(said, table), right.Of(said, table), group.IfThere(said, table));
            var rows = table.Rows<(TimeBounds Times, string Group)>(row =>
            {
                var isOpen = row.Word(by)?.ToUpperInvariant() is null or "INF" or "+INF" or "INFINITY";
                var (from, to) = (table.Number(row, after), isOpen ? double.PositiveInfinity : table.Number(row, by));
                if (to < from) table.Refuse(StatsCodes.CellOutOfRange, row, by, $"{to} is before {from}.");
                return from is { } first && to is { } last && first <= last && row.Word(groups) is { } own ? (new TimeBounds(first, last), own) : null;
            });
            table.Need(1, rows.Count, "rows");
            if (table.Problems.Count > 0) return null;

            var curves = rows.GroupBy(row => row.Group, StringComparer.Ordinal)
                .Select(each => (Group: groups is null ? null : each.Key, Curve: Turnbull.Of([.. each.Select(row => row.Times)]))).ToList();
            return new(
                "Turnbull's self-consistent estimate for interval-censored times", "Turnbull 1976", rows.Count, [("group", groups?.Name)],
                [
                    new Numbers("curves", ["group", "n", "rounds", "gap"],
                        [.. curves.Select(each => (object?[])[each.Group, each.Curve.Subjects, each.Curve.Rounds, Math.Max(0, each.Curve.Gap)])]).WithoutEmpty("group"),
                    new Numbers("stretches", ["group", "after", "up_to", "share", "survival"],
                        [.. from each in curves
                            from stretch in each.Curve.Stretches
                            select (object?[])[each.Group, stretch.After, stretch.By, stretch.Share, stretch.Survival]]).WithoutEmpty("group"),
                ],
                [
                    "Where within a stretch they ended cannot be known; the last without an end holds those not seen to end.",
                    .. curves.Exists(each => each.Curve.Gap > Settled) ? (string[])["The estimate had not come to rest; its gap tells how far its likelihood may be from the greatest."] : [],
                ]);
        });
    }
}
