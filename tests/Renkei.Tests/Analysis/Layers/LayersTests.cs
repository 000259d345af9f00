using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Layers;
using static Renkei.Tests.Analysis.Asked;

namespace Renkei.Tests.Analysis.Layers;

/// <summary>The deepest layer first; numbers only beside their like; nothing held against a learner before its time.</summary>
public class LayersTests
{
    private const string Hard = "- capability: weld\n  name: Weld\n  complex: true\n  tacit: true\n  ambiguous: true\n  path_dependent: true\n  source: told\n";

    [Fact]
    public void Finances_are_never_drawn_alone()
    {
        var money = Measured("m1", "aoki", "financial", "standing: weak");
        Assert.Empty(Ask(money).Charts);
        Assert.Equal(["how it works", "its finances"], Chart(money + Measured("m2", "aoki", "deep", "standing: strong")).Rows.Select(row => row.Label));
        Assert.Equal(["its products", "its finances"], Chart(money + Measured("m2", "aoki", "surface", "trend: rising")).Rows.Select(row => row.Label));
    }

    [Theory]
    [InlineData("199X", "199X", Status.Watch)] // told of one decade
    [InlineData("1994", "2003", Status.Watch)]
    [InlineData("1990", "2003", Status.InPlace)] // too long ago to speak for it
    public void A_deep_standing_speaks_for_the_years_around_it(string deep, string money, Status status) => Assert.Equal(
        status,
        Ask(Measured("m1", "berg", "deep", "standing: strong", deep) + Measured("m2", "berg", "financial", "standing: weak", money)).Found("S1-2", "joint/berg/partner").Status);

    [Fact]
    public void Each_firm_is_told_of_for_itself_and_a_firm_nothing_is_told_of_is_left_out()
    {
        var answer = Ask(Measured("m1", "berg", "deep", "standing: strong"));
        Assert.Equal(["joint/berg/partner", "ours/berg/partner"], answer.Findings.Where(finding => finding.Rule == "S1-2").Select(finding => finding.Key));
    }

    [Fact]
    public void Numbers_of_another_unit_have_no_distance()
    {
        Assert.Equal(-20, Ask(Cars("m1", "aoki", "1999", "80", "an hour") + Cars("m2", "berg", "1999", "100", "an hour")).Found("S1-3", "joint/berg/cars").Value);
        Assert.Equal(Status.Unknown, Ask(Cars("m1", "aoki", "1999", "80", "a shift") + Cars("m2", "berg", "1999", "100", "an hour")).Found("S1-3", "joint/berg/gap").Status);
    }

    [Theory]
    [InlineData("90", "closing")]
    [InlineData("82", "unchanged")]
    [InlineData("60", "widening")]
    [InlineData("120", "overtaken")]
    public void The_distance_first_and_last_tells_how_it_went(string last, string word)
    {
        var series = Cars("m1", "aoki", "1990", "80", "an hour") + Cars("m2", "berg", "1990", "100", "an hour") + Cars("m3", "aoki", "2000", last, "an hour") + Cars("m4", "berg", "2000", "100", "an hour");
        Assert.Equal(word, Ask(series).Found("S1-3", "joint/berg/cars").Word);
        Assert.Equal(word, LayersQuestion.Question.Answer(series, "berg").Found("S1-3", "joint/aoki/cars").Word);
        Assert.Equal(-Ask(series).Found("S1-3", "joint/berg/cars").Value, LayersQuestion.Question.Answer(series, "berg").Found("S1-3", "joint/aoki/cars").Value);
    }

    [Fact]
    public void Each_value_is_held_against_the_nearest_of_the_other()
    {
        var far = Cars("m1", "aoki", "1990", "80", "an hour") + Cars("m2", "berg", "2000", "100", "an hour");
        Assert.Equal(Status.Unknown, Ask(far).Found("S1-3", "joint/berg/gap").Status);
        Assert.Equal(1, Ask(far + Cars("m3", "berg", "1991", "100", "an hour")).Found("S1-3", "joint/berg/cars").N);
    }

    [Fact]
    public void What_is_half_learned_is_so_only_when_its_time_has_passed_and_changes_are_complete()
    {
        string Seen(int number, string when) => Record($"insight: i{number}", $"when: {when}", "alliance: pact", "learner: aoki", "from: berg", "capability: weld");
        var easy = Hard.Replace("true", "false", StringComparison.Ordinal);
        var three = Seen(1, "2000") + Seen(2, "2000") + Seen(3, "2000");
        var all = Record("complete: c1", "when: 2000/2003", "what: change", "by: aoki");
        Assert.Equal(Status.Watch, Learned(easy + three + all).Status);
        Assert.Equal(Status.NotApplicable, Learned(Hard + three + all).Status);
        Assert.Equal(Status.Unknown, Learned(easy + three + Record("event: e1", "when: 2003", "is: meeting", "alliance: pact")).Status); // nobody says that none is missing
        Assert.Equal(Status.Unknown, Learned("- capability: weld\n  name: Weld\n  source: told\n" + three + all).Status); // how hard it is, is not said
    }

    [Fact]
    public void What_the_partner_changed_at_home_is_not_held_against_it()
    {
        string Seen(int number) => Record($"insight: i{number}", "when: 2000", "alliance: pact", "learner: berg", "from: aoki", "capability: weld", "book: pact");
        var records = Hard.Replace("true", "false", StringComparison.Ordinal) + Seen(1) + Seen(2) + Seen(3) + Record("event: e1", "when: 2003", "is: meeting", "alliance: pact");
        Assert.Equal(Status.Unknown, Ask(records).Found("S1-5", "ours/berg/out").Status);
    }

    [Fact]
    public void Capabilities_equally_hard_for_the_same_reason_are_told_together()
    {
        var parts = Hard + Record("capability: spot", "name: Spot-weld", "part_of: weld") + Record("capability: seam", "name: Weld seams", "part_of: weld")
            + Record("insight: i1", "when: 1999", "alliance: pact", "learner: aoki", "from: berg", "capability: spot")
            + Record("insight: i2", "when: 2001", "alliance: pact", "learner: aoki", "from: berg", "capability: seam");
        var told = Assert.Single(Ask(parts).Findings, finding => finding.Rule == "S1-4" && finding.IsJoint);
        Assert.Contains("“Spot-weld” and “Weld seams” is expected to take 10 years", told.Says, StringComparison.Ordinal);
    }

    [Fact]
    public void Capabilities_told_together_are_known_by_the_one_begun_first_whichever_was_written_first()
    {
        string Began(string id, string when) => Record($"insight: i-{id}", $"when: {when}", "alliance: pact", "learner: aoki", "from: berg", $"capability: {id}");
        string Key(string insights) => Assert.Single(
            Ask(Hard + Record("capability: spot", "name: Spot-weld", "part_of: weld") + Record("capability: seam", "name: Weld seams", "part_of: weld") + insights).Findings,
            finding => finding.Rule == "S1-4" && finding.IsJoint).Key;
        Assert.Equal("joint/berg/spot-in", Key(Began("seam", "2000") + Began("spot", "1999")));
        Assert.Equal("joint/berg/seam-in", Key(Began("seam", "1999") + Began("spot", "1999")));
        Assert.Equal("joint/berg/seam-in", Key(Began("spot", "1999") + Began("seam", "1999")));
    }

    [Theory]
    [InlineData("strong", "strong", Status.Watch)]
    [InlineData("strong", "weak", Status.InPlace)] // the works do not agree, so nothing is concluded from them
    [InlineData("weak", "strong", Status.InPlace)]
    public void Of_what_several_measures_of_one_time_say_only_what_they_agree_on_counts(string first, string second, Status status)
    {
        var finding = Ask(Measured("m1", "berg", "deep", $"standing: {first}") + Measured("m2", "berg", "deep", $"standing: {second}") + Measured("m3", "berg", "financial", "standing: weak")).Found("S1-2", "joint/berg/partner");
        Assert.Equal(status, finding.Status);
        if (first != second) Assert.Contains("strong and weak in how it works", finding.Says, StringComparison.Ordinal);
    }

    private static Finding Learned(string records) => Ask(records).Found("S1-5", "joint/berg/in");

    private static Answer Ask(string records) => LayersQuestion.Question.Answer(records, "aoki");

    private static LayerChart Chart(string records) => Assert.IsType<LayerChart>(Assert.Single(Ask(records).Charts));

    private static string Measured(string id, string of, string layer, string what, string when = "2003") => Record($"measure: {id}", $"when: {when}", $"of: {of}", $"layer: {layer}", what);

    private static string Cars(string id, string of, string when, string number, string unit) =>
        Record($"measure: {id}", $"when: {when}", $"of: {of}", "layer: deep", "name: Cars", $"number: {number}", $"unit: {unit}");
}
