using FsCheck.Fluent;
using Renkei.Analysis.Statistics;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Analysis.Statistics;

/// <summary>Random numbers for samples in which a law must hold.</summary>
internal sealed class Dice(int seed)
{
    private ChanceStream numbers = new(new Chance((ulong)seed), 0);

    /// <summary>Tries a law on many samples. A failure names the seed.</summary>
    public static void Hold(Action<Dice> law, int tries = 100) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed => law(new Dice(seed))).Hold(tries);

    /// <summary>A whole number from the first to the second, both included.</summary>
    public int Whole(int from, int to) => from + (int)(numbers.Next() * (to - from + 1));

    /// <summary>A number between 0 and 1.</summary>
    public double Part() => numbers.Next();

    /// <summary>As many things as wanted.</summary>
    public static T[] Many<T>(int count, Func<T> make) => [.. Enumerable.Range(0, count).Select(_ => make())];

    /// <summary>The numbers from 0 up in a random order.</summary>
    public int[] Order(int count) => [.. Enumerable.Range(0, count).OrderBy(_ => numbers.Next())];
}
