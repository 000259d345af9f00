using System.Text.RegularExpressions;
using Renkei.App;
using Renkei.App.Access.Web;
using Renkei.Core.Records;
using Renkei.Tests.App.SignIn;
using Renkei.Tests.Golden;

namespace Renkei.Tests.App.Web;

/// <summary>Copies of the report: they stay as they are, and only those read them who could have made them.</summary>
public partial class CopiesPageTests
{
    private const string Path = "/alliances/pact/copies";
    private static readonly (string, string) Ours = ("Sec-Fetch-Site", "same-origin");

    [Fact]
    public void A_copy_stays_as_it_is_while_the_report_goes_on()
    {
        using var visit = new Visiting(Small.Of(Small.Pact)) { Hat = "book-aoki" };
        var report = visit.Get("/alliances/pact/report.html").Body;
        Assert.Equal(302, visit.Post(Path, "of=own", Ours).Status);
        visit.Post("/records/action/new", "when=2024-03-01&alliance=pact&what=Name+who+answers&due=2030-01-01", Ours);
        Assert.NotEqual(report, visit.Get("/alliances/pact/report.html").Body);
        Assert.Equal(report, visit.Get(Link().Match(visit.Get(Path).Body).Value).Body);
    }

    [Fact]
    public void A_copy_that_is_safe_to_project_is_the_joint_report()
    {
        using var visit = new Visiting(Small.Of(Small.Pact)) { Hat = "book-aoki" };
        visit.Post(Path, "of=joint", Ours);
        Assert.Equal(visit.Get("/alliances/pact/joint-report.html").Body, visit.Get(Link().Match(visit.Get(Path).Body).Value).Body);
    }

    [Fact]
    public void A_review_is_called_by_its_sort_and_date_and_a_cancelled_one_is_not_offered()
    {
        const string Reviews = "- review: learning-2024-11\n  when: 2024-11-20\n  alliance: pact\n  is: learning\n  book: aoki\n- review: off\n  when: 2024-05-02\n  alliance: pact\n  is: performance\n  state: cancelled\n  book: aoki\n";
        using var visit = new Visiting(Small.Of(Small.Pact + Reviews)) { Hat = "book-aoki" };
        var page = visit.Get(Path).Body;
        Assert.Contains(">Review of learning, 20 November 2024</option>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Review of performance", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_partner_neither_sees_nor_opens_nor_removes_a_copy()
    {
        var hats = new Hats([.. Hat.Each(OpenBooks.ToShow(Small.Of(Small.Pact), "small", TimeProvider.System), "book")]);
        using var visit = new Visiting(hats, Addresses.Map) { Hat = "book-aoki" };
        using var partner = new Visiting(hats, Addresses.Map) { Hat = "book-berg" };
        visit.Post(Path, "of=joint", Ours);
        var copy = Link().Match(visit.Get(Path).Body).Value;
        var remove = copy.Replace(".html", "/remove", StringComparison.Ordinal);
        Assert.DoesNotMatch(Link(), partner.Get(Path).Body);
        Assert.Equal((404, partner.Get($"{Path}/0123456789abcdef.html").Body), (partner.Get(copy).Status, partner.Get(copy).Body));
        partner.Post(remove, "", Ours);
        Assert.Equal(200, visit.Get(copy).Status);
        visit.Post(remove, "", Ours);
        Assert.Equal(404, visit.Get(copy).Status);
    }

    [Fact]
    public void Who_lacks_a_role_with_which_a_copy_was_made_does_not_learn_of_it()
    {
        using var site = new GuardedSite();
        var (manager, contributor) = (site.SignedIn("manager", Roles.Manager), site.SignedIn("contributor", Roles.Contributor));
        var before = contributor.Get(Path).Body;
        Assert.Equal(302, manager.Post(Path, "of=own").Status);
        var copy = Link().Match(manager.Get(Path).Body).Value;
        Assert.Equal(200, manager.Get(copy).Status);
        Assert.Equal(before, contributor.Get(Path).Body);
        Assert.Equal(404, contributor.Get(copy).Status);
        Assert.Equal(200, site.SignedIn("chief", Roles.Manager | Roles.Contributor).Get(copy).Status); // the twin: who has the role and more reads it
    }

    [Fact]
    public void A_copy_names_the_review_it_was_kept_for()
    {
        using var visit = new Visiting(Small.Of(Small.Pact + "- review: r1\n  book: pact\n  when: 2024-02-01\n  alliance: pact\n  is: learning\n")) { Hat = "book-aoki" };
        visit.Post(Path, "of=own&review=r1", Ours);
        visit.Post(Path, "of=own&review=nothing", Ours);
        Assert.Equal([true, false], Row().Matches(visit.Get(Path).Body).Select(row => row.Value.Contains("Review of learning, 1 February 2024", StringComparison.Ordinal)).Reverse());
    }

    [GeneratedRegex("/alliances/pact/copies/[0-9a-f]{16}\\.html", RegexOptions.None, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("<tr>\\s*<td><a href=\"/alliances/pact/copies/.*?</tr>", RegexOptions.Singleline, 1000)]
    private static partial Regex Row();
}
