using Renkei.Analysis.Statistics.Scales;
using Renkei.Tests.Analysis.Statistics.Reference;

namespace Renkei.Tests.Analysis.Statistics.Scales;

/// <summary>Agreement within groups and reliability of groups and raters, beyond the reference values.</summary>
public class GroupTests
{
    private static readonly double[][] First = [[4, 5, 4], [5, 5, 4], [4, 4, 4], [3, 4, 3]];
    private static readonly double[][] Second = [[1, 2, 5], [5, 4, 1], [2, 1, 3]];

    /// <summary>R, multilevel::rwg and rwg.j on the same answers.</summary>
    [Fact]
    public void Agreement_is_that_of_multilevel_and_depends_on_the_null_variance()
    {
        Assert.Equal(0.66666666666667, WithinGroupAgreement.Of([.. First.Select(row => row[..1])], 2)!.Value, 1e-14);
        Assert.Equal(0.91935483870968, WithinGroupAgreement.Of(First, 2)!.Value, 1e-14);
        Assert.Equal(0.84939759036145, WithinGroupAgreement.Of(First, 1.2)!.Value, 1e-14);
        Assert.Equal(0, WithinGroupAgreement.Of(Second, 2)); // more varied than by chance
    }

    [SharedFact]
    public void Agreement_over_many_groups_is_that_of_multilevel()
    {
        var groups = ReferenceTables.Shared.Rows("bh1996_subset.csv").GroupBy(row => row["GRP"]).Select(group =>
            WithinGroupAgreement.Of([.. group.Select(row => (double[])[ReferenceTables.Number(row["LEAD"])!.Value, ReferenceTables.Number(row["COHES"])!.Value])], 2)!.Value).ToList();
        Near.Equal([0.82634603910603, 0.84163517125800, 0.83743428737629], groups.Take(3));
        Assert.Equal(0.81296855804062, groups.Average(), 1e-13);
    }

    [Fact]
    public void Members_who_answer_alike_agree_fully_and_one_alone_does_not_agree()
    {
        Assert.Equal(1, WithinGroupAgreement.Of([[3, 4], [3, 4]], 2));
        Assert.Null(WithinGroupAgreement.Of([[3, 4], [double.NaN, 4]], 2));
    }

    [Fact]
    public void Reliability_of_groups_is_1_when_nothing_varies_within()
    {
        var reliability = GroupReliability.Of([[1, 1], [2, 2, 2]])!;
        Assert.Equal((1, 1, double.PositiveInfinity, 0), (reliability.Single, reliability.Mean, reliability.F, reliability.P));
    }

    [Fact]
    public void With_groups_of_one_size_it_is_the_first_intraclass_correlation() => Dice.Hold(dice =>
    {
        var rows = Dice.Many(dice.Whole(3, 9), () => dice.Part() is var own ? Dice.Many(4, () => own + dice.Part()) : []);
        var (groups, raters) = (GroupReliability.Of(rows)!, RaterReliability.Of(rows)!);
        Assert.Equal(raters[0].Value, groups.Single, 1e-10);
        Assert.Equal(raters[3].Value, groups.Mean, 1e-10);
        Assert.Equal(raters[0].P, groups.P, 1e-10);
    });

    [Fact]
    public void Too_little_has_no_reliability()
    {
        Assert.Null(GroupReliability.Of([[1, 2]]));
        Assert.Null(GroupReliability.Of([[1], [2]]));
        Assert.Null(GroupReliability.Of([[1, 1], [1, 1]]));
        Assert.Null(RaterReliability.Of([[1, 2]]));
        Assert.Null(RaterReliability.Of([[1, 1], [1, 1]]));
    }
}
