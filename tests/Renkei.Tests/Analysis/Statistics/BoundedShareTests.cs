using FsCheck;
using FsCheck.Fluent;
using Renkei.Analysis.Statistics;
using Renkei.Core.Values;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Analysis.Statistics;

/// <summary>A share with open cases is a range, and says only what every reading of the open cases says.</summary>
public class BoundedShareTests
{
    private static readonly Gen<BoundedShare> Shares =
        from yes in Gen.Choose(0, 9)
        from open in Gen.Choose(0, 9)
        from no in Gen.Choose(0, 9)
        select new BoundedShare(yes, open, no);

    [Fact]
    public void What_it_says_holds_however_the_open_cases_turn_out() => Prop.ForAll(Shares.ToArbitrary(), Gen.Choose(1, 100).ToArbitrary(), (share, percent) =>
    {
        var threshold = percent / 100.0;
        var readings = Enumerable.Range(0, share.Open + 1).Select(more => new BoundedShare(share.Yes + more, 0, share.No + share.Open - more)).ToList();
        if (share.Reaches(threshold) == Truth.Certainly) Assert.All(readings, reading => Assert.True(reading.Low >= threshold));
        if (share.Reaches(threshold) == Truth.No) Assert.All(readings, reading => Assert.True(reading.High < threshold));
        if (share.Reaches(threshold) == Truth.Perhaps && share.Count > 0)
            Assert.True(readings.Exists(reading => reading.Low >= threshold) && readings.Exists(reading => reading.Low < threshold));
    }).Hold();

    [Fact]
    public void It_is_one_number_only_where_nothing_is_open() => Prop.ForAll(Shares.ToArbitrary(), share =>
    {
        Assert.Equal(share.Open == 0 && share.Count > 0, share.Exactly is not null);
        Assert.True(share.Low <= share.High);
        if (share.Exactly is { } exactly) Assert.Equal(share.High, exactly, 12);
    }).Hold();

    [Theory]
    [InlineData(new[] { Truth.Certainly, Truth.Perhaps, Truth.No, Truth.No }, 0.25, 0.5)]
    [InlineData(new Truth[0], 0, 0)]
    public void Cases_are_counted(Truth[] cases, double low, double high)
    {
        var share = BoundedShare.Of(cases);
        Assert.Equal((low, high, cases.Length), (share.Low, share.High, share.Count));
    }

    [Fact]
    public void A_share_of_nothing_reaches_nothing_for_certain() => Assert.Equal(Truth.No, default(BoundedShare).Reaches(0.5));
}
