using Renkei.Analysis.Findings;
using Renkei.Analysis.Obstacles;

namespace Renkei.Tests.Analysis.Obstacles;

/// <summary>What is said beside a verdict and never moves it.</summary>
public class HintsBesideTests
{
    private static readonly string People = Asked.Record("person: bridge", "organization: aoki") + Asked.Record("person: other", "organization: aoki") + Asked.Record("person: host", "organization: berg");

    [Fact]
    public void That_one_person_carries_most_of_what_crosses_is_a_hint_and_no_verdict()
    {
        var alone = Transfer(People + string.Concat(Enumerable.Range(10, 12).Select(day => Meeting(day, "bridge"))));
        Assert.Equal(Status.Unknown, alone.Status);
        Assert.Contains(alone.Notes, note => note.Contains("no reproach", StringComparison.Ordinal));
        var spread = Transfer(People + string.Concat(Enumerable.Range(10, 12).Select(day => Meeting(day, "bridge, other").Replace("host", "host, guest", StringComparison.Ordinal))) + Asked.Record("person: guest", "organization: berg"));
        Assert.Equal(alone.Status, spread.Status);
        Assert.Empty(spread.Notes);
    }

    [Fact]
    public void Nobody_is_named_in_it() =>
        Assert.DoesNotContain(Transfer(People + string.Concat(Enumerable.Range(10, 12).Select(day => Meeting(day, "bridge")))).Notes, note => note.Contains("bridge", StringComparison.Ordinal));

    [Fact]
    public void A_criterion_without_a_time_is_left_out_and_that_is_said()
    {
        string Criterion(string id, string weight, string? horizon) =>
            Asked.Record($"criterion: {id}", ["book: aoki", "organization: aoki", "role: plant head", "about: results", $"weight: {weight}", .. horizon is null ? [] : (string[])[$"horizon: {horizon}"]]);
        var some = Found("O13", "horizon", Criterion("profit", "60", "36") + Criterion("costs", "40", null));
        Assert.Equal((Status.InPlace, 0), (some.Status, some.Value));
        Assert.Contains(some.Notes, note => note.StartsWith("1 criterion is left out", StringComparison.Ordinal));
        Assert.DoesNotContain(Found("O13", "horizon", Criterion("profit", "60", "36") + Criterion("costs", "40", "12")).Notes, note => note.Contains("left out", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_seats_of_the_partner_gather_is_a_hint_at_what_it_came_to_learn()
    {
        string Seat(string id, string critical) => Asked.Record($"post: {id}", "what: Seat", "organization: aoki", "alliance: pact", "for: berg", "capabilities: [casting]", $"critical: {critical}");
        Assert.Contains(Found("O20", "posts", Seat("one", "true") + Seat("two", "true")).Notes, note => note.Contains("“Casting” (2 each)", StringComparison.Ordinal));
        Assert.DoesNotContain(Found("O20", "posts", Seat("one", "true") + Seat("two", "false")).Notes, note => note.Contains("Casting", StringComparison.Ordinal));
    }

    private static string Meeting(int day, string ours) => Asked.Record($"event: m{day}", $"when: 2002-03-{day}", "alliance: pact", "is: meeting", $"people: [{ours}, host]");

    private static Finding Transfer(string records) => Found("O15", "transfer", records);

    private static Finding Found(string rule, string key, string records) => ObstaclesQuestion.Question.Answer(records, "aoki").Found(rule, key);
}
