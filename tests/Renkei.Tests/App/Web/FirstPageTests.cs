using System.Text.RegularExpressions;
using Renkei.Tests.Analysis.Glance;
using Renkei.Tests.Golden;

namespace Renkei.Tests.App.Web;

/// <summary>A sentence of the first page leads to its records; what is wrong is taken out; what changed is said; a next step is taken up.</summary>
public partial class FirstPageTests
{
    private static readonly (string, string) Ours = ("Sec-Fetch-Site", "same-origin");

    [Fact]
    public void Wrong_meetings_are_taken_out_the_sentence_changes_and_they_can_be_put_back()
    {
        using var visit = new Visiting(Small.Of(GlanceTests.Met));
        Assert.Contains("3 meetings with Berg", visit.Get("/").Body, StringComparison.Ordinal);
        var anchors = Ticks(visit.Get("/alliances/pact/behind/contact").Body);
        Assert.Equal(3, anchors.Count);

        var taken = visit.Post("/alliances/pact/behind/contact", $"record={anchors[0]}&record={anchors[1]}", Ours).Body;
        Assert.Contains("One meeting with Berg is on record, 10 January 2024.", taken, StringComparison.Ordinal);
        Assert.Contains("2 records are taken out.", taken, StringComparison.Ordinal);
        Assert.Contains("One meeting with Berg", visit.Get("/").Body, StringComparison.Ordinal);

        Assert.Contains("3 meetings with Berg", visit.Post("/alliances/pact/behind/contact/back", $"record={anchors[0]}&record={anchors[1]}", Ours).Body, StringComparison.Ordinal);
    }

    [Fact]
    public void What_another_firm_wrote_is_not_taken_out_even_when_asked_for()
    {
        using var visit = new Visiting(Small.Of(Theirs)) { Hat = "book-aoki" };
        var page = visit.Get("/alliances/pact/behind/contact").Body;
        Assert.Contains("3 meetings with Berg", page, StringComparison.Ordinal);
        Assert.Empty(Ticks(page));
        Assert.Contains("3 meetings with Berg", visit.Post("/alliances/pact/behind/contact", "record=pact_event_e1", Ours).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing", "Nothing", 0, 0)]
    [InlineData("tried", "We tried something", 1, 0)]
    [InlineData("differently", "We work differently now", 1, 1)]
    public void What_came_of_a_visit_is_said_with_one_answer(string came, string words, int insights, int changes)
    {
        using var visit = new Visiting(Small.Of(GlanceTests.Met));
        var at = Hidden().Match(visit.Get("/alliances/pact/visits").Body).Groups["it"].Value;
        Assert.Equal(302, visit.Post("/alliances/pact/visits", $"visit={at}&came={came}&what=Dies+are+heated+first&about=Heating", Ours).Status);
        Assert.Contains($"<strong>{words}</strong>", visit.Get("/alliances/pact/visits").Body, StringComparison.Ordinal);
        var view = visit.Hats[0].Standpoint.View;
        Assert.Equal((insights, changes), (view.Of(Core.Learning.Insight.Kind).Count, view.Of(Core.Learning.Change.Kind).Count));
    }

    [Fact]
    public void Who_says_that_something_was_tried_says_what_and_nothing_is_recorded_before()
    {
        using var visit = new Visiting(Small.Of(GlanceTests.Met));
        var at = Hidden().Match(visit.Get("/alliances/pact/visits").Body).Groups["it"].Value;
        var refused = visit.Post("/alliances/pact/visits", $"visit={at}&came=tried", Ours);
        Assert.Equal(422, refused.Status);
        Assert.Contains("Say in one sentence what it is.", refused.Body, StringComparison.Ordinal);
        Assert.Empty(visit.Hats[0].Standpoint.View.Of(Core.Learning.Insight.Kind));
        Assert.Equal(404, visit.Post("/alliances/pact/visits", "visit=aoki_event_none&came=nothing", Ours).Status);
    }

    [Fact]
    public void A_next_step_becomes_an_action_and_another_takes_its_place()
    {
        using var visit = new Visiting(Small.Of(GlanceTests.Met));
        var form = visit.Get("/alliances/pact/next/1");
        Assert.Contains("Ask those who were there", form.Body, StringComparison.Ordinal);
        var taken = visit.Post("/alliances/pact/next", "row=S4-2&about=event/e3&what=Ask+Bea&owner=k1&due=2024-04-08", Ours);
        Assert.Equal(302, taken.Status);
        Assert.Contains("Ask Bea", visit.Get(taken.Headers["Location"]).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("what changed after the visit of 12 March", visit.Get("/").Body, StringComparison.Ordinal);
        Assert.Equal(422, visit.Post("/alliances/pact/next", "row=S4-2&what=&due=soon", Ours).Status);
        Assert.Equal(404, visit.Get("/alliances/pact/next/9").Status);
        Assert.Equal(404, visit.Get("/alliances/none/next/1").Status);
    }

    /// <summary>A joint book in which the partner alone wrote the meetings.</summary>
    private static string Theirs => GlanceTests.Met.Replace("book: aoki\nwriter: aoki/k1", "book: pact\nwriter: berg/b1", StringComparison.Ordinal).Replace("  name: Kei\n", "", StringComparison.Ordinal)
        .Replace("  name: Ken\n", "", StringComparison.Ordinal).Replace("  name: Bea\n", "", StringComparison.Ordinal);

    private static List<string> Ticks(string page) => [.. Tick().Matches(page).Select(match => match.Groups["it"].Value)];

    [GeneratedRegex("""type="checkbox"[^>]* name="record" value="(?<it>[^"]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tick();

    [GeneratedRegex("""name="visit" value="(?<it>[^"]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hidden();
}
