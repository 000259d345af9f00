namespace Renkei.Analysis.Statistics.Survival;

/// <summary>
/// How long one subject was watched, and whether what was waited for happened at the end. It counts as at risk after <paramref name="Entry"/> and
/// up to <paramref name="Exit"/>, that day included: who enters at t is not at risk at t, who leaves at t is.
/// </summary>
/// <param name="Exit">When it ended or was last seen, in any unit of time, later than the entry.</param>
/// <param name="Ended">Whether it ended then; if not it is censored: it ends some time later, or never.</param>
/// <param name="Entry">From when on it was watched (left truncation, counting process); from the start unless said.</param>
public readonly record struct Spell(double Exit, bool Ended, double Entry = double.NegativeInfinity);
