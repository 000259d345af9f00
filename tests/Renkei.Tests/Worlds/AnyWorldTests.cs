using Renkei.Analysis;
using Renkei.Analysis.Findings;
using Renkei.Core;
using Renkei.Core.Records;
using Renkei.Core.Values;
using Renkei.Tests.Stories;
using Xunit.Abstractions;

namespace Renkei.Tests.Worlds;

/// <summary>The worlds themselves: that they hold what they are said to hold.</summary>
public class AnyWorldTests(ITestOutputHelper output)
{
    private const int Worlds = 40;
    private const double FewestThatStand = 0.9;

    private static IReadOnlyList<AnyWorld> All => [.. Enumerable.Range(0, Worlds).Select(AnyWorld.Drawn)];

    [Fact]
    public void Most_of_what_is_drawn_may_be_recorded()
    {
        var (drawn, stand) = (All.Sum(world => world.Told.Count), All.Sum(world => world.World.Records.Count));
        var (fields, left) = (All.Sum(world => world.Told.Sum(told => told.Fields.Count)), All.Sum(world => world.World.Records.Sum(told => told.Fields.Count)));
        output.WriteLine($"{stand} of {drawn} records and {left} of {fields} fields stand: {(double)stand / drawn:P1} and {(double)left / fields:P1}.");
        Assert.All(Enumerable.Range(0, Worlds), seed => Assert.True(AnyWorld.Of(seed).Records.Count >= FewestThatStand * AnyWorld.Drawn(seed).Told.Count, $"AnyWorld.Of({seed})"));
    }

    [Fact]
    public void Every_kind_and_every_field_of_every_kind_stands_in_some_world()
    {
        var seen = All.SelectMany(world => world.World.Read().Ledger.Entries).Select(entry => entry.Record).OfType<Record>().SelectMany(record => Said(record.Kind.Name, record)).ToHashSet(StringComparer.Ordinal);
        Assert.Equal("", string.Join(' ', AllKinds.List.SelectMany(kind => Declared(kind.Name, kind.Form)).Except(seen, StringComparer.Ordinal)));
    }

    [Fact]
    public void Every_rule_speaks_in_some_world_or_story_and_is_silent_in_another() // so that no law holds by silence
    {
        var worlds = All.Select(world => world.World).Concat(Story.All.Select(story => World.Of(story.Told)));
        var rules = worlds.SelectMany(world => world.Viewers().SelectMany(viewer => world.Told(viewer)))
            .Where(told => told.Finding.Witness == "records").ToLookup(told => told.Finding.Rule, told => told.Finding.Status is not (Status.Unknown or Status.NotApplicable), StringComparer.Ordinal);
        foreach (var rule in rules) output.WriteLine($"{rule.Key}: {rule.Count(known => known)} of {rule.Count()} findings known.");
        var all = Questions.All.SelectMany(question => question.Rules).ToList();
        Assert.Equal([], all.Where(rule => !rules[rule].Contains(true)).Except(["S1-25"], StringComparer.Ordinal)); // asks for a judgement in words and computes nothing
        Assert.Equal([], all.Where(rule => !rules[rule].Contains(false)).Except(["S0-17-bridge"], StringComparer.Ordinal)); // is not asked where S0-17 is unknown
    }

    private static IEnumerable<string> Declared(string path, Form form) =>
        form.Fields.SelectMany(field => (IEnumerable<string>)[$"{path}.{field.Name}", .. field.Parts is { } parts ? Declared($"{path}.{field.Name}", parts) : []]).Prepend(path);

    private static IEnumerable<string> Said(string path, Part part) =>
        part.Form.Fields.Where(field => part[field.Index] is not null)
            .SelectMany(field => (IEnumerable<string>)[$"{path}.{field.Name}", .. part[field.Index] is ListOf<Part> parts ? parts.SelectMany(each => Said($"{path}.{field.Name}", each)) : []])
            .Prepend(path);
}
