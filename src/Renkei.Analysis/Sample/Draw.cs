using Renkei.Analysis.Statistics;

namespace Renkei.Analysis.Sample;

/// <summary>Chance for a sample, in the forms it needs. Each part of a sample draws from a stream of its own, so that adding one part changes no other.</summary>
/// <param name="seed">The sample's seed.</param>
/// <param name="part">The name of the part.</param>
internal sealed class Draw(ulong seed, string part)
{
    private ChanceStream numbers = new(new Chance(seed), part.Aggregate(14695981039346656037UL, (hash, letter) => (hash ^ letter) * 1099511628211UL)); // FNV-1a

    /// <summary>A number between 0 and 1.</summary>
    public double Share() => numbers.Next();

    /// <summary>Whether something of that probability happens.</summary>
    public bool Happens(double probability) => numbers.Next() < probability;

    /// <summary>A whole number from 0 up to but not including an end.</summary>
    public int Below(int end) => (int)(numbers.Next() * end);

    /// <summary>One of several.</summary>
    public T One<T>(IReadOnlyList<T> of) => of[Below(of.Count)];

    /// <summary>Some of several, each once, in their order.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> of, int number) =>
        [.. of.Select((item, place) => (item, place, key: numbers.Next())).OrderBy(each => each.key).Take(number).OrderBy(each => each.place).Select(each => each.item)];

    /// <summary>The days something of a steady rate takes to happen.</summary>
    public double Wait(double rate) => -Math.Log(numbers.Next()) / rate;

    /// <summary>The days on which something of a steady yearly rate happens, from the first to the last.</summary>
    public IEnumerable<double> Days(double perYear)
    {
        for (var day = Wait(perYear / 365.25); day < Plan.Days; day += Wait(perYear / 365.25)) yield return day;
    }
}
