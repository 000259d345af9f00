using Renkei.Analysis.Statistics.Survival;

namespace Renkei.Tests.Analysis.Statistics.Survival;

public class LogRankTests
{
    [Fact]
    public void Late_entry_gives_the_score_test_of_a_Cox_model()
    {
        GroupedSpell[] spells =
        [
            new(new(5, Ended: true, 0), 0), new(new(6.1, Ended: true, 1), 0), new(new(3, Ended: false, 0), 0), new(new(7, Ended: true, 2), 0), new(new(8.2, Ended: true, 3), 0),
            new(new(4, Ended: true, 0), 1), new(new(9, Ended: false, 1.5), 1), new(new(10, Ended: true, 4), 1), new(new(2, Ended: true, 0.5), 1), new(new(6.6, Ended: true, 2.5), 1),
        ];
        Assert.Equal(0.22863347499967, LogRank.Of(spells).ChiSquared, 1e-12); // R, coxph on the same spells, which have no ties
    }

    [Fact]
    public void Three_groups_and_a_rho_between_are_those_of_survdiff()
    {
        double[] times = [3, 5, 7, 7, 8, 10, 12, 4, 6, 9, 9, 14, 15, 2, 2, 5, 11, 13, 16, 18];
        bool[] ended = [true, true, false, true, true, true, false, true, true, true, false, true, true, true, true, false, true, true, true, false];
        var test = LogRank.Of([.. times.Select((time, n) => new GroupedSpell(new(time, ended[n]), n < 7 ? 0 : n < 13 ? 1 : 2))], rho: 0.5);
        Assert.Equal(2, test.Degrees);
        Assert.Equal(0.94078570483397, test.ChiSquared, 1e-12);
        Near.Equal([4.2046578428068, 3.6007258720649, 3.7037080405961], test.Groups.Select(group => group.Observed));
        Near.Equal([3.0097904074199, 3.7539719370995, 4.7453294109484], test.Groups.Select(group => group.Expected));
    }

    [Fact]
    public void Observed_and_expected_have_the_same_sum_and_names_of_groups_do_not_matter() => Dice.Hold(dice =>
    {
        var spells = Sample(dice);
        var (test, renamed) = (LogRank.Of(spells, rho: 1), LogRank.Of([.. spells.Select(spell => spell with { Group = 2 - spell.Group })], rho: 1));
        Assert.Equal(test.Groups.Sum(group => group.Observed), test.Groups.Sum(group => group.Expected), 1e-10);
        Assert.Equal(test.ChiSquared, renamed.ChiSquared, 1e-8);
    });

    [Fact]
    public void Groups_that_are_alike_do_not_differ() => Dice.Hold(dice =>
    {
        var spells = KaplanMeierTests.Sample(dice, lateEntry: true);
        var test = LogRank.Of([.. spells.SelectMany(spell => (GroupedSpell[])[new(spell, 0), new(spell, 1)])]);
        Assert.Equal(0, test.ChiSquared, 1e-10);
    });

    [Fact]
    public void Strata_are_compared_within_themselves()
    {
        // Each stratum has one group ahead of the other by the same; thrown together they look alike.
        GroupedSpell[] spells = [.. Enumerable.Range(1, 8).SelectMany(n => (GroupedSpell[])[new(new(n, Ended: true), 0, 0), new(new(n + 8, Ended: true), 1, 0), new(new(n + 100, Ended: true), 0, 1), new(new(n + 108, Ended: true), 1, 1)])];
        Assert.True(LogRank.Of(spells).ChiSquared > 3 * LogRank.Of([.. spells.Select(spell => spell with { Stratum = 0 })]).ChiSquared);
    }

    [Fact]
    public void One_group_is_no_comparison() => Assert.Null(LogRank.Of([new(new(3, Ended: true), 0), new(new(4, Ended: true), 0)]).P);

    private static GroupedSpell[] Sample(Dice dice) =>
        [.. KaplanMeierTests.Sample(dice, lateEntry: true).Select(spell => new GroupedSpell(spell, dice.Whole(0, 2), dice.Whole(0, 1)))];
}
