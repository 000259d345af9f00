using System.Text.RegularExpressions;
using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Analysis;

/// <summary>
/// For every question, what must not matter: from which side one looks, what things are called, in which century it happened, in which order and when it was
/// written down, what else is recorded.
/// </summary>
public partial class SymmetryTests
{
    private static readonly string[] NamedOfMany = ["S0-1", "S0-17", "S0-17-bridge"];

    private static readonly string[] SpokenOf = ["organization", "alliance", "book", "complete", "setting"];

    /// <summary>Kinds of which two records may say of one day what contradicts.</summary>
    private static readonly string[] SaidOnceOfADay = ["measure", "rating", "position", "stake", "linkage", "answer"];

    [Fact]
    public void Both_parties_read_the_same_joint_answers_with_the_sides_changed_about() => Seeds.Hold(world =>
    {
        var (ours, theirs) = (Between(world, "aoki", "berg"), Between(world, "berg", "aoki"));
        Same(Sides(ours, theirs, turned: true), Sides(theirs, ours, turned: false));
    });

    [Fact]
    public void A_side_that_is_not_turned_is_found() => // the twin: the facts they compare can differ
        Assert.Contains(Enumerable.Range(0, 20).Select(AnyWorld.Of), world =>
        {
            var (ours, theirs) = (Between(world, "aoki", "berg"), Between(world, "berg", "aoki"));
            return !Sides(ours, theirs, turned: false).SequenceEqual(Sides(theirs, ours, turned: false));
        });

    [Fact]
    public void No_two_firms_both_lead_on_joint_record() => Seeds.Hold(world =>
    {
        foreach (var (a, b) in from a in Between(world, "aoki", "berg") from b in Between(world, "berg", "aoki") where a.Finding.Rule == "S2-7" && SameMatter(a, b) select (a.Finding, b.Finding))
        {
            Assert.Equal(a.Value, -b.Value);
            Assert.False(a.Value > 0 && b.Value > 0);
        }
    });

    /// <summary>Settings and what is declared complete aside: who keeps another weight at home, or declares for the other, may well believe to be ahead.</summary>
    [Fact]
    public void No_two_firms_both_believe_to_be_ahead_of_each_other() => Seeds.HoldInRandom(told =>
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
    public void Names_do_not_matter() => Seeds.HoldInRandom(world => Renamed(world, "aoki", "xikoa", word => $"x{string.Concat(word.Reverse())}"));

    [Fact]
    public void Centuries_do_not_matter() => Seeds.Hold(world => Same(Shape(world.Told("aoki")), Shape(world.Later().Told("aoki"))));

    [Fact]
    public void Neither_the_order_in_which_records_were_written_nor_the_moment_matters() => Seeds.Hold(world => SameInAnyOrder(world, world.Shuffled()));

    /// <summary>
    /// Where two records say of one day what contradicts, the one written later counts; so what can be said but once of a day is left out. So are the rules and
    /// the chart that name the first or the last of many occasions, the busiest of many pairs, or two ventures one before the other, where several are.
    /// </summary>
    [Fact]
    public void Nor_does_the_order_matter_where_all_happened_on_one_day() => Seeds.Hold(
        told =>
        {
            var world = told.OnOneDay().Without(SaidOnceOfADay);
            for (var again = 0; again < 2; again++) SameInAnyOrder(world, world.Shuffled(again), "S1-1", "S1-8", "S1-8-pair", "S4-2-exposure", "S0-17", "S0-17-bridge", "F3", "Who has seen the other side");
        },
        stories: 60);

    [Fact]
    public void What_was_withdrawn_might_as_well_never_have_been_written() => Seeds.Hold(world =>
        Same(Unordered(world.Told("aoki")), Unordered(world.WithoutHistory().Told("aoki"))));

    [Fact]
    public void What_happens_later_changes_nothing_that_was_so_before()
    {
        var tried = 0;
        Seeds.Hold(world =>
        {
            if (world.Seen("aoki") is not [var first, ..]) return;
            var day = world.Seen("aoki").Concat(world.Seen("berg")).Max(seen => seen.View.AsOf);
            if (day == DateOnly.MinValue) return; // nothing is dated
            var more = world.With(world.Records.Where(told => told.IsWhollyAfter(day.AddYears(-400))).Select((told, place) => told.Later() with { Id = $"late{place}" })).Mended();
            if (more.Records.Count == world.Records.Count || !world.Records.SequenceEqual(more.Records.Take(world.Records.Count))) return; // what came later is against the rules of recording
            tried++;
            Same(Shape(world.Told("aoki", day)), Shape(more.Told("aoki", day)));
        });
        Assert.True(tried > 100, $"{tried} worlds go on.");
    }

    [Fact]
    public void Which_lessons_crossed_does_matter() // the twin of all above: the shape they compare can differ
    {
        var world = AnyWorld.Of(3);
        var less = world.Where(told => told["learner"] != "aoki" && told.Kind != "change").Mended();
        Assert.NotEqual(Unordered(world.Told("aoki")), Unordered(less.Told("aoki")));
        Assert.NotEqual(Drawn.Unordered(world, "aoki", withoutRecords: ""), Drawn.Unordered(less, "aoki", withoutRecords: ""));
    }

    /// <summary>And without the word of anyone that there was none of it, for then nothing is a fact. Of rules that need the alliance nothing is asked: it is always there, and what its own record or the bodies in it say is known without all else.</summary>
    [Fact]
    public void Without_what_a_rule_needs_it_is_unknown_or_does_not_arise() => Seeds.HoldInRandom(
        world =>
        {
            foreach (var rules in Rules.All.Where(rule => !rule.Needs.Contains("alliance", StringComparer.Ordinal)).GroupBy(rule => string.Join(' ', rule.Needs.Order(StringComparer.Ordinal)), StringComparer.Ordinal))
            {
                var ids = rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
                var without = world.Without([.. rules.First().Needs, "complete"]).Told("aoki").Select(told => told.Finding).Where(finding => finding.Witness == "records" && ids.Contains(finding.Rule));
                Assert.All(without, finding => Assert.Contains(finding.Status, (Status[])[Status.Unknown, Status.NotApplicable]));
            }
        },
        worlds: 4);

    /// <summary>
    /// Of each kind the records there are once more under other ids, and beside them those of another world, as far as they make sense here. Firms, alliances and joint books are what is spoken of, and a declaration or a setting changes
    /// how the rest is read: of those no rule says that it needs them.
    /// </summary>
    [Fact]
    public void A_record_of_a_kind_a_rule_does_not_need_changes_nothing() => Seeds.Hold(world =>
    {
        if (world.Seen("aoki") is not [var first, ..] || first.View.AsOf == DateOnly.MinValue) return;
        var day = first.View.AsOf;
        List<Told> others =
        [
            .. world.WithoutHistory().Records.Select(told => told with { Id = $"{told.Id}-again" }),
            .. AnyWorld.Of(1000 + world.Records.Count).WithoutHistory().Records.Select(told => told with { Id = $"{told.Id}-other" }),
        ];
        foreach (var kind in world.Records.Select(told => told.Kind).Distinct().Except(SpokenOf, StringComparer.Ordinal))
        {
            var more = world.With(others.Where(told => told.Kind == kind)).Mended();
            bool NeedsNone((string Alliance, Finding Finding) told) => told.Finding.Witness == "records" && !Rules.Of(told.Finding.Rule).Needs.Contains(kind, StringComparer.Ordinal);
            Same(Shape(world.Told("aoki", day).Where(NeedsNone)), Shape(more.Told("aoki", day).Where(NeedsNone)), $"more of {kind}");
        }
    }, worlds: 2, stories: 20);

    [Fact]
    public void What_the_partner_keeps_to_itself_changes_nothing() => Seeds.Hold(world =>
        Same(Shape(world.Told("aoki")), Shape(world.Where(told => told.Book != "berg").Mended().Told("aoki"))));

    /// <summary>Tells only what differs.</summary>
    private static void Same(IEnumerable<string> one, IEnumerable<string> other, string with = "")
    {
        List<string> expected = [.. one], actual = [.. other];
        if (expected.SequenceEqual(actual, StringComparer.Ordinal)) return;
        Assert.Fail(string.Join('\n', (IEnumerable<string>)[with, .. expected.Except(actual, StringComparer.Ordinal).DistinctBy(Rule).Take(9).Select(line => $"- {line}"), .. actual.Except(expected, StringComparer.Ordinal).DistinctBy(Rule).Take(9).Select(line => $"+ {line}"), $"({expected.Count} and {actual.Count})"]));
    }

    private static string Rule(string line) => line.Split(' ')[1];

    private static void SameInAnyOrder(World one, World other, params IReadOnlyCollection<string> asideFrom)
    {
        IEnumerable<string> Told(World world) => Unordered(world.Told("aoki").Where(told => !asideFrom.Contains(told.Finding.Rule)));
        Same(Told(one), Told(other));
        IEnumerable<string> Shown(World world) => Drawn.Unordered(world, "aoki", withoutRecords: "Who is tied to whom").Where(chart => !asideFrom.Contains(chart.Title)).Select(chart => chart.Drawn);
        Same(Shown(one), Shown(other));
    }

    private static void Renamed(World world, string viewer, string called, Func<string, string> word) =>
        Same(Shape(world.Told(viewer), word), Shape(world.Renamed(word).Told(called)));

    /// <summary>What a firm reads in the joint record on it and another.</summary>
    private static List<(string Alliance, Finding Finding)> Between(World world, string viewer, string partner) =>
        [.. world.Told(viewer).Where(told => told.Finding.IsJoint && told.Finding.Key.Split('/')[1] == partner)];

    /// <summary>What is the same from both sides, of the alliances both see: all but signs and the order; what comes in to one goes out from the other.</summary>
    private static IEnumerable<string> Sides(List<(string Alliance, Finding Finding)> ours, List<(string Alliance, Finding Finding)> theirs, bool turned) =>
        ours.Where(told => theirs.Exists(other => other.Alliance == told.Alliance))
            .Select(told =>
            {
                var (finding, scope) = (told.Finding, told.Finding.Key.Split('/')[^1]);
                string[] sizes = [.. ((double?[])[finding.Value, finding.Low, finding.High]).Select(Size).Order(StringComparer.Ordinal)];
                return $"{told.Alliance} {finding.Rule} {(turned ? Sided().Replace(scope, side => Other(side.Value)) : scope)} {finding.Status} {finding.Word} {string.Join(' ', sizes)} {finding.N} {Evidence(finding).Order(StringComparer.Ordinal).Aggregate("", (all, one) => $"{all} {one}")}";
            })
            .Order(StringComparer.Ordinal);

    private static string Size(double? value) => value is { } number ? $"{Math.Abs(number):0.########}" : "";

    private static bool SameMatter((string Alliance, Finding Finding) a, (string Alliance, Finding Finding) b) =>
        a.Alliance == b.Alliance && a.Finding.Rule == b.Finding.Rule && a.Finding.Key.Split('/')[^1] == b.Finding.Key.Split('/')[^1];

    /// <summary>Findings without people's own words and without dates; ids as they would be with some words put for others.</summary>
    private static IEnumerable<string> Shape(IEnumerable<(string Alliance, Finding Finding)> told, Func<string, string>? word = null) =>
        told.Select(each => Shape(each.Alliance, each.Finding, Evidence(each.Finding), word ?? (same => same)));

    /// <summary>
    /// The same with what they say, in no order. Of many contacts some rules name the first and the last; of several on one day nothing but their order says
    /// which, so of those the records are not held.
    /// </summary>
    private static IEnumerable<string> Unordered(IEnumerable<(string Alliance, Finding Finding)> told) =>
        told.Select(each => $"{Shape(each.Alliance, each.Finding, NamedOfMany.Contains(each.Finding.Rule) ? [$"{each.Finding.N}"] : Evidence(each.Finding).Order(StringComparer.Ordinal), same => same)} {each.Finding.About} {Drawn.WordsOf(string.Join(' ', [each.Finding.Says, .. each.Finding.Notes]))}").Order(StringComparer.Ordinal);

    private static string Shape(string alliance, Finding finding, IEnumerable<string> evidence, Func<string, string> word) => World.Renamed(
        $"{alliance} {finding.Rule} {finding.Key.Replace('-', ' ')} {finding.Status} {(finding.Unit == "year" ? "" : $"{finding.Value:0.########}")} {(finding.Witness == "judgement" ? "" : finding.Word)} {finding.Low:0.########} {finding.High:0.########} {finding.N} {finding.Threshold} {string.Join(' ', evidence)} {string.Join(' ', finding.Missing.Select(missing => missing.Kind))}",
        word);

    private static IEnumerable<string> Evidence(Finding finding) => finding.Evidence.Select(record => record.ToString());

    private static string Other(string side) => side switch { "in" => "out", "out" => "in", "we" => "they", "they" => "we", "ours" => "theirs", "theirs" => "ours", "us" => "partner", "partner" => "us", _ => side };

    [GeneratedRegex("(?<![a-z0-9])(in|out|we|they|ours|theirs|us|partner)(?![a-z0-9])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sided();
}
