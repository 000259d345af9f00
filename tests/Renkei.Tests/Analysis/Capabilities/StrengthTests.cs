using Renkei.Analysis.Capabilities;
using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using static Renkei.Tests.Analysis.Asked;

namespace Renkei.Tests.Analysis.Capabilities;

/// <summary>Who is the stronger, and which record may say so.</summary>
public class StrengthTests
{
    private static readonly string Make = Record("capability: make", "name: Make it", "family: productive");

    [Theory]
    [InlineData("strong", "weak", "Aoki")]
    [InlineData("steady", "strong", "Berg")]
    [InlineData("4", "2.5", "Aoki")]
    [InlineData("4", "3.6", "level")] // less than half a step
    [InlineData("strong", "strong", "level")]
    [InlineData("strong", "2.5", null)] // words and points do not compare
    [InlineData("leads", "weak", null)] // nor do a comparison with nobody named and a word
    public void Only_values_of_one_scale_compare(string aoki, string berg, string? stronger) =>
        Assert.Equal(stronger, Stronger(Make + Rated("r1", "aoki", "aoki", aoki) + Rated("r2", "aoki", "berg", berg)));

    [Theory]
    [InlineData("aoki", "leads", "berg", "Aoki")]
    [InlineData("berg", "leads", "aoki", "Berg")]
    [InlineData("berg", "trails", "aoki", "Aoki")]
    [InlineData("berg", "level", "aoki", "level")]
    public void A_comparison_reads_the_same_from_either_side(string of, string word, string beside, string stronger) =>
        Assert.Equal(stronger, Stronger(Make + Record("rating: r1", "when: 2003", "by: berg", $"of: {of}", "capability: make", $"score: {word}", $"beside: {beside}")));

    [Fact]
    public void What_was_measured_goes_before_what_was_rated_and_only_the_deep_layer_tells_of_making()
    {
        var rated = Make + Rated("r1", "aoki", "aoki", "strong") + Rated("r2", "aoki", "berg", "weak");
        Assert.Equal("Aoki", Stronger(rated));
        Assert.Equal("Aoki", Stronger(rated + Measured("m1", "aoki", "financial", "weak") + Measured("m2", "berg", "financial", "strong")));
        Assert.Equal("Berg", Stronger(rated + Measured("m1", "aoki", "deep", "weak") + Measured("m2", "berg", "deep", "strong")));
        var steer = rated.Replace("family: productive", "family: strategic-administrative", StringComparison.Ordinal);
        Assert.Equal("Berg", Stronger(steer + Measured("m1", "aoki", "financial", "weak") + Measured("m2", "berg", "financial", "strong")));
    }

    [Fact]
    public void Numbers_compare_only_within_one_measure_and_unit()
    {
        string Scrap(string id, string of, string number, string unit) =>
            Record($"measure: {id}", "when: 2003", $"of: {of}", "layer: deep", "capability: make", "name: Scrap", $"number: {number}", $"unit: {unit}", "better: down");
        Assert.Equal("Berg", Stronger(Make + Scrap("m1", "aoki", "8", "percent") + Scrap("m2", "berg", "5", "percent")));
        Assert.Null(Stronger(Make + Scrap("m1", "aoki", "8", "percent") + Scrap("m2", "berg", "5", "tons")));
        Assert.Equal("level", Stronger(Make + Scrap("m1", "aoki", "5.1", "percent") + Scrap("m2", "berg", "5", "percent")));
    }

    [Fact]
    public void Values_too_far_apart_in_time_do_not_compare()
    {
        Assert.Equal("Aoki", Stronger(Make + Rated("r1", "aoki", "aoki", "strong", "2000") + Rated("r2", "aoki", "berg", "weak", "2003")));
        Assert.Null(Stronger(Make + Rated("r1", "aoki", "aoki", "strong", "1990") + Rated("r2", "aoki", "berg", "weak", "2003")));
        Assert.Null(Stronger(Make + Rated("r1", "aoki", "aoki", "strong", "199X") + Rated("r2", "aoki", "berg", "weak", "2003"))); // it may have been 1990
    }

    [Fact]
    public void The_last_word_counts_on_the_day_one_looks()
    {
        var records = Make + Rated("r1", "aoki", "aoki", "weak", "1999") + Rated("r2", "aoki", "berg", "strong", "1999") + Rated("r3", "aoki", "aoki", "strong", "2003") + Rated("r4", "aoki", "berg", "weak", "2003");
        Assert.Equal("Aoki", Stronger(records));
        Assert.Equal("Berg", Stronger(records, asOf: "2001-12-31"));
        Assert.Equal("Berg", Stronger(records + "- rating: r3\n  withdrawn: true\n- rating: r4\n  withdrawn: true\n"));
    }

    [Fact]
    public void Where_the_two_disagree_nobody_is_the_stronger_and_it_is_said()
    {
        var records = Make + Rated("r1", "aoki", "aoki", "strong") + Rated("r2", "aoki", "berg", "weak") + Rated("r3", "berg", "aoki", "weak") + Rated("r4", "berg", "berg", "strong");
        Assert.Equal("seen differently", Stronger(records));
        Assert.Contains(Ask(records).Found("S1-19", "joint/berg/pairing").Notes, note => note.Contains("see differently", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_unit_does_its_firm_does() => Assert.Equal(
        "Aoki",
        Stronger(Make + Record("organization: shop", "name: Shop", "part_of: aoki") + Measured("m1", "shop", "deep", "strong") + Measured("m2", "berg", "deep", "weak")));

    [Fact]
    public void A_venture_is_compared_as_a_body_of_its_own()
    {
        var venture = Make + Record("organization: works", "name: Works", "is: joint-venture", "parents: [aoki, berg]");
        var answer = Ask(venture + Measured("m1", "works", "deep", "strong") + Measured("m2", "aoki", "deep", "weak"));
        Assert.Contains("Aoki can learn “Make it” from Works, the stronger there", answer.Found("S1-19", "joint/works/in").Says, StringComparison.Ordinal);
        Assert.Equal(Status.Unknown, answer.Found("S1-19", "joint/berg/pairing").Status);
    }

    [Fact]
    public void What_we_think_in_our_own_book_is_ours_alone()
    {
        var own = Ask(Make + Rated("r1", "aoki", "aoki", "weak").Replace("  source", "  book: aoki\n  source", StringComparison.Ordinal)
            + Rated("r2", "aoki", "berg", "strong").Replace("  source", "  book: aoki\n  source", StringComparison.Ordinal));
        Assert.Contains("no record tells", own.Found("S1-19", "joint/berg/pairing").Says, StringComparison.Ordinal);
        var ours = own.Found("S1-19", "ours/berg/in");
        Assert.Contains("In the view of Aoki alone: “Make it”.", ours.Notes);
        Assert.Equal(Status.Unknown, own.Found("S1-13", "ours/berg/agreement").Status); // one rater, no claim
    }

    [Fact]
    public void A_firm_that_praises_itself_is_not_taken_at_its_word_by_who_sets_out_to_learn()
    {
        var aim = Record("objective: o1", "when: 2003", "alliance: pact", "learner: aoki", "from: berg", "capability: make");
        var praised = Make + aim + Rated("r1", "berg", "berg", "strong") + Rated("r2", "berg", "aoki", "weak");
        Assert.Equal(Status.Unknown, Ask(praised).Found("S4-16", "joint/berg/in").Status);
        Assert.Equal(Status.InPlace, Ask(praised + Rated("r3", "aoki", "berg", "strong") + Rated("r4", "aoki", "aoki", "weak")).Found("S4-16", "joint/berg/in").Status);
    }

    [Fact]
    public void An_aim_that_was_met_or_dropped_misses_nothing()
    {
        var aim = Record("objective: o1", "when: 2003", "alliance: pact", "learner: aoki", "from: berg", "capability: make", "dropped: 2003-06");
        var answer = Ask(Make + aim + Measured("m1", "aoki", "deep", "strong") + Measured("m2", "berg", "deep", "weak"));
        Assert.Contains("no open objective", answer.Found("S4-16", "joint/berg/objectives").Says, StringComparison.Ordinal);
    }

    private static Answer Ask(string records) => CapabilitiesQuestion.Question.Answer(records, "aoki");

    /// <summary>Who the chart says is the stronger in the only capability told of; null where it is not known.</summary>
    private static string? Stronger(string records, string? asOf = null) =>
        CapabilitiesQuestion.Question.Answer(records, "aoki", asOf is null ? null : DateOnly.Parse(asOf, null)).Charts.OfType<MatrixChart>().SelectMany(chart => chart.Rows).SingleOrDefault(row => row.Label == "Make it")?.Cells[0].Word;

    private static string Rated(string id, string by, string of, string score, string when = "2003") =>
        Record($"rating: {id}", $"when: {when}", $"by: {by}", $"of: {of}", "capability: make", $"score: {score}");

    private static string Measured(string id, string of, string layer, string standing) =>
        Record($"measure: {id}", "when: 2003", $"of: {of}", $"layer: {layer}", "capability: make", $"standing: {standing}");
}
