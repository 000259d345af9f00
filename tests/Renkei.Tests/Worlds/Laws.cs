using FsCheck;

namespace Renkei.Tests.Worlds;

/// <summary>Laws are tried on the same examples each time, so that a check that passed passes again. Where more seeds are tried, so are more examples.</summary>
internal static class Laws
{
    /// <summary>Tries a law on so many examples. A failure shows one, as small as could be found.</summary>
    public static void Hold(this Property law, int tries = 100) =>
        law.Check(Config.QuickThrowOnFailure.WithMaxTest(tries * Seeds.Times).WithReplay(new Replay(new Rnd(20260101UL, 1UL), null)));
}
