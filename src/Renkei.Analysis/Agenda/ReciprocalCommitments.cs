using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Agenda;

/// <summary>
/// A2: whether the agreement holds commitments to teach and learn both ways, and whether what was promised comes. Delivery is counted from what is on record, over
/// the periods that have passed; that too little came is known only where such records were declared complete.
/// </summary>
internal static class ReciprocalCommitments
{
    private const int MonthsOfAYear = 12;
    private const double DaysOfAMonth = 30.4375;

    public static Finding Of(Line line)
    {
        List<Record> clauses = [.. line.Of(Clause.Kind).Where(clause => (Clause.Is.Of(clause) ?? ClauseType.Commitment) == ClauseType.Commitment && InForce.On(Clause.When.Of(clause), line.AsOf) == Truth.Certainly)];
        var declared = clauses.Count == 0 ? line.DeclaredSinceStart(line.Pair.Us, Clause.Kind) : [];
        var both = clauses.FindAll(clause => clauses.Exists(other => IsMirror(line, clause, other)));
        var delivered = both.ConvertAll(clause => (Clause: clause, Share: Delivery.Of(line, clause, PeriodsPassed(line, clause))));
        return Condition.Judge(new(line, "A2"), limits =>
        [
            new("a commitment to teach or learn goes both ways", both.Count > 0 ? true : clauses.Count > 0 || declared.Count > 0 ? false : null, both.Count > 0 ? both : [.. clauses, .. declared]),
            new("what was promised comes", IsKept(delivered.Select(each => each.Share), limits), delivered.SelectMany(each => each.Share.Evidence.Prepend(each.Clause)), "undelivered"),
        ]);
    }

    private static bool? IsKept(IEnumerable<Delivery> shares, Thresholds limits)
    {
        var all = shares.Select(share => share.IsWithin(limits["within"])).ToList();
        return all.Contains(false) ? false : all.Count == 0 || all.Contains(null) ? null : true;
    }

    private static double PeriodsPassed(Line line, Record clause) => Clause.When.Of(clause) is { } when
        ? Math.Max(0, line.AsOf.DayNumber - when.Start.Latest.DayNumber) / (DaysOfAMonth * Window.Months(Clause.Months.Of(clause), MonthsOfAYear))
        : 0;

    private static bool IsMirror(Line line, Record clause, Record other) =>
        other != clause && (Clause.Mirror.Of(clause)?.Id == other.Id || Clause.Mirror.Of(other)?.Id == clause.Id
            || (Clause.Counts.Of(clause) is { } counts && counts == Clause.Counts.Of(other) && Owers(line, clause) is [var one] && Owers(line, other) is [var another] && one != another));

    private static List<string> Owers(Line line, Record clause) => [.. (Clause.By.Of(clause) ?? ListOf<Reference>.Empty).Select(by => line.FirmOf(by, clause)).Distinct(StringComparer.Ordinal)];
}
