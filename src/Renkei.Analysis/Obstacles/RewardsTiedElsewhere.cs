using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.People;
using Renkei.Core.Values;

namespace Renkei.Analysis.Obstacles;

/// <summary>O16: whether those who run the alliance gain by what it brings our own firm: by the criteria of their roles, and by who pays them.</summary>
internal static class RewardsTiedElsewhere
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "O16");
        var roles = RoleCriteria.Of(line);
        var paid = Paid(line);
        return [asked.Judges("home", _ => Home(roles)), asked.Judges("payroll", _ => Payroll(line, paid))];
    }

    private static Facts Home(IReadOnlyList<RoleCriteria> roles)
    {
        var told = roles.Where(role => role.Judging.Count > 0).ToList();
        var untied = told.FindAll(role => role.IsWhole && !RoleCriteria.Value(role.Judging, Worth.HomeBenefit));
        var isKnown = untied.Count > 0 || (told.Count > 0 && told.TrueForAll(role => RoleCriteria.Value(role.Judging, Worth.HomeBenefit)));
        return new(untied.Count > 0 ? "untied" : isKnown ? "tied" : "home-unknown", (untied.Count > 0 ? untied : told).SelectMany(role => role.Judging))
        {
            Value = told.Count == 0 ? null : (double)(told.Count - untied.Count) / told.Count,
            N = told.Count,
            Places = [("untied", $"{untied.Count}"), ("roles", Words.Count(told.Count, "role"))],
        };
    }

    /// <summary>Who is certainly there and is told to be paid by whom: those of ours who were sent, and those of anybody who manage a venture.</summary>
    private static List<Stay> Paid(Line line) =>
    [
        .. line.Scene.Stays.Where(stay => Posting.PaidBy.Of(stay.Posting) is not null && stay.IsThereOn(line.AsOf) == Truth.Certainly
            && (stay.From == line.Pair.Us
                ? line.Pair.Members.Contains(stay.To, StringComparer.Ordinal)
                : line.Ventures.Any(venture => venture.Id == stay.To) && Posting.Purposes.Of(stay.Posting)?.Contains(Purpose.Manage) == true)),
    ];

    /// <summary>A venture's own payroll is neither side's.</summary>
    private static Facts Payroll(Line line, List<Stay> paid)
    {
        var elsewhere = paid.FindAll(stay => line.IsPartners(Posting.PaidBy.Of(stay.Posting), stay.Posting));
        return new(paid.Count == 0 ? "payroll-unknown" : elsewhere.Count > 0 ? "paid-elsewhere" : "paid-here", (elsewhere.Count > 0 ? elsewhere : paid).Select(stay => stay.Posting))
        {
            Value = paid.Count == 0 ? null : (double)(paid.Count - elsewhere.Count) / paid.Count,
            N = paid.Count,
            Places =
            [
                ("elsewhere", $"{elsewhere.Count}"),
                ("are", elsewhere.Count == 1 ? "is" : "are"),
                ("paid", Words.Count(paid.Count, "posting")),
                ("payer", Words.List(elsewhere.Select(stay => line.NameOf(line.FirmOf(Posting.PaidBy.Of(stay.Posting)!, stay.Posting))).Distinct(StringComparer.Ordinal))),
            ],
        };
    }
}
