using FsCheck;
using FsCheck.Fluent;

namespace Renkei.Tests.Worlds;

/// <summary>Properties that hold in every world.</summary>
internal static class Seeds
{
    /// <summary>Tries a property on many worlds. A failure names the seed.</summary>
    public static void Hold(Action<World> property, int tries = 100) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed => property(RandomWorld.Of(seed)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(tries));
}
