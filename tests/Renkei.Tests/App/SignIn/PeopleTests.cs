using System.Text.RegularExpressions;
using Renkei.App.Access.SignIn;
using Renkei.Core.Records;
using Renkei.Storage.SignIn;

namespace Renkei.Tests.App.SignIn;

/// <summary>Who decides who has access: administrators of the same firm, and what they decide holds at once.</summary>
public partial class PeopleTests
{
    [Fact]
    public void An_invitation_makes_one_account_with_the_roles_that_were_chosen()
    {
        using var site = new GuardedSite();
        var link = Invite(site.SignedIn("chief", Roles.Manager, isAdministrator: true), "role=Contributor&role=Gatekeeper");
        var (guest, late) = (site.Stranger(), site.Stranger());
        Assert.Equal(200, guest.Get(link).Status);
        Assert.Equal(422, guest.Post(link, ("name", "ch"), ("password", GuardedSite.Password)).Status);
        Assert.Equal(422, guest.Post(link, ("name", "CHIEF"), ("password", GuardedSite.Password)).Status); // taken; and the link still good
        Assert.Equal(302, guest.Post(link, ("name", "Guest"), ("password", GuardedSite.Password), ("role", "Manager"), ("administrator", "yes")).Status);
        Assert.Equal(200, guest.Get("/").Status);
        var account = site.File.Accounts.Find("guest")!.Value.Account;
        Assert.Equal(("aoki", Roles.Contributor | Roles.Gatekeeper, false), (account.Organization, account.Roles, account.IsAdministrator));
        Assert.Equal((404, 404), (late.Get(link).Status, late.Post(link, ("name", "late"), ("password", GuardedSite.Password)).Status));
    }

    [Fact]
    public void An_invitation_is_over_after_three_days_or_when_taken_back()
    {
        using var site = new GuardedSite();
        var chief = site.SignedIn("chief", Roles.Manager, isAdministrator: true);
        var (late, taken) = (Invite(chief, "role=Contributor"), Invite(chief, "role=Contributor"));
        chief.Post($"/people/invitations/{site.File.Invitations.Of("aoki", site.Clock.GetUtcNow())[1].Id}/take-back", "");
        Assert.Equal(404, site.Stranger().Get(taken).Status);
        Assert.Equal(200, site.Stranger().Get(late).Status);
        site.Clock.Pass(Invitations.Lasts);
        Assert.Equal(404, site.Stranger().Get(late).Status);
        Assert.Equal(404, site.Stranger().Get($"/join/{Tokens.New()}").Status);
    }

    [Fact]
    public void A_role_taken_away_is_gone_at_the_next_request()
    {
        using var site = new GuardedSite();
        var chief = site.SignedIn("chief", Roles.Manager, isAdministrator: true);
        var staff = site.SignedIn("staff", Roles.HumanResources);
        Assert.Contains("cnry-criterion", staff.Get("/records/aoki/criterion/mould-quality").Body, StringComparison.Ordinal);
        var id = site.File.Accounts.Find("staff")!.Value.Account.Id;
        Assert.Equal(302, chief.Post($"/people/{id}/roles", "role=Contributor").Status);
        Assert.Equal(404, staff.Get("/records/aoki/criterion/mould-quality").Status);
        Assert.Equal(302, chief.Post($"/people/{id}/roles", "role=HumanResources&role=nonsense").Status);
        Assert.Equal(200, staff.Get("/records/aoki/criterion/mould-quality").Status);
    }

    [Fact]
    public void Who_is_locked_or_removed_is_out_at_the_next_request_and_an_old_session_does_not_come_back()
    {
        using var site = new GuardedSite();
        var chief = site.SignedIn("chief", Roles.Manager, isAdministrator: true);
        var staff = site.SignedIn("staff", Roles.Manager);
        var id = site.File.Accounts.Find("staff")!.Value.Account.Id;
        chief.Post($"/people/{id}/lock", "");
        Assert.Equal((302, 422), (staff.Get("/").Status, site.Stranger().SignIn("staff").Status));
        chief.Post($"/people/{id}/unlock", "");
        Assert.Equal(302, staff.Get("/").Status);
        Assert.Equal(302, staff.SignIn("staff").Status);
        Assert.Equal(200, staff.Get("/").Status);
        chief.Post($"/people/{id}/remove", "");
        Assert.Equal((302, 422), (staff.Get("/").Status, site.Stranger().SignIn("staff").Status));
        Assert.NotEqual(id, site.Account("staff", Roles.Manager).Id); // a number is not given twice
    }

    [Fact]
    public void Somebody_always_remains_who_decides()
    {
        using var site = new GuardedSite();
        var chief = site.SignedIn("chief", Roles.Manager, isAdministrator: true);
        var id = site.File.Accounts.Find("chief")!.Value.Account.Id;
        var locked = site.Account("locked", Roles.Manager, isAdministrator: true);
        chief.Post($"/people/{locked.Id}/lock", "");
        Assert.Equal([422, 422, 422], [chief.Post($"/people/{id}/remove", "").Status, chief.Post($"/people/{id}/lock", "").Status, chief.Post($"/people/{id}/roles", "role=Manager").Status]);
        Assert.Equal(200, chief.Get("/people").Status);

        site.Account("second", Roles.None, isAdministrator: true);
        Assert.Equal(302, chief.Post($"/people/{id}/roles", "role=Manager").Status);
        Assert.Equal(404, chief.Get("/people").Status);
    }

    [Fact]
    public void Nobody_else_reaches_the_people_nor_another_firm_its_own()
    {
        using var site = new GuardedSite();
        var chief = site.SignedIn("chief", Roles.Manager, isAdministrator: true);
        var staff = site.SignedIn("staff", Roles.Everyone);
        var other = site.Account("other", Roles.Everyone, isAdministrator: true, firm: "berg");
        var id = site.File.Accounts.Find("staff")!.Value.Account.Id;
        foreach (var path in (string[])["/people/invite", $"/people/{id}/roles", $"/people/{id}/remove"]) Assert.Equal(404, staff.Post(path, "role=Manager&administrator=yes").Status);
        Assert.Equal(404, staff.Get("/people").Status);
        Assert.DoesNotContain("other", chief.Get("/people").Body, StringComparison.Ordinal);
        foreach (var path in (string[])["roles", "lock", "remove"]) Assert.Equal(404, chief.Post($"/people/{other.Id}/{path}", "role=Contributor").Status);
        Assert.Equal(other, site.File.Accounts.Find("other")!.Value.Account);
    }

    [Fact]
    public void An_administrator_without_roles_reads_and_writes_nothing()
    {
        using var site = new GuardedSite();
        var chief = site.SignedIn("chief", Roles.None, isAdministrator: true);
        Assert.Contains("has no role", chief.Get("/").Body, StringComparison.Ordinal);
        Assert.Equal((404, 404, 404), (chief.Get("/records/aoki/capability/casting").Status, chief.Get("/records/insight/new").Status, chief.Get("/alliances/pact").Status));
        Assert.Equal(404, chief.Post("/records/capability/new", "name=Melting").Status);
        Assert.Equal(200, chief.Get("/people").Status);
    }

    private static string Invite(Browser chief, string form)
    {
        var told = chief.Post("/people/invite", form);
        Assert.Equal(200, told.Status);
        var link = Link().Match(told.Body).Value;
        Assert.DoesNotContain(link, chief.Get("/people").Body, StringComparison.Ordinal); // shown once
        return new Uri(link).AbsolutePath;
    }

    [GeneratedRegex("https://renkei\\.example/join/[\\w-]{43}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
