using System.Text.RegularExpressions;
using Renkei.Core.Learning;
using Renkei.Core.Steering;
using Renkei.Tests.Golden;

namespace Renkei.Tests.App.Web;

/// <summary>What to do, what a review has on the table, staffing, and judging for oneself.</summary>
public class DiagnosisPagesTests
{
    private const string More = """
        - capability: casting
          name: Casting
          book: pact
        - objective: g1
          book: aoki
          when: 2023
          alliance: pact
          learner: aoki
          from: berg
          capability: casting
        - issue: q1
          book: pact
          when: 2024-02-01
          alliance: pact
          is: discrepancy
          what: They need half the time
        - intent: w1
          book: aoki
          when: 2023
          alliance: pact
          by: aoki
          why: Kept at home
          boundaries: Engines stay ours
        - post: s1
          book: pact
          when: 2023/..
          alliance: pact
          what: Head of the foundry
          organization: berg
          holders: [{organization: berg, when: 2023/..}]

        """;

    private static readonly Regex TouchingWords = new(@"[\w.]</(a|b|span|strong)>(<(a|b|span|strong)[^>]*>)?\w", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    private static readonly (string, string) Ours = ("Sec-Fetch-Site", "same-origin");

    [Theory]
    [InlineData("/alliances/pact/actions", "Name for each open learning objective", "row=O17", "Take it up")]
    [InlineData("/alliances/pact/review", "Only us", "They need half the time", "No question is made of it yet.", "What blocks learning here")]
    [InlineData("/alliances/pact/joint-review", "Safe to project", "They need half the time")]
    [InlineData("/alliances/pact/staffing", "Head of the foundry", "Who decides is not on record.")]
    [InlineData("/alliances/pact/obstacles/history", "Responsibility for learning not clear", "problem")]
    [InlineData("/alliances/pact/judge", "Responsibility for learning not clear", "not yet")]
    public void A_page_says_what_the_records_come_to(string path, params string[] says)
    {
        using var visit = new Visiting(Small.Of(Small.Pact + More)) { Hat = "book-aoki" };
        var page = visit.Get(path);
        Assert.Equal(200, page.Status);
        Assert.All(says, said => Assert.Contains(said, page.Body, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Name for each open learning objective")] // what an own record calls for
    [InlineData("What blocks learning here")]
    public void What_is_safe_to_project_holds_nothing_of_our_own_book(string secret)
    {
        using var visit = new Visiting(Small.Of(Small.Pact + More)) { Hat = "book-aoki" };
        Assert.DoesNotContain(secret, visit.Get("/alliances/pact/joint-review").Body, StringComparison.Ordinal);
        Assert.Contains(secret, visit.Get("/alliances/pact/review").Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("review", false)]
    [InlineData("joint-review", false)]
    [InlineData("""<ul><li><b>watch</b> <a href="/">What is stuck</a><span>Nothing moved</span></li></ul>""", true)]
    public void In_a_list_the_words_of_two_parts_do_not_touch(string page, bool touch)
    {
        using var visit = new Visiting(Small.Of(Small.Pact + More)) { Hat = "book-aoki" };
        var body = page.StartsWith('<') ? page : visit.Get($"/alliances/pact/{page}").Body;
        Assert.Contains("<li>", body, StringComparison.Ordinal);
        Assert.Equal(touch, body.Split("<li>").Skip(1).Any(entry => TouchingWords.IsMatch(entry.Split("</li>")[0])));
    }

    [Fact]
    public void What_is_projected_is_without_the_frame_of_the_site()
    {
        using var visit = new Visiting(Small.Of(Small.Pact + More)) { Hat = "book-aoki" };
        Assert.Equal((true, false), (IsProjected("joint-review"), IsProjected("review")));
        bool IsProjected(string page) => visit.Get($"/alliances/pact/{page}").Body.Contains("class=\"projected\"", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("O17", "not in the way")]
    [InlineData("A8", "in place")]
    public void Where_an_obstacle_is_not_there_the_verdict_does_not_read_as_if_it_were(string row, string word)
    {
        using var visit = new Visiting(Small.Of(Small.Pact + More)) { Hat = "book-aoki" };
        Assert.Contains($"<option value=\"in-place\">{word}</option>", visit.Get($"/alliances/pact/judge/{row}").Body, StringComparison.Ordinal);
        Assert.Equal(302, visit.Post($"/alliances/pact/judge/{row}?coder=anna", "verdict=in-place&reason=One+does", Ours).Status);
        Assert.Contains($"<td class=\"whole\">{word}</td>", visit.Get("/alliances/pact/judge?coder=anna").Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_that_is_taken_up_is_under_way()
    {
        using var visit = new Visiting(Small.Of(Small.Pact + More)) { Hat = "book-aoki" };
        Assert.Equal(302, visit.Post("/records/action/new", "when=2024-03-01&alliance=pact&what=Name+who+answers&row=O17&due=2030-01-01", Ours).Status);
        Assert.Contains("Under way", visit.Get("/alliances/pact/actions").Body, StringComparison.Ordinal);
    }

    [Fact]
    public void What_others_judged_is_seen_once_one_has_judged_oneself()
    {
        using var visit = new Visiting(Small.Of(Small.Pact + More)) { Hat = "book-aoki" };
        Assert.Equal(302, visit.Post("/alliances/pact/judge/O17?coder=anna", "verdict=problem&reason=Nobody+knows+who", Ours).Status);
        Assert.DoesNotContain("Nobody knows who", visit.Get("/alliances/pact/judge/O17?coder=ben").Body, StringComparison.Ordinal);
        Assert.DoesNotContain("anna: problem", visit.Get("/alliances/pact/judge?coder=ben").Body, StringComparison.Ordinal);
        Assert.Equal(302, visit.Post("/alliances/pact/judge/O17?coder=ben", "verdict=watch&reason=Some+do&passage=Page+3&confidence=low", Ours).Status);
        Assert.Contains("Nobody knows who", visit.Get("/alliances/pact/judge/O17?coder=ben").Body, StringComparison.Ordinal);
        var rows = visit.Get("/alliances/pact/judge?coder=ben").Body;
        Assert.Contains("anna: problem", rows, StringComparison.Ordinal);
        Assert.Contains("How far you agree", rows, StringComparison.Ordinal);
        Assert.Equal(2, visit.Hats.Single(hat => hat.Id == "book-aoki").Standpoint.View.Of(Judgement.Kind).Count);
    }

    [Fact]
    public void Judged_again_it_is_amended()
    {
        using var visit = new Visiting(Small.Of(Small.Pact + More)) { Hat = "book-aoki" };
        visit.Post("/alliances/pact/judge/O17?coder=anna", "verdict=problem&reason=First", Ours);
        visit.Post("/alliances/pact/judge/O17?coder=anna", "verdict=watch&reason=Second", Ours);
        Assert.Equal("Second", Judgement.Reason.Of(Assert.Single(visit.Hats.Single(hat => hat.Id == "book-aoki").Standpoint.View.Of(Judgement.Kind))));
    }

    [Theory]
    [InlineData("verdict=&reason=No")]
    [InlineData("verdict=fine&reason=No")]
    [InlineData("verdict=watch&reason=")]
    public void A_judgement_that_lacks_something_is_not_kept(string form)
    {
        using var visit = new Visiting(Small.Of(Small.Pact + More)) { Hat = "book-aoki" };
        Assert.Equal(422, visit.Post("/alliances/pact/judge/O17", form, Ours).Status);
        Assert.Empty(visit.Hats.Single(hat => hat.Id == "book-aoki").Standpoint.View.Of(Judgement.Kind));
        Assert.Empty(visit.Hats.Single(hat => hat.Id == "book-aoki").Standpoint.View.Of(Insight.Kind));
    }

    [Fact]
    public void A_row_that_is_none_is_nothing_here()
    {
        using var visit = new Visiting(Small.Of(Small.Pact + More)) { Hat = "book-aoki" };
        Assert.Equal(404, visit.Get("/alliances/pact/judge/S9-9").Status);
        Assert.Equal(404, visit.Get("/alliances/pact/nothing/history").Status);
    }
}
