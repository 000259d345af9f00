using System.Globalization;
using Renkei.Tests.Stories;
using Xunit.Sdk;

namespace Renkei.Tests.Worlds;

/// <summary>
/// Properties that hold in every world. The worlds are the same each time, so that a check that passed passes again; RENKEI_SEEDS=10 tries ten times as many,
/// as <c>./check --full</c> does.
/// </summary>
internal static class Seeds
{
    private const int Usual = 10;
    private const int UsualStories = 120;

    /// <summary>How many times as many as every day.</summary>
    public static int Times { get; } = int.TryParse(Environment.GetEnvironmentVariable("RENKEI_SEEDS"), CultureInfo.InvariantCulture, out var times) ? times : 1;

    private static readonly Lazy<IReadOnlyList<(string Path, World World)>> Stories = new(() => [.. Story.All.Select(story => (story.Path, World.Of(story.Told)))]);

    /// <summary>Tries a property in random worlds and in stories of rules. A failure names the worlds.</summary>
    /// <param name="property">The property.</param>
    /// <param name="worlds">In how many random worlds.</param>
    /// <param name="stories">In how many stories at least, evenly chosen; as many times that as more seeds are tried.</param>
    public static void Hold(Action<World> property, int worlds = Usual, int stories = UsualStories)
    {
        var failures = new List<Exception>();
        foreach (var seed in Enumerable.Range(0, worlds * Times)) Try(property, Drawn(seed), $"AnyWorld.Of({seed})", failures);
        var every = Math.Max(1, Stories.Value.Count / (stories * Times));
        foreach (var (path, world) in Stories.Value.Where((_, place) => place % every == 0)) Try(property, world, path, failures);
        Tell(failures);
    }

    /// <summary>Tries a property in random worlds.</summary>
    public static void HoldInRandom(Action<World> property, int worlds = Usual) => HoldInRandom((world, _) => property(world), worlds);

    /// <summary>Tries a property in random worlds and with the seeds they are drawn by.</summary>
    public static void HoldInRandom(Action<World, int> property, int worlds)
    {
        var failures = new List<Exception>();
        foreach (var seed in Enumerable.Range(0, worlds * Times)) Try(world => property(world, seed), Drawn(seed), $"AnyWorld.Of({seed})", failures);
        Tell(failures);
    }

    /// <summary>Every second one is read from packed tables.</summary>
    private static World Drawn(int seed) => seed % 2 == 1 ? AnyWorld.Of(seed).Packed() : AnyWorld.Of(seed);

    private static void Try(Action<World> property, World world, string name, List<Exception> failures)
    {
        try
        {
            property(world);
        }
        catch (Exception broken)
        {
            failures.Add(new XunitException($"In the world {name}: {broken.Message}", broken));
        }
    }

    /// <summary>The first few are enough to see what they have in common.</summary>
    private static void Tell(List<Exception> failures)
    {
        if (failures.Count > 0) throw new AggregateException($"Does not hold in {failures.Count} worlds.", failures.Take(4));
    }
}
