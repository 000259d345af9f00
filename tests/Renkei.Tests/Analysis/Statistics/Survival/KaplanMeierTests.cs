using Renkei.Analysis.Statistics.Survival;

namespace Renkei.Tests.Analysis.Statistics.Survival;

public class KaplanMeierTests
{
    [Fact]
    public void The_order_of_subjects_does_not_matter() => Dice.Hold(dice =>
    {
        var spells = Sample(dice, lateEntry: true);
        Assert.Equal(KaplanMeier.Of(spells).Steps, KaplanMeier.Of([.. dice.Order(spells.Length).Select(place => spells[place])]).Steps);
    });

    [Fact]
    public void Where_all_are_censored_survival_stays_1() => Dice.Hold(dice =>
    {
        var curve = KaplanMeier.Of([.. Sample(dice, lateEntry: false).Select(spell => spell with { Ended = false })]);
        Assert.All(curve.Steps, step => Assert.Equal((1, 0, 0), (step.Survival, step.StandardError, step.Hazard)));
        Assert.Null(curve.Quantile(0.5).Time);
    });

    [Fact]
    public void Where_none_is_censored_survival_is_the_share_still_there() => Dice.Hold(dice =>
    {
        Spell[] spells = [.. Sample(dice, lateEntry: false).Select(spell => spell with { Ended = true })];
        Assert.All(KaplanMeier.Of(spells).Steps, step => Assert.Equal(spells.Count(spell => spell.Exit > step.Time) / (double)spells.Length, step.Survival, 1e-12));
    });

    [Fact]
    public void A_curve_falls_and_its_limits_hold_it() => Dice.Hold(dice =>
    {
        foreach (var limits in Enum.GetValues<SurvivalLimits>())
        {
            var steps = KaplanMeier.Of(Sample(dice, lateEntry: true), 0.9, limits).Steps;
            Assert.All(steps.Zip(steps.Skip(1)), pair => Assert.True(pair.First.Survival >= pair.Second.Survival && pair.First.Hazard <= pair.Second.Hazard));
            Assert.All(steps.Where(step => step.Limits is not null), step => Assert.True(step.Limits!.Value.Low <= step.Survival && step.Survival <= step.Limits.Value.High && step.Limits.Value is { Low: >= 0, High: <= 1 }));
        }
    });

    [Fact]
    public void A_subject_watched_in_two_parts_is_one_subject() => Dice.Hold(dice =>
    {
        var spells = Sample(dice, lateEntry: false);
        var parts = spells.SelectMany(spell => spell.Exit > 4 ? (Spell[])[new(4, Ended: false), spell with { Entry = 4 }] : [spell]);
        var (whole, split) = (KaplanMeier.Of(spells), KaplanMeier.Of([.. parts]));
        Assert.All(whole.Steps, step => Assert.Equal(step.Survival, split.At(step.Time)!.Value, 1e-12));
    });

    [Fact]
    public void The_restricted_mean_is_the_area_under_the_curve()
    {
        var curve = KaplanMeier.Of([new(2, Ended: true), new(4, Ended: true), new(5, Ended: false), new(8, Ended: true)]);
        Assert.Equal(2 + (2 * 0.75) + (4 * 0.5), curve.RestrictedMean(8)!.Value.Mean, 1e-12);
        Assert.Equal(2 + (1 * 0.75), curve.RestrictedMean(3)!.Value.Mean, 1e-12);
        Assert.Equal(5.5, curve.RestrictedMean(20)!.Value.Mean, 1e-12); // all have ended: beyond the last time nothing is added
    }

    [Fact]
    public void Beyond_the_last_time_nothing_is_known_while_somebody_has_not_ended()
    {
        var curve = KaplanMeier.Of([new(2, Ended: true), new(5, Ended: false)]);
        Assert.Equal((1, 0.5, 0.5, null), (curve.At(1), curve.At(2), curve.At(5), curve.At(5.1)));
        Assert.Null(curve.RestrictedMean(6));
        Assert.Null(curve.Quantile(0.75).Time);
    }

    [Fact]
    public void A_curve_level_at_the_quantile_gives_the_middle_of_the_stretch()
    {
        var curve = KaplanMeier.Of([new(2, Ended: true), new(4, Ended: true), new(6, Ended: true), new(9, Ended: true)]);
        Assert.Equal(5, curve.Quantile(0.5).Time);
        Assert.Equal(4, curve.Quantile(0.3).Time);
    }

    [Fact]
    public void No_subjects_give_a_curve_without_steps() => Assert.Empty(KaplanMeier.Of([]).Steps);

    [Fact]
    public void A_spell_without_length_is_refused() => Assert.Throws<ArgumentException>(() => KaplanMeier.Of([new(3, Ended: true, Entry: 3)]));

    internal static Spell[] Sample(Dice dice, bool lateEntry) => Dice.Many(dice.Whole(1, 30), () =>
    {
        var exit = dice.Whole(2, 12);
        return new Spell(exit, dice.Part() < 0.6, lateEntry && dice.Part() < 0.4 ? dice.Whole(0, exit - 1) : double.NegativeInfinity);
    });
}
