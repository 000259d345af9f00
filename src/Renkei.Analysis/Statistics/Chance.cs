namespace Renkei.Analysis.Statistics;

/// <summary>
/// The one source of chance: Philox4x32-10, a counter-based generator. The n-th number of a stream depends on seed, stream and n alone, so a
/// result never depends on threads or on the order of drawing.
/// </summary>
/// <param name="seed">Any number; the same seed gives the same chance.</param>
/// <remarks>J. K. Salmon et al., Parallel random numbers: as easy as 1, 2, 3, SC11 (2011). Tested against the authors' known answers.</remarks>
public readonly struct Chance(ulong seed)
{
    private const int Rounds = 10;

    /// <summary>Four random words of 32 bits.</summary>
    /// <param name="stream">Which sequence, such as the number of a replicate.</param>
    /// <param name="position">Which block of the sequence.</param>
    public (uint A, uint B, uint C, uint D) Words(ulong stream, ulong position) =>
        Block(((uint)position, (uint)(position >> 32), (uint)stream, (uint)(stream >> 32)), ((uint)seed, (uint)(seed >> 32)));

    /// <summary>Fills a span with whole numbers, each from 0 up to but not including <paramref name="end"/>, all equally likely to within 2⁻³² of the end.</summary>
    /// <param name="stream">Which sequence.</param>
    /// <param name="end">At least 1.</param>
    /// <param name="numbers">Where they go.</param>
    public void Below(ulong stream, uint end, Span<int> numbers)
    {
        for (var block = 0; block * 4 < numbers.Length; block++)
        {
            var (a, b, c, d) = Words(stream, (ulong)block);
            ReadOnlySpan<uint> words = [a, b, c, d];
            var rest = numbers[(block * 4)..];
            for (var i = 0; i < Math.Min(4, rest.Length); i++) rest[i] = (int)(((ulong)words[i] * end) >> 32);
        }
    }

    internal static (uint A, uint B, uint C, uint D) Block((uint A, uint B, uint C, uint D) counter, (uint A, uint B) key)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var first = (ulong)counter.A * 0xD2511F53;
            var second = (ulong)counter.C * 0xCD9E8D57;
            counter = ((uint)(second >> 32) ^ counter.B ^ key.A, (uint)second, (uint)(first >> 32) ^ counter.D ^ key.B, (uint)first);
            key = (key.A + 0x9E3779B9, key.B + 0xBB67AE85);
        }

        return counter;
    }
}
