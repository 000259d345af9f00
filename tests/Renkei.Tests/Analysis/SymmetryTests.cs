using System.Text.RegularExpressions;
using Renkei.Analysis;
using Renkei.Analysis.Findings;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Analysis;

/// <summary>For every question, what must not matter: from which side one looks, what things are called, in which decades it happened, what else is recorded.</summary>
public partial class SymmetryTests
{
    [Fact]
    public void Both_parties_read_the_same_joint_balance_with_opposite_sign_and_never_both_lead() => Seeds.Hold(world =>
    {
        var (ours, theirs) = (Joint(world, "aoki"), Joint(world, "berg"));
        Assert.Equal(Balance(ours).Select(finding => (finding.Rule, finding.Status, finding.Word, finding.N)), Balance(theirs).Select(finding => (finding.Rule, finding.Status, finding.Word, finding.N)));
        foreach (var (a, b) in ours.Zip(theirs).Where(pair => pair.First.Rule == "S2-7"))
        {
            Assert.Equal(a.Value, -b.Value);
            Assert.False(a.Value > 0 && b.Value > 0);
        }
    });

    [Fact]
    public void No_two_firms_both_believe_to_be_ahead() => Seeds.Hold(world =>
    {
        bool Leads(string viewer, string scope) => Ask(world, viewer).Any(finding =>
            finding.Rule == "S2-7" && finding.Key.EndsWith(scope, StringComparison.Ordinal) && finding.Status == Status.Watch && finding.Value > 0);
        Assert.False(Leads("aoki", "since-start") && Leads("berg", "since-start"));
        Assert.False(Leads("aoki", "lately") && Leads("berg", "lately"));
    });

    [Fact]
    public void A_mirrored_world_gives_mirrored_findings() => Seeds.Hold(world =>
    {
        var mirrored = world.Renamed(word => word switch { "aoki" => "berg", "berg" => "aoki", _ => word });
        Assert.Equal(Shape(Ask(world, "aoki")), Shape(Ask(mirrored, "berg")));
    });

    [Fact]
    public void Names_do_not_matter() => Seeds.Hold(world =>
    {
        var renamed = world.Renamed(word => $"x{string.Concat(word.Reverse())}");
        Assert.Equal(Shape(Ask(world, "aoki")), Shape(Ask(renamed, "xikoa"), scope => Reversed().Replace(scope, word => string.Concat(word.Value[1..].Reverse()))));
    });

    [Fact]
    public void What_is_joint_is_the_same_for_both() => Seeds.Hold(world => Assert.Equal(Facts(Joint(world, "aoki")), Facts(Joint(world, "berg"))));

    [Fact]
    public void What_is_ours_is_not() // the twin: the facts they compare can differ
    {
        var world = RandomWorld.Of(3);
        Assert.NotEqual(Facts(Ask(world, "aoki")), Facts(Ask(world, "berg")));
    }

    [Fact]
    public void Decades_do_not_matter() => Seeds.Hold(world => Assert.Equal(Shape(Ask(world, "aoki")), Shape(Ask(world.Later(20), "aoki"))));

    [Fact]
    public void Which_lessons_crossed_does_matter() // the twin of all above: the shape they compare can differ
    {
        var world = RandomWorld.Of(3);
        var less = world.Where(told => told["learner"] != "aoki" && told.Kind != "change");
        Assert.NotEqual(Shape(Ask(world, "aoki")), Shape(Ask(less, "aoki")));
    }

    [Fact] // but for the alliance asked about, which is always there
    public void Without_what_a_rule_needs_it_is_unknown_or_does_not_arise() => Seeds.Hold(world =>
    {
        var without = from question in Questions.All
                      from rule in question.Rules
                      let view = View(world.Without([.. Renkei.Analysis.Catalogue.Rules.Of(rule).Needs.Where(kind => kind != "alliance"), "complete"]), "aoki") // where all was declared, nothing is a fact
                      from finding in question.Ask(view, view.Of(Alliance.Kind)[0]).Findings
                      where finding.Rule == rule
                      select finding;
        Assert.All(without, finding => Assert.Contains(finding.Status, (Status[])[Status.Unknown, Status.NotApplicable]));
    });

    [Fact]
    public void A_record_of_a_kind_a_rule_does_not_need_changes_nothing() => Seeds.Hold(world =>
    {
        var day = new DateOnly(2010, 1, 1);
        var more = new World([.. world.Records, .. Enumerable.Range(1, 9).Select(number => new Told("measure", $"mea{number}",
            [new("when", $"200{number}"), new("of", "aoki"), new("layer", "deep"), new("standing", "strong"), new("book", "pact1"), new("writer", "aoki")]))]);
        bool NeedsNoMeasure(Finding finding) => !Renkei.Analysis.Catalogue.Rules.Of(finding.Rule).Needs.Contains("measure", StringComparer.Ordinal);
        Assert.Equal(Shape(Ask(world, "aoki", day).Where(NeedsNoMeasure)), Shape(Ask(more, "aoki", day).Where(NeedsNoMeasure)));
    });

    [Fact]
    public void Unknown_never_comes_with_a_number() => Seeds.Hold(world =>
        Assert.All(Ask(world, "aoki").Where(finding => finding.Status == Status.Unknown), finding =>
        {
            Assert.Null(finding.Value);
            Assert.Null(finding.Low);
            Assert.NotEmpty(finding.Missing);
        }));

    private static IEnumerable<Finding> Balance(IEnumerable<Finding> findings) => findings.Where(finding => finding.Rule is "S2-7" or "S1-18");

    private static IReadOnlyList<Finding> Joint(World world, string viewer) =>
        [.. Ask(world, viewer).Where(finding => finding.Key.StartsWith("joint/", StringComparison.Ordinal))];

    private static LedgerView View(World world, string viewer, DateOnly? day = null) => world.Read().Ledger.SeenBy(Viewer.Of(viewer, Roles.Everyone, day: day));

    private static IReadOnlyList<Finding> Ask(World world, string viewer, DateOnly? day = null)
    {
        if (!world.Records.Any(told => told.Kind == "alliance")) return []; // without an alliance there is nothing to ask
        var view = View(world, viewer, day);
        return [.. Questions.All.SelectMany(question => question.Ask(view, view.Of(Alliance.Kind)[0]).Findings)];
    }

    /// <summary>What findings say, whoever looks: without sides, signs and order.</summary>
    private static IEnumerable<string> Facts(IEnumerable<Finding> findings) => findings
        .Select(finding => $"{finding.Rule} {finding.Status} {finding.Word} {Math.Abs(finding.Value ?? -1):0.########} {finding.N} {string.Join(' ', finding.Evidence.Select(record => record.Id).Order(StringComparer.Ordinal))}")
        .Order(StringComparer.Ordinal);

    /// <summary>A finding without names and dates.</summary>
    private static IEnumerable<(string, string, Status, double?, string?, double?, double?, int?, int)> Shape(IEnumerable<Finding> findings, Func<string, string>? named = null) =>
        findings.Select(finding => (finding.Rule, finding.Key.Split('/') is [var line, _, var scope] ? $"{line}/{named?.Invoke(scope) ?? scope}" : "", finding.Status,
            finding.Value, finding.Word, finding.Low, finding.High, finding.N, finding.Evidence.Count));

    /// <summary>An id as the test of names turns it round: cap1 is x1pac.</summary>
    [GeneratedRegex("x[0-9]+[a-z]+", RegexOptions.None, 1000)]
    private static partial Regex Reversed();
}
