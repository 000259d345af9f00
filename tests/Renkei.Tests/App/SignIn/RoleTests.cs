using System.Text.RegularExpressions;
using Renkei.Core.Books;
using Renkei.Core.People;
using Renkei.Core.Records;

namespace Renkei.Tests.App.SignIn;

/// <summary>What an account reads and writes is what its roles read, on every page and in every count.</summary>
public partial class RoleTests
{
    private const string Secret = "cnry-criterion";

    [Fact]
    public void Two_accounts_with_different_roles_see_different_kinds_on_every_page()
    {
        using var site = new GuardedSite();
        var (manager, contributor) = (site.SignedIn("manager", Roles.Manager), site.SignedIn("contributor", Roles.Contributor));
        var (seen, unseen) = (All(manager), All(contributor));
        Assert.Contains(seen, page => page.Value.Contains(Secret, StringComparison.Ordinal)); // the twin: it can be found
        Assert.All((string[])[Secret, "mould-quality", "2031"], secret => Assert.DoesNotContain(unseen, page => page.Value.Contains(secret, StringComparison.Ordinal)));
        Assert.Contains("2031", manager.Get("/records/aoki/person/kei").Body, StringComparison.Ordinal);
        Assert.Equal(200, contributor.Get("/records/aoki/person/kei").Status);
    }

    [Fact]
    public void What_roles_do_not_read_looks_as_if_it_were_not_there()
    {
        using var site = new GuardedSite();
        var contributor = site.SignedIn("contributor", Roles.Contributor);
        var none = contributor.Get("/records/nothing-of-the-kind");
        foreach (var path in (string[])["/records/criterion", "/records/criterion/new", "/records/aoki/criterion/mould-quality", "/records/aoki/criterion/mould-quality/amend", "/records/aoki/criterion/none"])
            Assert.Equal((404, none.Body), (contributor.Get(path).Status, contributor.Get(path).Body));
        Assert.Equal(404, contributor.Post("/records/aoki/criterion/mould-quality/withdraw", "").Status);
    }

    [Theory]
    [InlineData(Roles.Manager, 200)]
    [InlineData(Roles.HumanResources, 200)]
    [InlineData(Roles.Contributor, 404)]
    [InlineData(Roles.Sponsor, 404)]
    [InlineData(Roles.Gatekeeper, 404)]
    public void Staffing_is_for_managers_and_human_resources_and_for_others_not_there(Roles roles, int status)
    {
        using var site = new GuardedSite();
        var page = site.SignedIn("somebody", roles);
        Assert.Equal(status, page.Get("/alliances/pact/staffing").Status);
        Assert.Equal(status == 200, page.Get("/alliances/pact").Body.Contains("/alliances/pact/staffing", StringComparison.Ordinal));
    }

    [Fact]
    public void A_record_more_that_roles_do_not_read_changes_no_page_and_no_count()
    {
        using var site = new GuardedSite();
        var (manager, contributor) = (site.SignedIn("manager", Roles.Manager), site.SignedIn("contributor", Roles.Contributor));
        var before = All(contributor);
        var counted = manager.Get("/records").Body;
        Assert.Equal(302, manager.Post("/records/criterion/new", "organization=aoki&role=engineer&about=learning&what=another").Status);
        Assert.NotEqual(counted, manager.Get("/records").Body);
        Assert.Equal(before, All(contributor));
    }

    [Fact]
    public async Task A_kind_that_roles_do_not_read_is_not_written_by_any_way()
    {
        using var site = new GuardedSite();
        var contributor = site.SignedIn("contributor", Roles.Contributor);
        Assert.Equal(404, contributor.Post("/records/criterion/new", "organization=aoki&role=engineer&about=learning").Status);
        var hat = Renkei.App.Access.Web.Hat.Of(Renkei.App.Access.Web.OpenBooks.Kept(site.Library, "kept", site.Clock), "aoki", Roles.Contributor, "pabc");
        var refused = await hat.Books.Record([Node("criterion", ("organization", "aoki"), ("role", "engineer"), ("about", "learning"))], hat.Writer);
        Assert.Equal("kind-unknown", Assert.Single(refused.Problems).Code.Id);
        Assert.Empty((await hat.Books.Record([Node("capability", ("name", "Melting"))], hat.Writer)).Problems); // the twin
    }

    [Fact]
    public void An_amendment_keeps_what_its_writer_does_not_read_and_cannot_set_it()
    {
        using var site = new GuardedSite();
        var contributor = site.SignedIn("contributor", Roles.Contributor);
        var refused = contributor.Post("/records/aoki/person/kei/amend", "name=Kei&organization=aoki&leaving=2027");
        Assert.Equal(422, refused.Status);
        Assert.Contains("is filled in by people with other roles", refused.Body, StringComparison.Ordinal);
        Assert.Equal(302, contributor.Post("/records/aoki/person/kei/amend", "name=Kei&organization=aoki&role=engineer").Status);
        var kei = Assert.Single(site.Library.Library.Ledger.SeenBy(Viewer.Of("aoki", Roles.Everyone)).Of(Person.Kind));
        Assert.Equal(("engineer", "2031"), (Person.Role.Of(kei), $"{Person.Leaving.Of(kei)}"));
    }

    [Fact]
    public void All_of_a_book_is_taken_along_only_by_who_reads_all_of_it()
    {
        using var site = new GuardedSite();
        Assert.Equal(200, site.SignedIn("chief", Roles.Everyone).Get("/out/everything.zip").Status);
        var contributor = site.SignedIn("contributor", Roles.Contributor);
        Assert.Equal(404, contributor.Get("/out/everything.zip").Status);
        Assert.DoesNotContain("everything.zip", contributor.Get("/out").Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_calendar_link_reads_what_its_maker_reads_now_and_nothing_once_the_account_is_locked()
    {
        using var site = new GuardedSite($"{GuardedSite.Book}\n- action: a1\n  when: 2024\n  what: Ask them\n  due: 2024-02-01\n  alliance: pact\n");
        var contributor = site.SignedIn("contributor", Roles.Contributor);
        site.Account("chief", Roles.Manager, isAdministrator: true);
        var path = FeedLink().Match(contributor.Post("/feed", "titles=yes").Body).Value;
        Assert.Equal(200, site.Stranger().Get(path).Status);
        var (unknown, account) = (site.Stranger().Get("/feed/00000000000000000000000000000000.ics"), site.File.Accounts.Find("contributor")!.Value.Account);
        Assert.True(site.File.Accounts.Change(account with { IsLocked = true }));
        Assert.Equal((404, unknown.Body), (site.Stranger().Get(path).Status, site.Stranger().Get(path).Body));
        Assert.DoesNotContain("revoke", site.SignedIn("other", Roles.Contributor).Get("/feed").Body, StringComparison.Ordinal); // another's links are not among one's own
    }

    [Fact]
    public void A_form_asks_only_what_its_writer_may_say()
    {
        using var site = new GuardedSite();
        bool AsksWhenSomebodyLeaves(string name, Roles roles) => site.SignedIn(name, roles).Get("/records/person/new").Body.Contains("name=\"leaving\"", StringComparison.Ordinal);
        Assert.Equal((false, true), (AsksWhenSomebodyLeaves("contributor", Roles.Contributor), AsksWhenSomebodyLeaves("chief", Roles.Manager)));
    }

    [Fact]
    public void What_is_opened_from_outside_leads_where_people_open_the_site_even_behind_a_proxy()
    {
        using var site = new GuardedSite($"{GuardedSite.Book}\n- action: a1\n  when: 2024\n  what: Ask them\n  due: 2024-02-01\n  alliance: pact\n");
        var visit = site.SignedIn("chief", Roles.Manager);
        Assert.Matches($"{GuardedSite.Address}/feed/[0-9a-f]{{32}}\\.ics", visit.Post("/feed", "titles=yes").Body);
        Assert.Contains(Uri.EscapeDataString($"{GuardedSite.Address}/records/aoki/action/a1"), visit.Get("/records/aoki/action/a1").Body, StringComparison.Ordinal);
        Assert.Contains($"{GuardedSite.Address}/records/aoki/action/a1", visit.Get("/records/aoki/action/a1/due.ics").Body.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_calendar_is_made_for_the_people_of_our_firm_and_its_units_and_not_for_those_of_another_whom_our_book_knows()
    {
        using var site = new GuardedSite($"{GuardedSite.Book}\n- organization: foundry\n  name: Foundry\n  part_of: aoki\n- person: mio\n  name: Mio\n  organization: foundry\n- person: bert\n  role: Head of casting\n  organization: berg\n");
        var page = site.SignedIn("chief", Roles.Manager).Get("/feed").Body;
        Assert.Equal((true, true, false), (page.Contains("\"kei\"", StringComparison.Ordinal), page.Contains("\"mio\"", StringComparison.Ordinal), page.Contains("\"bert\"", StringComparison.Ordinal)));
    }

    [GeneratedRegex("/feed/[0-9a-f]{32}\\.ics", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FeedLink();

    [Fact]
    public void What_stands_against_a_withdrawal_is_not_told_to_who_does_not_read_it()
    {
        using var site = new GuardedSite($"{GuardedSite.Book}\n- guard: cnry-guard\n  capability: casting\n  share: cannot\n");
        var contributor = site.SignedIn("contributor", Roles.Contributor);
        var refused = contributor.Post("/records/aoki/capability/casting/withdraw", "");
        Assert.Equal(422, refused.Status);
        Assert.DoesNotContain("cnry-guard", refused.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_names_its_writer_by_pseudonym_and_nothing_else()
    {
        using var site = new GuardedSite();
        var manager = site.SignedIn("manager@aoki.example", Roles.Manager);
        var written = manager.Post("/records/capability/new", "name=Melting");
        Assert.Equal(302, written.Status);
        var pseudonym = site.File.Accounts.Find("manager@aoki.example")!.Value.Account.Pseudonym;
        var view = site.Library.Library.Ledger.SeenBy(Viewer.Of("aoki", Roles.Everyone));
        var record = view.Records.Single(one => written.Headers["Location"].EndsWith(one.Id, StringComparison.Ordinal));
        Assert.Equal($"aoki/{pseudonym}", $"{view.WriterOf(record)}");
        Assert.Matches("^p[a-z2-9]{9}$", pseudonym);
    }

    [Fact]
    public void Nobody_looks_as_another_where_people_sign_in()
    {
        using var site = new GuardedSite();
        var contributor = site.SignedIn("contributor", Roles.Contributor);
        contributor.Cookie += "; renkei-hat=aoki";
        Assert.Equal((404, 404, 404), (contributor.Get("/hat").Status, contributor.Post("/hat", "hat=aoki").Status, contributor.Get("/records/aoki/criterion/mould-quality").Status));
    }

    private static MapNode Node(string kind, params (string Name, string Value)[] fields) =>
        new([new(new(kind), new TextNode("made-here")), .. fields.Append(("book", "aoki")).Select(field => KeyValuePair.Create(new TextNode(field.Item1), (Node)new TextNode(field.Item2)))]);

    /// <summary>Every page to which links lead from the first.</summary>
    private static SortedDictionary<string, string> All(Browser browser)
    {
        var (pages, open) = (new SortedDictionary<string, string>(StringComparer.Ordinal), new Queue<string>(["/"]));
        while (open.TryDequeue(out var path))
        {
            if (path.StartsWith("/account", StringComparison.Ordinal) || !pages.TryAdd(path, "")) continue;
            pages[path] = browser.Get(path).Body;
            foreach (var link in Link().Matches(pages[path]).Select(match => match.Groups["path"].Value).Where(link => !pages.ContainsKey(link))) open.Enqueue(link);
        }

        Assert.True(pages.Count > 10);
        return pages;
    }

    [GeneratedRegex("href=\"(?<path>/[^\"#]*)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Link();
}
