using Renkei.Analysis.Statistics.Networks;

namespace Renkei.Tests.Analysis.Statistics.Networks;

public class ExternalInternalTests
{
    [Fact]
    public void Where_all_have_ties_with_all_it_is_what_was_to_be_expected() => Dice.Hold(dice =>
    {
        var nodes = dice.Whole(2, 7);
        var groups = Dice.Many(nodes, () => dice.Whole(0, 2));
        foreach (var directed in (bool[])[true, false])
        {
            var index = ExternalInternal.Of(Network.Of(nodes, from one in Enumerable.Range(0, nodes) from other in Enumerable.Range(0, nodes) select new Tie(one, other), directed), groups);
            Assert.Equal(index.Possible, index.Whole);
        }
    });

    [Fact]
    public void A_directed_tie_counts_for_both_its_ends()
    {
        var index = ExternalInternal.Of(Network.Of(3, [new(0, 1), new(1, 2)], directed: true), [0, 0, 1]);
        Assert.Equal(new(1, 1), index.Whole);
        Assert.Equal([new(0, 1), new(1, 1), new(1, 0)], index.Nodes);
        Assert.Equal(0, index.Whole.Index);
    }

    [Fact]
    public void Without_ties_there_is_no_index() => Assert.Null(ExternalInternal.Of(Network.Of(3, [], directed: false), [0, 0, 1]).Whole.Index);
}
