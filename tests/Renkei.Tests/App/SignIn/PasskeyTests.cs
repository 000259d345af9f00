using System.Text.Json.Nodes;
using Renkei.Core.Records;
using Renkei.Tests.App.Web;

namespace Renkei.Tests.App.SignIn;

/// <summary>Passkeys: one that was made here signs in; one of another site, of another question or used before does not.</summary>
public sealed class PasskeyTests : IDisposable
{
    private readonly GuardedSite site = new();
    private readonly SoftAuthenticator key = new();

    public void Dispose()
    {
        key.Dispose();
        site.Dispose();
    }

    [Fact]
    public void One_that_was_added_signs_in_without_name_and_password()
    {
        var browser = Added();
        Assert.Contains("My key, since 2026-03-02", browser.Get("/account").Body, StringComparison.Ordinal);
        var other = site.Stranger();
        Assert.Equal(302, Show(other, key.Show).Status);
        Assert.Contains(">kei<", other.Get("/account").Body, StringComparison.Ordinal);
        Assert.Equal(302, Show(other, key.Show).Status); // and again
    }

    [Fact]
    public void One_is_added_by_who_knows_the_password_alone()
    {
        var browser = site.SignedIn("kei", Roles.Manager);
        Assert.Equal(422, browser.Post("/account/passkeys/options", ("password", "not the password")).Status);
        Assert.Equal("/sign-in", site.Stranger().Post("/account/passkeys/options", ("password", GuardedSite.Password)).Headers["Location"]);
    }

    [Fact]
    public void One_made_for_another_site_or_another_question_is_not_added()
    {
        var browser = site.SignedIn("kei", Roles.Manager);
        key.Origin = "https://elsewhere.example";
        Assert.Equal(422, Make(browser).Status);
        (key.Origin, key.Challenge) = (GuardedSite.Address, "bm90IHdoYXQgd2FzIGFza2Vk");
        Assert.Equal(422, Make(browser).Status);
        (key.Challenge, key.Verifies) = (null, false);
        Assert.Equal(422, Make(browser).Status);
        key.Verifies = true;
        Assert.Equal(302, Make(browser).Status); // the twin
        Assert.Equal(422, Make(browser).Status); // it is there already
    }

    [Fact]
    public void What_one_account_was_asked_another_does_not_answer()
    {
        var (mine, theirs) = (site.SignedIn("kei", Roles.Manager), site.SignedIn("mallory", Roles.Contributor));
        var asked = Asked(mine, "/account/passkeys/options", ("password", GuardedSite.Password));
        Assert.Equal(422, theirs.Post("/account/passkeys", ("token", $"{asked["token"]}"), ("credential", key.Make(asked["options"]!)), ("label", "x")).Status);
    }

    [Fact]
    public void One_shown_at_another_site_does_not_sign_in()
    {
        Added();
        key.Origin = "https://elsewhere.example";
        Assert.Equal(422, Show(site.Stranger(), key.Show).Status);
        key.Origin = "http://renkei.example";
        Assert.Equal(422, Show(site.Stranger(), key.Show).Status);
    }

    [Fact]
    public void An_answer_to_another_question_does_not_sign_in()
    {
        Added();
        var (first, second) = (Asked(site.Stranger(), "/sign-in/passkey/options"), Asked(site.Stranger(), "/sign-in/passkey/options"));
        Assert.Equal(422, Send(site.Stranger(), $"{second["token"]}", key.Show(first["options"]!)).Status);

        var answer = key.Show(Asked(site.Stranger(), "/sign-in/passkey/options")["options"]!);
        Assert.Equal(422, Send(site.Stranger(), "guessed", answer).Status);

        var late = Asked(site.Stranger(), "/sign-in/passkey/options");
        site.Clock.Pass(TimeSpan.FromMinutes(6));
        Assert.Equal(422, Send(site.Stranger(), $"{late["token"]}", key.Show(late["options"]!)).Status);
    }

    [Fact]
    public void The_same_answer_signs_in_once()
    {
        Added();
        var asked = Asked(site.Stranger(), "/sign-in/passkey/options");
        var answer = key.Show(asked["options"]!);
        Assert.Equal(302, Send(site.Stranger(), $"{asked["token"]}", answer).Status);
        Assert.Equal(422, Send(site.Stranger(), $"{asked["token"]}", answer).Status);
    }

    [Fact]
    public void A_copy_whose_counter_did_not_go_on_does_not_sign_in()
    {
        Added();
        Assert.Equal(302, Show(site.Stranger(), key.Show).Status);
        Assert.Equal(422, Show(site.Stranger(), key.ShowAgain).Status);
        key.Count = 0;
        Assert.Equal(422, Show(site.Stranger(), key.ShowAgain).Status);
        key.Count = 1;
        Assert.Equal(302, Show(site.Stranger(), key.Show).Status);
    }

    [Fact]
    public void One_that_did_not_ask_the_person_does_not_sign_in()
    {
        Added();
        key.Verifies = false;
        Assert.Equal(422, Show(site.Stranger(), key.Show).Status);
    }

    [Fact]
    public void That_of_another_key_a_locked_account_or_one_removed_does_not_sign_in()
    {
        var browser = Added();
        site.Account("other", Roles.Manager, isAdministrator: true);
        using (var unknown = new SoftAuthenticator()) Assert.Equal(422, Show(site.Stranger(), unknown.Show).Status);

        var account = site.File.Accounts.Find("kei")!.Value.Account;
        Assert.True(site.File.Accounts.Change(account with { IsLocked = true }));
        Assert.Equal(422, Show(site.Stranger(), key.Show).Status);
        Assert.True(site.File.Accounts.Change(account));
        Assert.Equal(302, Show(browser, key.Show).Status);

        var credential = Convert.ToBase64String(site.File.Passkeys.Of(account.Id)[0].Credential);
        Assert.Equal(422, browser.Post("/account/passkeys/remove", ("credential", credential), ("password", "not the password")).Status);
        Assert.Equal(302, browser.Post("/account/passkeys/remove", ("credential", credential), ("password", GuardedSite.Password)).Status);
        Assert.Equal(422, Show(site.Stranger(), key.Show).Status);
    }

    [Fact]
    public void Nonsense_is_refused_and_nothing_more()
    {
        foreach (var nonsense in (string[])["", "null", "{}", "[]", "{\"id\":1}", new string('[', 10_000), "{\"response\":{}}"])
            Assert.Equal(422, Send(site.Stranger(), $"{Asked(site.Stranger(), "/sign-in/passkey/options")["token"]}", nonsense).Status);
    }

    private Browser Added()
    {
        var browser = site.SignedIn("kei", Roles.Manager);
        Assert.Equal(302, Make(browser).Status);
        return browser;
    }

    private Answered Make(Browser browser)
    {
        var asked = Asked(browser, "/account/passkeys/options", ("password", GuardedSite.Password));
        return browser.Post("/account/passkeys", ("token", $"{asked["token"]}"), ("credential", key.Make(asked["options"]!)), ("label", "My key"));
    }

    private static Answered Show(Browser browser, Func<JsonNode, string> show)
    {
        var asked = Asked(browser, "/sign-in/passkey/options");
        return Send(browser, $"{asked["token"]}", show(asked["options"]!));
    }

    private static Answered Send(Browser browser, string token, string credential) => browser.Post("/sign-in/passkey", ("token", token), ("credential", credential), ("return", "/"));

    private static JsonNode Asked(Browser browser, string path, params (string, string)[] form)
    {
        var answer = browser.Post(path, form);
        Assert.Equal(200, answer.Status);
        return JsonNode.Parse(answer.Body)!;
    }
}
