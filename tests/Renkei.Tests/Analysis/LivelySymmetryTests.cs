using FsCheck;
using FsCheck.Fluent;
using Renkei.Analysis;
using Renkei.Analysis.Findings;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Analysis;

/// <summary>What must not matter, in worlds where the rules have much to speak of.</summary>
public class LivelySymmetryTests
{
    private static readonly string[] Names = ["spiral", "processes", "types"];

    [Fact]
    public void Both_parties_read_the_same_joint_findings_with_the_sides_changed_about() => Hold(world =>
        Assert.Equal(Joint(world, "aoki").Select(finding => Shape(finding, turned: true)).Order(), Joint(world, "berg").Select(finding => Shape(finding)).Order()));

    [Fact]
    public void A_mirrored_world_gives_mirrored_findings() => Hold(world =>
        Assert.Equal(Ask(world, "aoki").Select(finding => Shape(finding)), Ask(world.Renamed(word => word switch { "aoki" => "berg", "berg" => "aoki", _ => word }), "berg").Select(finding => Shape(finding))));

    [Fact]
    public void Neither_names_nor_decades_matter() => Hold(world =>
    {
        var shape = Ask(world, "aoki").Select(finding => Shape(finding)).ToList();
        Assert.Equal(shape, Ask(world.Renamed(word => $"x{string.Concat(word.Reverse())}"), "xikoa").Select(finding => Shape(finding)));
        Assert.Equal(shape, Ask(world.Later(20), "aoki").Select(finding => Shape(finding)));
    });

    [Fact]
    public void Unknown_never_comes_with_a_number_and_always_with_what_would_tell() => Hold(world =>
        Assert.All(Ask(world, "aoki").Where(finding => finding.Status == Status.Unknown), finding =>
        {
            Assert.True(finding is { Value: null, Low: null, High: null } && finding.Missing.Count > 0, finding.Key);
        }));

    [Fact]
    public void The_worlds_make_every_rule_speak_and_be_silent() // so that none of the above holds by silence
    {
        var found = Enumerable.Range(1, 120).SelectMany(seed => Ask(LivelyWorld.Of(seed), "aoki")).ToList();
        var known = found.Where(finding => finding.Status is not (Status.Unknown or Status.NotApplicable)).Select(finding => finding.Rule).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Asked.SelectMany(question => question.Rules).Except(known, StringComparer.Ordinal));
    }

    private static IEnumerable<Question> Asked => Questions.All.Where(question => Names.Contains(question.Name));

    private static void Hold(Action<World> property) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed => property(LivelyWorld.Of(seed))).Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    private static IReadOnlyList<Finding> Joint(World world, string viewer) => [.. Ask(world, viewer).Where(finding => finding.IsJoint)];

    private static IReadOnlyList<Finding> Ask(World world, string viewer)
    {
        var view = world.Read().Ledger.SeenBy(Viewer.Of(viewer, Roles.Everyone));
        return [.. Asked.SelectMany(question => question.Ask(view, view.Of(Alliance.Kind)[0]).Findings)];
    }

    private static (string, string, Status, double?, double?, double?, int?) Shape(Finding finding, bool turned = false)
    {
        var scope = finding.Key.Split('/')[^1];
        if (finding.About.Capability is { } capability) scope = scope.Replace(capability, "capability", StringComparison.Ordinal);
        if (turned) scope = scope.StartsWith("in-", StringComparison.Ordinal) ? $"out-{scope[3..]}" : scope.StartsWith("out-", StringComparison.Ordinal) ? $"in-{scope[4..]}" : scope;
        return (finding.Rule, scope, finding.Status, finding.Value, finding.Low, finding.High, finding.N);
    }
}
