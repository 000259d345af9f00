using Microsoft.AspNetCore.Identity;
using Renkei.App.Access.SignIn;
using Renkei.Core.Records;
using Renkei.Storage;
using Renkei.Storage.SignIn;
using Renkei.Tests.App.Web;

namespace Renkei.Tests.App.SignIn;

/// <summary>Who gets in by a password, and who does not, whatever is tried.</summary>
public class SigningInTests
{
    [Fact]
    public void The_first_account_is_made_by_the_code_of_the_terminal_alone_and_only_once()
    {
        using var site = new GuardedSite(book: null);
        var (browser, code) = (site.Stranger(), site.Keeper.SetUpCode!);
        Assert.Equal("/set-up", browser.Get("/sign-in").Headers["Location"]);
        Assert.Equal(200, browser.Get("/set-up").Status);
        Assert.Equal(422, SetUp(browser, "abcd-efgh-jkmn-pqrs").Status);
        Assert.Equal(422, SetUp(browser, "").Status);
        Assert.Equal(422, SetUp(browser, code, "short").Status);
        Assert.False(site.File.Accounts.Any);

        Assert.Equal((302, "/"), At(SetUp(browser, code.ToUpperInvariant().Replace("-", " ", StringComparison.Ordinal))));
        Assert.Equal((302, "/start"), At(browser.Get("/")));
        Assert.Equal((404, 404), (site.Stranger().Get("/set-up").Status, SetUp(site.Stranger(), code).Status));
        Assert.Null(site.Keeper.SetUpCode);

        Assert.Equal((302, "/"), At(browser.Post("/start", "firm=Aoki&partner=Berg&venture=")));
        Assert.Contains("Alliances of Aoki", browser.Get("/").Body, StringComparison.Ordinal);
        var account = site.File.Accounts.Find("first")!.Value.Account;
        Assert.Equal(("aoki", Roles.Everyone, true), (account.Organization, account.Roles, account.IsAdministrator));
        Assert.Equal($"aoki/{account.Pseudonym}", site.Library.Library.Ledger.SeenBy(Core.Books.Viewer.Of("aoki", Roles.Everyone)).Records.Select(record => $"{site.Library.Library.Ledger.SeenBy(Core.Books.Viewer.Of("aoki", Roles.Everyone)).WriterOf(record)}").Distinct().Single());
    }

    [Fact]
    public void Where_several_firms_keep_books_the_first_says_which_is_its_own_and_no_stranger_learns_of_them()
    {
        using var site = new GuardedSite($"{GuardedSite.Book}\n- organization: carl\n  name: Carl\n  book: berg\n  writer: berg\n");
        var browser = site.Stranger();
        Assert.DoesNotContain("berg", browser.Get("/set-up").Body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("berg", SetUp(browser, "abcd-efgh-jkmn-pqrs").Body, StringComparison.OrdinalIgnoreCase);
        var asked = SetUp(browser, site.Keeper.SetUpCode!);
        Assert.Equal(422, asked.Status);
        Assert.Contains("value=\"berg\"", asked.Body, StringComparison.Ordinal);
        Assert.Equal(302, browser.Post("/set-up", ("code", site.Keeper.SetUpCode!), ("name", "First"), ("password", GuardedSite.Password), ("firm", "berg")).Status);
        Assert.Equal("berg", site.File.Accounts.Find("first")!.Value.Account.Organization);
        Assert.Equal((200, 404), (browser.Get("/records/berg/organization/carl").Status, browser.Get("/records/aoki/person/kei").Status));
    }

    [Fact]
    public void Nothing_tells_an_account_that_is_there_from_one_that_is_not()
    {
        using var site = new GuardedSite();
        site.Account("known", Roles.Manager);
        var locked = site.Account("locked", Roles.Manager);
        site.Account("other", Roles.Manager, isAdministrator: true);
        Assert.True(site.File.Accounts.Change(locked with { IsLocked = true }));
        for (var tried = 0; tried < Tries.OfAccount; tried++)
        {
            var answers = Each();
            Assert.Equal([(422, answers[0].Body), (422, answers[0].Body), (422, answers[0].Body)], answers);
        }

        var late = Each();
        Assert.Equal([(429, late[0].Body), (429, late[0].Body), (429, late[0].Body)], late);
        Assert.Equal(429, site.Stranger("192.0.2.99").SignIn("known").Status); // the right password, from elsewhere
        Assert.Equal(302, site.Stranger().SignIn("other").Status); // nobody spends the tries of others

        site.Clock.Pass(Tries.Window);
        Assert.Equal(302, site.Stranger().SignIn("known").Status);
        Assert.Equal(422, site.Stranger().SignIn("locked").Status);

        List<(int Status, string Body)> Each() => [.. ((string[])["known", "nobody", "locked"]).Select(name => (name, answer: site.Stranger().SignIn(name, "not the password"))).Select(one => (one.answer.Status, one.answer.Body.Replace(one.name, "", StringComparison.Ordinal)))];
    }

    [Fact]
    public void A_password_is_hashed_as_often_for_nobody_as_for_somebody()
    {
        var hasher = new CountingHasher();
        var passwords = new Passwords(hasher);
        var hash = passwords.Hash(GuardedSite.Password);
        Assert.True(passwords.IsRight(hash, GuardedSite.Password));
        Assert.False(passwords.IsRight(hash, "not the password"));
        Assert.False(passwords.IsRight(null, "not the password"));
        Assert.Equal(3, hasher.Compared);
        Assert.Single(hasher.Rounds.Distinct());
    }

    [Fact]
    public void One_address_has_not_endless_tries_at_many_accounts()
    {
        using var site = new GuardedSite();
        for (var tried = 0; tried < Tries.OfAddress; tried++) Assert.Equal(422, site.Stranger().SignIn($"name{tried}", "not the password").Status);
        Assert.Equal(429, site.Stranger().SignIn("another", "not the password").Status);
        Assert.Equal(422, site.Stranger("192.0.2.2").SignIn("another", "not the password").Status);
    }

    [Fact]
    public void Many_tries_at_once_count_as_many()
    {
        var tries = new Tries(new FixedClock());
        var had = 0;
        Parallel.For(0, 100, _ => Interlocked.Add(ref had, tries.Take("one", Tries.OfAccount) ? 1 : 0));
        Assert.Equal(Tries.OfAccount, had);
        Assert.True(tries.Take("another", Tries.OfAccount));
    }

    [Fact]
    public void A_session_planted_before_signing_in_is_good_for_nothing()
    {
        using var site = new GuardedSite();
        var theirs = site.SignedIn("mallory", Roles.Contributor);
        site.Account("kei", Roles.Manager);
        var victim = site.Stranger();
        victim.Cookie = theirs.Cookie;
        var planted = victim.Cookie;
        Assert.Equal(302, victim.SignIn("kei").Status);
        Assert.NotEqual(planted, victim.Cookie);
        Assert.Equal("/sign-in", theirs.Get("/").Headers["Location"]);

        var guessed = site.Stranger();
        guessed.Cookie = "__Host-renkei=chosen-by-somebody-else";
        Assert.Equal(302, guessed.SignIn("kei").Status);
        Assert.NotEqual("__Host-renkei=chosen-by-somebody-else", guessed.Cookie);
    }

    [Fact]
    public void A_session_ended_elsewhere_is_over_at_the_next_request()
    {
        using var site = new GuardedSite();
        var here = site.SignedIn("kei", Roles.Manager);
        var there = site.Stranger();
        there.SignIn("kei");
        var account = site.File.Accounts.Find("kei")!.Value.Account;
        var sessions = site.File.Sessions.Of(account.Id, site.Clock.GetUtcNow());
        Assert.Equal(2, sessions.Count);
        Assert.Equal(200, there.Get("/").Status);

        var other = site.SignedIn("other", Roles.Manager);
        foreach (var session in sessions) other.Post("/account/sessions/end", ("session", $"{session.Id}"));
        Assert.Equal(200, there.Get("/").Status); // another's is left alone

        here.Post("/account/sessions/end", ("session", $"{sessions.Single(session => session.Id == site.File.Sessions.See(Tokens.Hash(there.Cookie!.Split('=')[1]), site.Clock.GetUtcNow())!.Value.Session).Id}"));
        Assert.Equal((302, 200), (there.Get("/").Status, here.Get("/").Status));
        var kept = here.Cookie;
        here.Post("/sign-out", "");
        here.Cookie = kept;
        Assert.Equal("/sign-in", here.Get("/").Headers["Location"]);
    }

    [Fact]
    public void A_session_ends_unused_after_half_a_day_and_used_after_fourteen()
    {
        using var site = new GuardedSite();
        var (idle, used) = (site.SignedIn("idle", Roles.Manager), site.SignedIn("used", Roles.Manager));
        site.Clock.Pass(Sessions.Idle - TimeSpan.FromMinutes(1));
        Assert.Equal((200, 200), (idle.Get("/").Status, used.Get("/").Status));
        site.Clock.Pass(TimeSpan.FromHours(6));
        Assert.Equal(200, used.Get("/").Status);
        site.Clock.Pass(TimeSpan.FromHours(6) + TimeSpan.FromMinutes(2));
        Assert.Equal((302, 200), (idle.Get("/").Status, used.Get("/").Status));
        for (var hours = 0; hours < 14 * 24; hours += 11)
        {
            site.Clock.Pass(TimeSpan.FromHours(11));
            used.Get("/");
        }

        Assert.Equal(302, used.Get("/").Status);
    }

    [Fact]
    public void A_new_password_signs_out_everywhere_else()
    {
        using var site = new GuardedSite();
        var here = site.SignedIn("kei", Roles.Manager);
        var there = site.Stranger();
        there.SignIn("kei");
        Assert.Equal(422, here.Post("/account/password", ("password", "not it, by far"), ("new", "another long password")).Status);
        Assert.Equal(422, here.Post("/account/password", ("password", GuardedSite.Password), ("new", "short")).Status);
        var before = here.Cookie;
        Assert.Equal(302, here.Post("/account/password", ("password", GuardedSite.Password), ("new", "another long password")).Status);
        Assert.NotEqual(before, here.Cookie);
        Assert.Equal((200, 302), (here.Get("/").Status, there.Get("/").Status));
        Assert.Equal((422, 302), (there.SignIn("kei").Status, there.SignIn("kei", "another long password").Status));
    }

    [Fact]
    public void Nothing_that_signs_anybody_in_stands_in_the_file()
    {
        using var site = new GuardedSite();
        var browser = site.SignedIn("kei", Roles.Manager, isAdministrator: true);
        var invited = browser.Post("/people/invite", "role=Contributor").Body;
        var link = invited[(invited.IndexOf("/join/", StringComparison.Ordinal) + 6)..][..43];
        site.File.Dispose();
        var bytes = System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(site.FilePath));
        Assert.Contains("kei", bytes, StringComparison.Ordinal); // the twin: what stands there is found
        Assert.All((string[])[browser.Cookie!.Split('=')[1], GuardedSite.Password, link], secret => Assert.DoesNotContain(secret, bytes, StringComparison.Ordinal));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(site.FilePath));
    }

    [Fact]
    public void A_file_that_is_none_of_accounts_is_told_as_such()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "This is no file of accounts, by any means at all.");
        Assert.Equal(StorageCodes.BookUnreadable, Assert.Throws<BookUnreadableException>(() => SignInFile.Open(path)).Problem.Code);
        File.Delete(path);
    }

    [Fact]
    public void What_is_easily_guessed_is_no_password()
    {
        Assert.All((string[])["", "eleven long", "aaaaaaaaaaaaaaaa", "ababababababab", "kei@aoki.example"], password => Assert.NotNull(Passwords.WhyNot(password, "kei@aoki.example")));
        Assert.Null(Passwords.WhyNot("all small letters", "kei@aoki.example"));
    }

    private static Answered SetUp(Browser browser, string code, string password = GuardedSite.Password) => browser.Post("/set-up", ("code", code), ("name", "First"), ("password", password));

    private static (int Status, string? To) At(Answered answer) => (answer.Status, answer.Headers.GetValueOrDefault("Location"));

    /// <summary>A hasher that counts, and remembers how much work each hash it compared asks for.</summary>
    private sealed class CountingHasher : PasswordHasher<object>
    {
        public int Compared { get; private set; }

        public List<string> Rounds { get; } = [];

        public override PasswordVerificationResult VerifyHashedPassword(object user, string hashedPassword, string providedPassword)
        {
            Compared++;
            Rounds.Add(Convert.ToHexString(Convert.FromBase64String(hashedPassword).AsSpan(0, 13))); // format, function, rounds, length of the salt
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
