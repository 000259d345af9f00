namespace Renkei.App.Access.SignIn;

/// <summary>
/// Counts tries, for each account and for each address by itself, so that nobody learns or spends the tries of another. In memory: who can start the program anew need not guess.
/// </summary>
internal sealed class Tries(TimeProvider clock)
{
    /// <summary>So many in a row may fail for one account.</summary>
    public const int OfAccount = 5;

    /// <summary>So many may come from one address, whatever the account.</summary>
    public const int OfAddress = 50;

    /// <summary>Within this time.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private const int MostKept = 100_000;

    private readonly Lock turn = new();
    private readonly Dictionary<string, Queue<DateTimeOffset>> tries = new(StringComparer.Ordinal);

    /// <summary>Takes a try before it is known how it ends, so that many at once count as many.</summary>
    /// <returns>Whether it was still to be had.</returns>
    public bool Take(string whose, int most)
    {
        var now = clock.GetUtcNow();
        lock (turn)
        {
            if (tries.Count >= MostKept) ForgetOld(now);
            if (!tries.TryGetValue(whose, out var taken)) tries[whose] = taken = new();
            while (taken.TryPeek(out var first) && now - first >= Window) taken.Dequeue();
            if (taken.Count >= most || tries.Count > MostKept) return false;
            taken.Enqueue(now);
            return true;
        }
    }

    /// <summary>Gives all tries back, after one that succeeded.</summary>
    public void Return(string whose)
    {
        lock (turn) tries.Remove(whose);
    }

    /// <summary>Gives the last try back: it succeeded, and others from there have theirs still.</summary>
    public void ReturnOne(string whose)
    {
        lock (turn)
        {
            if (tries.TryGetValue(whose, out var taken) && taken.Count > 0) taken.Dequeue();
        }
    }

    private void ForgetOld(DateTimeOffset now)
    {
        foreach (var whose in tries.Where(one => one.Value.All(taken => now - taken >= Window)).Select(one => one.Key).ToList()) tries.Remove(whose);
    }
}
