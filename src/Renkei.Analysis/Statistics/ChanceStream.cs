namespace Renkei.Analysis.Statistics;

/// <summary>The numbers of one stream of chance, one after another.</summary>
/// <param name="chance">The source.</param>
/// <param name="stream">Which sequence.</param>
internal struct ChanceStream(Chance chance, ulong stream)
{
    private const double Step = 1.0 / (1UL << 53);
    private ulong position;
    private double? kept;

    /// <summary>A number between 0 and 1, neither of them, all multiples of 2⁻⁵³ equally likely but for half a step.</summary>
    public double Next()
    {
        if (kept is { } number)
        {
            kept = null;
            return number;
        }

        var (a, b, c, d) = chance.Words(stream, position++);
        kept = Fraction(c, d);
        return Fraction(a, b);
    }

    private static double Fraction(uint high, uint low) => ((((ulong)high << 21) | (low >> 11)) + 0.5) * Step;
}
