namespace Renkei.Analysis.Statistics.Survival;

/// <summary>Spells in the order of time, for one sweep over them: at each time of leaving, how many were at risk. Sorting aside, the cost is linear.</summary>
internal sealed class Watched
{
    private readonly double[] exits;
    private readonly double[] entries;
    private readonly int[] leaving;
    private readonly int[] entering;

    private Watched(double[] exits, int[] leaving, double[] entries, int[] entering) =>
        (this.exits, this.leaving, this.entries, this.entering) = (exits, leaving, entries, entering);

    /// <summary>Which spell leaves in which place, earliest first.</summary>
    public ReadOnlySpan<int> Leaving => leaving;

    /// <exception cref="ArgumentException">A spell does not end after its entry: our own bug.</exception>
    public static Watched Of(ReadOnlySpan<Spell> spells)
    {
        var (exits, entries) = (new double[spells.Length], new double[spells.Length]);
        var (leaving, entering) = (new int[spells.Length], new int[spells.Length]);
        for (var n = 0; n < spells.Length; n++)
        {
            var spell = spells[n];
            if (!(spell.Exit > spell.Entry) || double.IsInfinity(spell.Exit)) throw new ArgumentException($"Spell {n} has no length.", nameof(spells));
            (exits[n], entries[n], leaving[n], entering[n]) = (spell.Exit, spell.Entry, n, n);
        }

        Array.Sort(exits, leaving);
        Array.Sort(entries, entering);
        return new(exits, leaving, entries, entering);
    }

    /// <summary>Goes through the times of leaving; the step before, those who came in meanwhile have been told to <paramref name="enters"/>.</summary>
    /// <param name="enters">Told each spell that comes under risk.</param>
    /// <param name="leaves">Told time, how many are at risk, and where in <see cref="Leaving"/> those stand who leave now.</param>
    public void Sweep(Action<int>? enters, Action<double, int, Range> leaves)
    {
        for (int first = 0, entered = 0, last; first < exits.Length; first = last)
        {
            var time = exits[first];
            for (; entered < entries.Length && entries[entered] < time; entered++) enters?.Invoke(entering[entered]);
            for (last = first + 1; last < exits.Length && exits[last] == time; last++) { }

            leaves(time, entered - first, first..last);
        }
    }
}
