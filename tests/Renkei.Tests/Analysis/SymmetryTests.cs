using Renkei.Analysis;
using Renkei.Analysis.Findings;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Analysis;

/// <summary>For every question, what must not matter: from which side one looks, what things are called, in which decades it happened, what else is recorded.</summary>
public class SymmetryTests
{
    [Fact]
    public void Both_parties_read_the_same_joint_answers_with_opposite_sign_and_never_both_lead() => Seeds.Hold(world =>
    {
        var (ours, theirs) = (Between(world, "aoki", "berg"), Between(world, "berg", "aoki"));
        Assert.Equal(Sides(ours, theirs), Sides(theirs, ours));
        foreach (var (a, b) in from a in ours from b in theirs where a.Finding.Rule == "S2-7" && SameMatter(a, b) select (a.Finding, b.Finding))
        {
            Assert.Equal(a.Value, -b.Value);
            Assert.False(a.Value > 0 && b.Value > 0);
        }
    });

    /// <summary>Settings and what is declared complete aside: who keeps another weight at home, or declares for the other, may well believe to be ahead.</summary>
    [Fact]
    public void No_two_firms_both_believe_to_be_ahead_of_each_other() => Seeds.Hold(told =>
    {
        var world = told.Without(["setting", "complete"]);
        var day = world.Seen("aoki").Concat(world.Seen("berg")).Select(seen => seen.View.AsOf).DefaultIfEmpty(DateOnly.MinValue).Max();
        IEnumerable<string> Leads(string viewer, string partner) => world.Told(viewer, day)
            .Where(told => told.Finding is { Rule: "S2-7", Status: Status.Watch, Witness: "records", Value: > 0 } && told.Finding.About.Partner == partner)
            .Select(told => $"{told.Alliance}/{told.Finding.Key.Split('/')[^1]}");
        Assert.Empty(Leads("aoki", "berg").Intersect(Leads("berg", "aoki"), StringComparer.Ordinal));
    });

    [Fact]
    public void A_mirrored_world_gives_mirrored_findings() => Seeds.Hold(world => Renamed(world, "aoki", "berg", word => word switch { "aoki" => "berg", "berg" => "aoki", _ => word }));

    [Fact]
    public void Names_do_not_matter() => Seeds.Hold(world => Renamed(world, "aoki", "xikoa", word => $"x{string.Concat(word.Reverse())}"));

    [Fact]
    public void Centuries_do_not_matter() => Seeds.Hold(world => Assert.Equal(Shape(world.Told("aoki")), Shape(world.Later().Told("aoki"))));

    [Fact]
    public void Which_lessons_crossed_does_matter() // the twin of all above: the shape they compare can differ
    {
        var world = RandomWorld.Of(3);
        var less = world.Where(told => told["learner"] != "aoki" && told.Kind != "change");
        Assert.NotEqual(Shape(world.Told("aoki")), Shape(less.Told("aoki")));
    }

    /// <summary>And without the word of anyone that there was none of it, for then nothing is a fact; but for the alliance asked about, which is always there.</summary>
    [Fact]
    public void Without_what_a_rule_needs_it_is_unknown_or_does_not_arise() => Seeds.Hold(
        world =>
        {
            foreach (var rules in Questions.All.SelectMany(question => question.Rules).Select(Renkei.Analysis.Catalogue.Rules.Of).GroupBy(rule => string.Join(' ', rule.Needs.Order(StringComparer.Ordinal)), StringComparer.Ordinal))
            {
                var ids = rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
                var without = world.Without([.. rules.First().Needs.Where(kind => kind != "alliance"), "complete"]).Told("aoki").Select(told => told.Finding).Where(finding => finding.Witness == "records" && ids.Contains(finding.Rule));
                Assert.All(without, finding => Assert.Contains(finding.Status, (Status[])[Status.Unknown, Status.NotApplicable]));
            }
        },
        any: 8);

    [Fact]
    public void A_record_of_a_kind_a_rule_does_not_need_changes_nothing() => Seeds.Hold(world =>
    {
        var more = world.With(Enumerable.Range(1, 9).Select(number => new Told("measure", $"more{number}",
            [new("when", $"196{number}"), new("of", "aoki"), new("layer", "deep"), new("standing", "strong"), new("source", "told"), new("book", "pact1"), new("writer", "aoki")])));
        bool NeedsNoMeasure((string Alliance, Finding Finding) told) => !Renkei.Analysis.Catalogue.Rules.Of(told.Finding.Rule).Needs.Contains("measure", StringComparer.Ordinal);
        Assert.Equal(Shape(world.Told("aoki").Where(NeedsNoMeasure)), Shape(more.Told("aoki").Where(NeedsNoMeasure)));
    });

    [Fact]
    public void Unknown_never_comes_with_a_number() => Seeds.Hold(world =>
        Assert.All(world.Told("aoki").Select(told => told.Finding).Where(finding => finding.Status == Status.Unknown), finding =>
        {
            Assert.Null(finding.Value);
            Assert.Null(finding.Low);
            Assert.True(finding.Missing.Count > 0 || finding.Witness == "judgement");
        }));

    private static void Renamed(World world, string viewer, string called, Func<string, string> word) =>
        Assert.Equal(Shape(world.Told(viewer), word), Shape(world.Renamed(word).Told(called)));

    /// <summary>What a firm reads in the joint record on it and another.</summary>
    private static List<(string Alliance, Finding Finding)> Between(World world, string viewer, string partner) =>
        [.. world.Told(viewer).Where(told => told.Finding.IsJoint && told.Finding.About.Partner == partner)];

    /// <summary>What is the same from both sides, of the alliances both see.</summary>
    private static IEnumerable<string> Sides(List<(string Alliance, Finding Finding)> ours, List<(string Alliance, Finding Finding)> theirs) =>
        ours.Where(told => theirs.Exists(other => other.Alliance == told.Alliance))
            .Select(told => $"{told.Alliance} {told.Finding.Rule} {told.Finding.Status} {told.Finding.Word} {told.Finding.N} {string.Join(' ', told.Finding.Evidence.Select(record => record.ToString()).Order(StringComparer.Ordinal))}")
            .Order(StringComparer.Ordinal);

    private static bool SameMatter((string Alliance, Finding Finding) a, (string Alliance, Finding Finding) b) =>
        a.Alliance == b.Alliance && a.Finding.Rule == b.Finding.Rule && a.Finding.Key.Split('/')[^1] == b.Finding.Key.Split('/')[^1];

    /// <summary>Findings without people's own words and without dates; ids as they would be with some words put for others.</summary>
    private static IEnumerable<string> Shape(IEnumerable<(string Alliance, Finding Finding)> told, Func<string, string>? word = null) =>
        told.Select(each => each.Finding).Select(finding => World.Renamed(
            $"{finding.Rule} {finding.Key} {finding.Status} {finding.Value} {(finding.Witness == "judgement" ? "" : finding.Word)} {finding.Low} {finding.High} {finding.N} {finding.Threshold} {string.Join(' ', finding.Evidence.Select(record => record.ToString()))} {string.Join(' ', finding.Missing.Select(missing => missing.Kind))}",
            word ?? (same => same)));
}
