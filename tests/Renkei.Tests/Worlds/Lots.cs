using Renkei.Analysis.Statistics;

namespace Renkei.Tests.Worlds;

/// <summary>Lots drawn by a seed: the same seed draws the same.</summary>
internal sealed class Lots(int seed)
{
    private readonly Chance chance = new((uint)seed);
    private ulong drawn;

    /// <summary>A whole number from 0 up to but not including the end.</summary>
    public int Below(int end)
    {
        Span<int> one = stackalloc int[1];
        chance.Below(drawn++, (uint)end, one);
        return one[0];
    }

    /// <summary>True once in so many times.</summary>
    public bool OneIn(int times) => Below(times) == 0;

    public T One<T>(IReadOnlyList<T> of) => of[Below(of.Count)];

    public IReadOnlyList<T> Shuffled<T>(IEnumerable<T> all) => [.. all.Select(each => (each, Place: Below(int.MaxValue))).OrderBy(pair => pair.Place).Select(pair => pair.each)];

    /// <summary>So many of them or more, in a random order.</summary>
    public IReadOnlyList<T> AtLeast<T>(int least, IReadOnlyList<T> of) => [.. Shuffled(of).Take(least + Below(of.Count - least + 1))];
}
