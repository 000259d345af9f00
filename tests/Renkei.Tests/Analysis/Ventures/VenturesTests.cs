using Renkei.Analysis.Findings;
using Renkei.Analysis.Ventures;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Analysis.Ventures;

/// <summary>What the stories do not show: bodies told of twice, third countries, what is too young, what a partner must not see; and the papers' cases.</summary>
public class VenturesTests
{
    private const string Works = "- organization: works\n  name: Works\n  is: joint-venture\n  parents: [aoki, berg]\n  country: Siam\n  source: told\n";
    private const string Today = "- milestone: today\n  when: 2004-06-30\n  alliance: pact\n  is: widening\n  source: told\n";
    private const string Cole = "- organization: cole\n  name: Cole\n  source: told\n";

    [Fact]
    public void A_venture_with_an_alliance_of_its_own_is_one_body_and_a_part_of_a_part_is_told_too()
    {
        var part = "- alliance: works-pact\n  book: pact\n  name: Works pact\n  form: joint-venture\n  parties: [aoki, berg, works]\n  part_of: pact\n  source: told\n";
        var deeper = "- alliance: dies\n  book: pact\n  name: Dies project\n  parties: [aoki, berg]\n  part_of: works-pact\n  source: told\n";
        Assert.Equal(1, Elsewhere(Works).Value);
        Assert.Equal(1, Elsewhere(Works + part).Value);
        Assert.Equal(2, Elsewhere(Works + part + deeper).Value);
    }

    [Fact]
    public void A_country_of_neither_party_is_a_third_one()
    {
        string Home(string country) => $"- organization: aoki\n  name: Aoki\n  country: {country}\n  source: told\n";
        Assert.Contains("Works (in Siam)", Elsewhere(Home("Japan") + Works).Says, StringComparison.Ordinal);
        Assert.DoesNotContain("in Siam", Elsewhere(Home("Siam") + Works).Says, StringComparison.Ordinal);
        Assert.DoesNotContain("in Siam", Elsewhere(Works).Says, StringComparison.Ordinal); // where the parties sit is not told
    }

    [Fact]
    public void An_alliance_that_ended_lately_has_time_to_look_back()
    {
        string Book(string when) => Cole + Old(when) + Complete("reuse") + Complete("review") + Today;
        Assert.Equal(Status.Watch, Lessons(Book("1990/2001")).Status);
        Assert.Equal(Status.Unknown, Lessons(Book("1990/2004-01")).Status);
        Assert.Equal(Status.Unknown, Lessons(Book("1990/2003")).Status); // perhaps lately
    }

    [Fact]
    public void That_nothing_was_kept_takes_both_reuses_and_reviews_declared()
    {
        var book = Cole + Old("1990/1995") + Complete("reuse") + Today;
        Assert.Equal(Status.Unknown, Lessons(book).Status);
        Assert.Equal(Status.Watch, Lessons(book + Complete("review")).Status);
    }

    [Fact]
    public void An_alliance_that_still_lasts_has_nothing_to_look_back_on() => Assert.Contains("no alliance of Aoki and Berg that ended", Lessons(Cole + Old("1990/..")).Says, StringComparison.Ordinal);

    [Fact]
    public void This_alliance_too_is_looked_back_on_once_it_has_ended()
    {
        var ended = "- alliance: pact\n  parties: [aoki, berg]\n  when: 1990/1999\n  source: told\n- milestone: today\n  when: 2003-12-31\n  alliance: pact\n  is: exit\n  source: told\n";
        var review = "- review: r\n  when: 2000\n  alliance: pact\n  is: exit\n  source: told\n";
        Assert.Contains("what Aoki and Berg taught", Lessons(ended).Says, StringComparison.Ordinal);
        Assert.Equal(Status.InPlace, Lessons(ended + review).Status);
        Assert.Equal(Status.Unknown, Lessons(ended + review.Replace("is: exit", "is: exit\n  state: cancelled", StringComparison.Ordinal)).Status);
    }

    [Fact]
    public void What_we_learned_with_others_stays_on_our_own_line()
    {
        var own = Today + (Cole + Old("1990/1995")).Replace("book: pact", "book: aoki", StringComparison.Ordinal).Replace("name: Cole", "name: Cole\n  book: aoki", StringComparison.Ordinal);
        var seen = Ask(own, "aoki");
        Assert.Contains("Aoki and Cole", seen.Single(finding => finding is { Rule: "S1-23", IsJoint: false }).Says, StringComparison.Ordinal);
        Assert.DoesNotContain("Cole", seen.Single(finding => finding is { Rule: "S1-23", IsJoint: true }).Says, StringComparison.Ordinal);
        Assert.Equal(Ask(Today, "berg").Select(finding => (finding.Key, finding.Says)), Ask(own, "berg").Select(finding => (finding.Key, finding.Says)));
    }

    [Theory]
    [InlineData("cases/ford-mazda.yaml", "ford-mazda", 5)] // two joint bodies, third-country ventures, products developed together in two decades
    [InlineData("cases/renault-nissan.yaml", "renault-nissan", 3)] // joint purchasing, joint development, third countries
    public void The_papers_alliances_have_joint_bodies_and_projects(string path, string alliance, int number)
    {
        var view = Casebook.Read(File.ReadAllBytes(Repository.PathTo(path)), path).Value.Ledger.SeenBy(Viewer.Coder());
        var answer = VenturesQuestion.Question.Ask(view, view.Of(Alliance.Kind).Single(each => each.Id == alliance));
        Assert.Equal(number, answer.Findings.First(finding => finding.Key.EndsWith("/elsewhere", StringComparison.Ordinal)).Value);
        Assert.Single(answer.Charts);
    }

    private static string Old(string when) => $"- alliance: old\n  book: pact\n  name: Aoki and Cole\n  parties: [aoki, cole]\n  when: \"{when}\"\n  source: told\n";

    private static string Complete(string kind) => $"- complete: {kind}s\n  when: 1990/2004-06\n  what: {kind}\n  by: aoki\n  source: told\n";

    private static Finding Elsewhere(string records) => Ask(records, "aoki").First(finding => finding.Key.EndsWith("/elsewhere", StringComparison.Ordinal));

    private static Finding Lessons(string records) => Ask(records, "aoki").First(finding => finding.Rule == "S1-23");

    private static IReadOnlyList<Finding> Ask(string records, string viewer)
    {
        var view = Small.Of(Small.Case(records)).SeenBy(viewer);
        return VenturesQuestion.Question.Ask(view, view.Of(Alliance.Kind).Single(alliance => alliance.Id == "pact")).Findings;
    }
}
