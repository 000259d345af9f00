using Renkei.Analysis.Statistics;

namespace Renkei.Tests.Analysis.Statistics;

public class ChanceTests
{
    /// <summary>Known answers published with Random123 (Salmon et al. 2011), philox4x32 with ten rounds.</summary>
    [Theory]
    [InlineData(0u, 0u, 0u, 0u, 0u, 0u, 0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u)]
    [InlineData(~0u, ~0u, ~0u, ~0u, ~0u, ~0u, 0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu)]
    [InlineData(0x243f6a88u, 0x85a308d3u, 0x13198a2eu, 0x03707344u, 0xa4093822u, 0x299f31d0u, 0xd16cfe09u, 0x94fdccebu, 0x5001e420u, 0x24126ea1u)]
    public void The_generator_gives_its_authors_known_answers(uint a, uint b, uint c, uint d, uint key, uint key2, uint w, uint x, uint y, uint z) =>
        Assert.Equal((w, x, y, z), Chance.Block((a, b, c, d), (key, key2)));

    [Fact]
    public void Numbers_below_an_end_are_about_equally_frequent()
    {
        var numbers = new int[70_000];
        new Chance(1).Below(0, 7, numbers);
        Assert.All(numbers.GroupBy(number => number), group => Assert.InRange(group.Count(), 9_600, 10_400));
        Assert.Equal(Enumerable.Range(0, 7), numbers.Distinct().Order());
    }

    [Fact]
    public void The_same_seed_and_stream_give_the_same_numbers_and_others_do_not()
    {
        static int[] Draw(ulong seed, ulong stream)
        {
            var numbers = new int[20];
            new Chance(seed).Below(stream, 1000, numbers);
            return numbers;
        }

        Assert.Equal(Draw(1, 2), Draw(1, 2));
        Assert.NotEqual(Draw(1, 2), Draw(1, 3));
        Assert.NotEqual(Draw(1, 2), Draw(2, 2));
    }
}
