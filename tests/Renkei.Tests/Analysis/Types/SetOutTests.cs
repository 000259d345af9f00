using FsCheck;
using FsCheck.Fluent;
using Renkei.Analysis.Types;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Analysis.Types;

/// <summary>The direction of learning follows from what both sides set out to do, whoever looks, and more of it never makes it less mutual.</summary>
public class SetOutTests
{
    private static readonly Gen<SetOut> All =
        from flags in Gen.Choose(0, 31)
        select new SetOut((flags & 1) > 0, (flags & 2) > 0, (flags & 4) > 0, (flags & 8) > 0, (flags & 16) > 0);

    [Fact]
    public void Both_sides_see_the_same_direction() => Prop.ForAll(All.ToArbitrary(), one => Assert.Equal(one.Direction, one.Turned.Direction)).Hold();

    [Fact]
    public void More_that_is_told_never_takes_mutual_sharing_back() => Prop.ForAll(All.ToArbitrary(), All.ToArbitrary(), (one, more) =>
    {
        if (one.Direction == Direction.Integrative) Assert.Equal(Direction.Integrative, one.And(more).Direction);
        if (one.Direction is not null) Assert.NotNull(one.And(more).Direction);
        Assert.Equal(one.And(more), more.And(one));
    }).Hold();

    [Theory]
    [InlineData(true, true, false, false, "integrative")] // both teach
    [InlineData(false, false, true, true, "integrative")] // both set out to learn
    [InlineData(false, true, true, false, "received")] // we seek what they share
    [InlineData(true, false, false, true, "received")]
    [InlineData(false, false, true, false, null)] // only our wish is told
    [InlineData(true, false, true, false, null)]
    [InlineData(false, false, false, false, null)]
    public void What_both_set_out_for_makes_the_direction(bool weShare, bool theyShare, bool weSeek, bool theySeek, string? direction) =>
        Assert.Equal(direction, new SetOut(weShare, theyShare, weSeek, theySeek).Direction?.ToString().ToLowerInvariant());

    [Theory]
    [InlineData("T1", "received-from")]
    [InlineData("t2", "integrative-from")]
    [InlineData("T3", "received-with")]
    [InlineData("Integrative-With", "integrative-with")]
    [InlineData("T5", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_type_is_read_by_its_number_or_name(string? text, string? name) => Assert.Equal(name, TypeOfLearning.Read(text)?.Name);

    [Fact]
    public void Both_axes_make_four_types_and_one_axis_none()
    {
        Assert.Equal(4, TypeOfLearning.All.Distinct().Count());
        Assert.Null(TypeOfLearning.Of(Direction.Received, null));
        Assert.Null(TypeOfLearning.Of(null, Benefit.With));
    }
}
