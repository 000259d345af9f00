using System.Globalization;
using Xunit.Sdk;

namespace Renkei.Tests.Worlds;

/// <summary>
/// Properties that hold in every world. The worlds are the same each time, so that a check that passed passes again; RENKEI_SOAK=200 tries so many times as
/// many, for a machine that has the night.
/// </summary>
internal static class Seeds
{
    private static readonly int Times = int.TryParse(Environment.GetEnvironmentVariable("RENKEI_SOAK"), CultureInfo.InvariantCulture, out var times) ? times : 1;

    /// <summary>Tries a property on many worlds of two firms that learn, and on some that hold every kind of record. A failure names the world.</summary>
    /// <param name="property">The property.</param>
    /// <param name="tries">How many of the first sort.</param>
    /// <param name="any">How many of the second.</param>
    public static void Hold(Action<World> property, int tries = 40, int any = 20)
    {
        Hold((world, _) => property(world), tries);
        HoldInAny(property, any);
    }

    /// <summary>Tries a property on worlds of two firms that learn and the seeds they are drawn by.</summary>
    public static void Hold(Action<World, int> property, int tries = 40)
    {
        foreach (var seed in Enumerable.Range(0, tries * Times)) Try(world => property(world, seed), RandomWorld.Of(seed), $"RandomWorld.Of({seed})");
    }

    /// <summary>Tries a property on worlds that hold every kind of record.</summary>
    public static void HoldInAny(Action<World> property, int any = 20)
    {
        foreach (var seed in Enumerable.Range(0, any * Times)) Try(property, AnyWorld.Of(seed), $"AnyWorld.Of({seed})");
    }

    private static void Try(Action<World> property, World world, string name)
    {
        try
        {
            property(world);
        }
        catch (Exception broken)
        {
            throw new XunitException($"In the world {name}: {broken.Message}", broken);
        }
    }
}
