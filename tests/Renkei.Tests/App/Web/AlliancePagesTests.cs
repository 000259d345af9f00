using Renkei.App.Rendering;
using Renkei.Core.Learning;
using Renkei.Tests.Analysis.Glance;
using Renkei.Tests.Golden;

namespace Renkei.Tests.App.Web;

/// <summary>What is open, who is away, what was set out to be learned, what was decided; what is found and what is noted.</summary>
public class AlliancePagesTests
{
    private const string More = """
        - offer: o1
          when: 2024-01-15
          alliance: pact
          by: berg
          to: aoki
          what: A day in the tool shop
        - posting: p1
          when: 2024-01-01/..
          alliance: pact
          person: k1
          from: aoki
          to: berg
          promised_end: 2024-04-30
        - posting: p2
          when: 2023-01-01/2023-12-31
          alliance: pact
          person: k2
          from: aoki
          to: berg
          returned: 2024-01-01
          return_role: Foundry
          uses_know_how: true
        - objective: g1
          when: 2023
          alliance: pact
          learner: aoki
          from: berg
          capability: casting
          revisions:
          - when: 2024-02
            reason: Their dies last longer
            strength: strong
        - issue: q1
          when: 2024-02-01
          alliance: pact
          is: discrepancy
          what: They need half the time
        - decision: d1
          when: 2024-03-01
          alliance: pact
          by: [aoki]
          what: Two more engineers go

        """;

    private static readonly (string, string) Ours = ("Sec-Fetch-Site", "same-origin");

    [Theory]
    [InlineData("/due", "A day in the tool shop", "/records/answer/new?offer=o1&amp;by=aoki", "/records/aoki/posting/p1/amend")]
    [InlineData("/alliances/pact/postings", "Kei", "30 April 2024", "Nothing is agreed yet", "Foundry")]
    [InlineData("/alliances/pact/objectives", "Casting", "February 2024: Their dies last longer", "strong")]
    [InlineData("/alliances/pact/decisions", "They need half the time", "No question is made of it yet.", "Two more engineers go")]
    [InlineData("/search?q=tool+SHOP", "A day in the tool shop")]
    [InlineData("/search?q=nothing-like-it", "Nothing that you can see says")]
    public void A_page_says_what_is_on_record(string path, params string[] says)
    {
        using var visit = new Visiting(Small.Of(GlanceTests.Met + More));
        var page = visit.Get(path);
        Assert.Equal(200, page.Status);
        Assert.All(says, said => Assert.Contains(said, page.Body, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/due", "Nothing is open.")]
    [InlineData("/alliances/pact/postings", "Nobody is posted yet")]
    [InlineData("/alliances/pact/objectives", "One is enough to begin with")]
    [InlineData("/alliances/pact/decisions", "None is on record.")]
    public void A_page_without_records_says_what_belongs_there(string path, string says)
    {
        using var visit = new Visiting(Small.Of(WritingTests.Two));
        Assert.Contains(says, visit.Get(path).Body, StringComparison.Ordinal);
    }

    [Fact]
    public void The_form_that_settles_a_thing_is_filled_in_and_settles_it()
    {
        using var visit = new Visiting(Small.Of(GlanceTests.Met + More));
        Assert.Contains("<option value=\"o1\" selected", visit.Get("/records/answer/new?offer=o1&by=aoki").Body, StringComparison.Ordinal);
        Assert.Equal(302, visit.Post("/records/answer/new", "offer=o1&by=aoki&when=2024-03-20&is=accepted", Ours).Status);
        Assert.DoesNotContain("A day in the tool shop", visit.Get("/due").Body, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_learned_is_noted_with_a_few_words()
    {
        using var visit = new Visiting(Small.Of(WritingTests.Two));
        var kept = visit.Post("/note", "what=Dies+are+heated+first&from=pact/berg&about=casting&sensitivity=internal", Ours);
        Assert.Equal(200, kept.Status);
        Assert.Contains("Kept.", kept.Body, StringComparison.Ordinal);
        var insight = Assert.Single(visit.Hats[0].Standpoint.View.Of(Insight.Kind));
        Assert.Equal(("Dies are heated first", "casting", Sensitivity.Internal), (Insight.What.Of(insight), Insight.Capability.Of(insight).Id, Insight.Sensitivity.Of(insight)));
        Assert.Contains("value=\"Casting\"", visit.Get("/note").Body, StringComparison.Ordinal); // what the last was about is filled in
    }

    [Theory]
    [InlineData("from=pact/berg&about=casting&sensitivity=internal", "Say what you learned.")]
    [InlineData("what=Dies&about=casting&sensitivity=internal", "Say from where.")]
    [InlineData("what=Dies&from=pact/nobody&about=casting&sensitivity=internal", "Say from where.")]
    [InlineData("what=Dies&from=pact/berg&sensitivity=internal", "Say what it is about.")]
    [InlineData("what=Dies&from=pact/berg&about=casting", "Say how sensitive it is.")]
    [InlineData("what=Dies&from=pact/berg&about=casting&sensitivity=whatever", "whatever")]
    public void A_note_that_leaves_something_open_is_asked_for_it_and_not_kept(string form, string asked)
    {
        using var visit = new Visiting(Small.Of(WritingTests.Two));
        var refused = visit.Post("/note", form, Ours);
        Assert.Equal(422, refused.Status);
        Assert.Contains(asked, refused.Body, StringComparison.Ordinal);
        Assert.Empty(visit.Hats[0].Standpoint.View.Of(Insight.Kind));
    }

    [Theory]
    [InlineData("Café", "cafe")]
    [InlineData("ＡＢＣ", "abc")]
    [InlineData("Straße", "straße")]
    [InlineData("カタカナ", "カタカナ")]
    public void Words_are_found_whatever_their_case_marks_and_widths(string written, string sought) => Assert.Equal(Folded.Of(sought), Folded.Of(written));
}
