using Renkei.Analysis.Statistics.Survival;

namespace Renkei.Tests.Analysis.Statistics.Survival;

public class CumulativeIncidenceTests
{
    [Fact]
    public void Incidences_and_survival_add_up_to_1() => Dice.Hold(dice =>
        Assert.All(CumulativeIncidence.Of(Sample(dice, causes: 3), 3), step => Assert.Equal(1, step.Survival + step.Incidence.Sum(), 1e-12)));

    [Fact]
    public void Survival_is_that_of_Kaplan_Meier_for_an_end_of_any_kind() => Dice.Hold(dice =>
    {
        var spells = Sample(dice, causes: 3);
        var curve = KaplanMeier.Of([.. spells.Select(spell => new Spell(spell.Exit, spell.Cause > 0, spell.Entry))]);
        Assert.Equal(curve.Steps.Select(step => (step.Time, step.AtRisk, step.Survival)), CumulativeIncidence.Of(spells, 3).Select(step => (step.Time, step.AtRisk, step.Survival)));
    });

    [Fact]
    public void With_one_cause_it_is_one_minus_Kaplan_Meier_with_its_standard_error() => Dice.Hold(dice =>
    {
        var spells = Sample(dice, causes: 1);
        var steps = KaplanMeier.Of([.. spells.Select(spell => new Spell(spell.Exit, spell.Cause > 0, spell.Entry))]).Steps;
        foreach (var (step, incidence) in steps.Zip(CumulativeIncidence.Of(spells, 1)))
        {
            Assert.Equal(1 - step.Survival, incidence.Incidence[0], 1e-12);
            if (step.StandardError is { } error) Assert.Equal(error, incidence.StandardErrors[0], 1e-6);
        }
    });

    [Fact]
    public void Without_censoring_it_is_the_share_ended_that_way_with_a_binomial_error() => Dice.Hold(dice =>
    {
        CausedSpell[] spells = [.. Sample(dice, causes: 2).Select(spell => new CausedSpell(spell.Exit, Math.Max(1, spell.Cause)))];
        double n = spells.Length;
        foreach (var step in CumulativeIncidence.Of(spells, 2))
        {
            var share = spells.Count(spell => spell.Cause == 2 && spell.Exit <= step.Time) / n;
            Assert.Equal(share, step.Incidence[1], 1e-12);
            Assert.Equal(Math.Sqrt(share * (1 - share) / n), step.StandardErrors[1], 1e-6);
        }
    });

    private static CausedSpell[] Sample(Dice dice, int causes) =>
        [.. KaplanMeierTests.Sample(dice, lateEntry: true).Select(spell => new CausedSpell(spell.Exit, spell.Ended ? dice.Whole(1, causes) : 0, spell.Entry))];
}
