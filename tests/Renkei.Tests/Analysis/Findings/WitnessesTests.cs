using Renkei.Analysis.Obstacles;

namespace Renkei.Tests.Analysis.Findings;

/// <summary>That witnesses differ is said only where they speak of the same thing.</summary>
public class WitnessesTests
{
    private const string Differ = "The witnesses differ";

    private static readonly string FrozenOut = string.Concat(Enumerable.Range(1, 3).Select(month => Asked.Record($"decision: d{month}", $"when: 2001-0{month}", "alliance: pact", "by: [aoki, berg]", "present: [berg]", "what: How to cast")));

    [Fact]
    public void What_people_say_of_one_sign_is_set_beside_the_records_of_that_sign_alone()
    {
        Assert.False(Differs("O7", "people-returners-heard", FrozenOut + Survey("returners-heard", "4.2")));
        Assert.True(Differs("O6", "people-has-time", TimeLeft("5") + Survey("has-time", "4.2")));
        Assert.False(Differs("O6", "people-has-time", TimeLeft("15") + Survey("has-time", "4.2")));
    }

    [Fact]
    public void A_judgement_speaks_of_the_rule_as_a_whole_and_one_thing_that_is_wrong_is_enough()
    {
        var (good, wrong) = (TimeLeft("15"), FilledSeats("2"));
        Assert.True(Differs("O6", "judgement/our-word", good + Judgement("problem")));
        Assert.False(Differs("O6", "judgement/our-word", good + wrong + Judgement("problem")));
        Assert.True(Differs("O6", "judgement/our-word", good + wrong + Judgement("in-place")));
        Assert.False(Differs("O6", "judgement/our-word", good + Judgement("in-place")));
    }

    [Fact]
    public void A_witness_differs_from_nothing_where_the_records_tell_nothing() =>
        Assert.False(Differs("O6", "judgement/our-word", Judgement("problem")));

    private static bool Differs(string rule, string key, string records) =>
        ObstaclesQuestion.Question.Answer(records, "aoki").Found(rule, key).Notes.Any(note => note.StartsWith(Differ, StringComparison.Ordinal));

    private static string TimeLeft(string slack) => Asked.Record("plan: staffing", "book: aoki", "alliance: pact", "by: aoki", "is: staffing", "when: 2001", $"slack: {slack}");

    private static string FilledSeats(string filled) => Asked.Record("plan: seats", "book: aoki", "alliance: pact", "by: aoki", "is: budget", "when: 2001", "posts_planned: 5", $"posts_filled: {filled}");

    private static string Survey(string item, string mean) =>
        Asked.Record("survey: wave", "book: aoki", "when: 2001-05", "alliance: pact", $"item: {item}", "among: aoki", "number: 14", $"mean: {mean}");

    private static string Judgement(string verdict) =>
        Asked.Record("judgement: our-word", "book: aoki", "when: 2001-05", "alliance: pact", "row: O6", $"verdict: {verdict}", "reason: We looked at it");
}
