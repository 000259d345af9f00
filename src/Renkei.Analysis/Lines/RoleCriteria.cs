using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Lines;

/// <summary>By what our own firm judges and rewards people in one role of the alliance, on the day of the view.</summary>
/// <param name="Role">The role, as it is first written.</param>
/// <param name="Criteria">What is certainly in use, in the order recorded.</param>
/// <param name="IsWhole">Whether that is all: no if coarse dates leave it open whether more is in use.</param>
internal sealed record RoleCriteria(string Role, IReadOnlyList<Record> Criteria, bool IsWhole)
{
    /// <summary>The criteria that decide on appraisal or pay; for appraisal unless said.</summary>
    public IReadOnlyList<Record> Judging =>
        [.. Criteria.Where(criterion => (Criterion.For.Of(criterion) ?? CriterionUse.Appraisal) is CriterionUse.Appraisal or CriterionUse.Pay)];

    /// <summary>All roles our own firm has criteria for, in this alliance or in any.</summary>
    public static IReadOnlyList<RoleCriteria> Of(Line line) =>
        [.. line.Of(Criterion.Kind).Where(criterion => line.IsOurs(Criterion.Organization.Of(criterion), criterion))
            .Select(criterion => (Criterion: criterion, IsUsed: InForce.On(Criterion.When.Of(criterion), line.AsOf)))
            .Where(each => each.IsUsed != Truth.No)
            .GroupBy(each => NameOf(Criterion.Role.Of(each.Criterion)), StringComparer.OrdinalIgnoreCase)
            .Select(role => new RoleCriteria(role.Key, [.. role.Where(each => each.IsUsed == Truth.Certainly).Select(each => each.Criterion)], role.All(each => each.IsUsed == Truth.Certainly)))];

    /// <summary>Whether any of them values one of these; a weight of nothing values nothing, one not told does.</summary>
    public static bool Value(IEnumerable<Record> criteria, params IReadOnlyList<Worth> worths) =>
        criteria.Any(criterion => worths.Contains(Criterion.About.Of(criterion)) && Criterion.Weight.Of(criterion) is not { Percent: 0 });

    /// <summary>Whether this is the role a person has.</summary>
    public bool IsOf(Record person) => Person.Role.Of(person) is { } role && string.Equals(NameOf(role), Role, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The part of the weight that is on goals judged after so many months at most, of the weight whose time is told; null where the time is told of too little of
    /// the weight, or where not all criteria are known.
    /// </summary>
    public double? ShortShare(double months, double told)
    {
        decimal all = 0, timed = 0, soon = 0;
        foreach (var criterion in Judging)
        {
            var weight = Criterion.Weight.Of(criterion)?.Percent ?? 0;
            all += weight;
            if (Criterion.Horizon.Of(criterion) is not { } horizon) continue;
            timed += weight;
            if ((double)horizon.Number <= months) soon += weight;
        }

        return IsWhole && timed > 0 && (double)timed >= told * (double)all ? (double)(soon / timed) : null;
    }

    private static string NameOf(string role) => role.Trim();
}
