using FsCheck;
using FsCheck.Fluent;

namespace Renkei.Tests.Worlds;

/// <summary>Properties that hold in every world.</summary>
internal static class Seeds
{
    /// <summary>Tries a property on many worlds. A failure names the seed.</summary>
    public static void Hold(Action<World> property, int tries = 100) => Hold((world, _) => property(world), tries);

    /// <summary>Tries a property on many worlds and the seeds they were drawn by.</summary>
    public static void Hold(Action<World, int> property, int tries = 100) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed => property(RandomWorld.Of(seed), seed))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(tries));
}
