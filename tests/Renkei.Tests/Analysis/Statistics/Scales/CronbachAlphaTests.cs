using Renkei.Analysis.Statistics.Scales;
using Renkei.Tests.Analysis.Statistics.Reference;

namespace Renkei.Tests.Analysis.Statistics.Scales;

public class CronbachAlphaTests
{
    [Fact]
    public void Another_unit_for_all_items_and_another_origin_for_each_change_nothing() => Dice.Hold(dice =>
    {
        var rows = Sample(dice);
        var (factor, origins) = (0.5 + dice.Part(), Dice.Many(rows[0].Length, () => (double)dice.Whole(-9, 9)));
        var (plain, scaled) = (CronbachAlpha.Of(rows), CronbachAlpha.Of([.. rows.Select(row => row.Select((answer, item) => (factor * answer) + origins[item]).ToArray())]));
        Assert.Equal(plain!.Alpha, scaled!.Alpha, 1e-9);
        Assert.Equal(plain.StandardError!.Value, scaled.StandardError!.Value, 1e-9);
        Assert.All(plain.Items.Zip(scaled.Items), pair => Assert.Equal(pair.First.RestCorrelation!.Value, pair.Second.RestCorrelation!.Value, 1e-9));
    });

    [Fact]
    public void Standardised_alpha_bears_another_unit_for_each_item() => Dice.Hold(dice =>
    {
        var rows = Sample(dice);
        var units = Dice.Many(rows[0].Length, () => 0.1 + dice.Part());
        var (plain, scaled) = (CronbachAlpha.Of(rows)!, CronbachAlpha.Of([.. rows.Select(row => row.Select((answer, item) => units[item] * answer).ToArray())])!);
        Assert.Equal(plain.Standardised!.Value, scaled.Standardised!.Value, 1e-8);
        Assert.Equal(plain.Lambda6!.Value, scaled.Lambda6!.Value, 1e-6);
    });

    [Fact]
    public void It_is_the_intraclass_correlation_of_the_mean_of_the_same_raters_with_its_limits()
    {
        double[][] ratings = [.. ReferenceTables.Published.Rows("shrout_fleiss_1979.csv").Select(row => row.Values.Select(cell => ReferenceTables.Number(cell)!.Value).ToArray())];
        var (alpha, third) = (CronbachAlpha.Of(ratings)!, RaterReliability.Of(ratings)!.Single(correlation => correlation.Name == "ICC(3,k)"));
        Assert.Equal(third.Value, alpha.Alpha, 1e-12);
        Assert.Equal(third.Limits.Low, alpha.Feldt!.Value.Low, 1e-9);
        Assert.Equal(third.Limits.High, alpha.Feldt!.Value.High, 1e-9);
    }

    [Fact]
    public void Without_missing_answers_pairs_are_all_persons() => Dice.Hold(dice =>
    {
        var rows = Sample(dice);
        var (complete, pairwise) = (CronbachAlpha.Of(rows)!, CronbachAlpha.Of(rows, pairwise: true)!);
        Assert.Equal((complete.Alpha, complete.Lambda6, null), (pairwise.Alpha, pairwise.Lambda6, pairwise.Feldt));
    });

    [Fact]
    public void Persons_with_a_missing_answer_are_left_out() => Dice.Hold(dice =>
    {
        var rows = Sample(dice);
        Assert.Equal(CronbachAlpha.Of(rows)!.Alpha, CronbachAlpha.Of([.. rows, [double.NaN, .. rows[0][1..]]])!.Alpha);
    });

    [Fact]
    public void Too_little_has_no_alpha()
    {
        Assert.Null(CronbachAlpha.Of([]));
        Assert.Null(CronbachAlpha.Of([[1], [2]]));
        Assert.Null(CronbachAlpha.Of([[1, 2]]));
        Assert.Null(CronbachAlpha.Of([[1, 2], [1, 2], [1, 2]]));
    }

    [Fact]
    public void An_item_that_does_not_vary_leaves_alpha_and_takes_what_rests_on_correlations()
    {
        var alpha = CronbachAlpha.Of([[1, 2, 3], [2, 3, 3], [4, 3, 3], [5, 5, 3]])!;
        Assert.Equal((null, null, null), (alpha.Standardised, alpha.Lambda6, alpha.Items[2].RestCorrelation));
        Assert.InRange(alpha.Alpha, 0.5, 1);
    }

    private static double[][] Sample(Dice dice)
    {
        var items = dice.Whole(2, 5);
        return Dice.Many(dice.Whole(12, 40), () => dice.Part() is var common ? Dice.Many(items, () => common + dice.Part()) : []);
    }
}
