using System.Text;
using System.Text.RegularExpressions;
using Renkei.App.Access.SignIn;
using Renkei.Core.Records;

namespace Renkei.Tests.App.SignIn;

/// <summary>Codes of an app: right by the standard, good once, and recovered by codes that are good once.</summary>
public partial class AppCodeTests
{
    /// <summary>RFC 6238, appendix B: the last six of eight digits.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1_111_111_109, "081804")]
    [InlineData(1_111_111_111, "050471")]
    [InlineData(1_234_567_890, "005924")]
    [InlineData(2_000_000_000, "279037")]
    [InlineData(20_000_000_000, "353130")]
    public void Codes_are_those_of_the_standard(long second, string code) =>
        Assert.Equal(code, AppCodes.CodeAt(Encoding.ASCII.GetBytes("12345678901234567890"), DateTimeOffset.FromUnixTimeSeconds(second)));

    [Fact]
    public void A_secret_is_written_as_apps_read_it()
    {
        Assert.Equal("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", AppCodes.Written(Encoding.ASCII.GetBytes("12345678901234567890")));
        var secret = AppCodes.NewSecret();
        Assert.Equal(secret, AppCodes.Read(AppCodes.Written(secret)));
        Assert.All((string?[])["", "1", "GEZD", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJ!"], wrong => Assert.Null(AppCodes.Read(wrong!)));
        Assert.Equal($"otpauth://totp/Renkei:kei%40aoki.example?secret={AppCodes.Written(secret)}&issuer=Renkei", AppCodes.LinkOf(secret, "kei@aoki.example"));
    }

    [Fact]
    public void A_code_signs_in_once_and_no_older_one_after_it()
    {
        using var site = new GuardedSite();
        var (secret, _) = WithApp(site, "kei");
        Assert.Equal(422, site.Stranger().SignIn("kei").Status); // the password alone
        Assert.Equal(422, site.Stranger().SignIn("kei", code: AppCodes.CodeAt(secret, site.Clock.GetUtcNow())).Status); // it proved the app already

        site.Clock.Pass(TimeSpan.FromSeconds(60));
        var (now, before) = (AppCodes.CodeAt(secret, site.Clock.GetUtcNow()), AppCodes.CodeAt(secret, site.Clock.GetUtcNow() - TimeSpan.FromSeconds(30)));
        Assert.Equal(302, site.Stranger().SignIn("kei", code: $"{now[..3]} {now[3..]}").Status);
        Assert.Equal(422, site.Stranger().SignIn("kei", code: now).Status);
        Assert.Equal(422, site.Stranger().SignIn("kei", code: before).Status);
        Assert.Equal(422, site.Stranger().SignIn("kei", "not the password", AppCodes.CodeAt(secret, site.Clock.GetUtcNow() + TimeSpan.FromSeconds(30))).Status);
        Assert.Equal(302, site.Stranger().SignIn("kei", code: AppCodes.CodeAt(secret, site.Clock.GetUtcNow() + TimeSpan.FromSeconds(30))).Status);
        site.Clock.Pass(TimeSpan.FromMinutes(20));
        Assert.Equal(422, site.Stranger().SignIn("kei", code: AppCodes.CodeAt(secret, site.Clock.GetUtcNow() - TimeSpan.FromSeconds(60))).Status); // too old
    }

    [Fact]
    public async Task Of_the_same_code_sent_many_times_at_once_one_signs_in()
    {
        using var site = new GuardedSite();
        var (secret, _) = WithApp(site, "kei");
        site.Clock.Pass(TimeSpan.FromSeconds(60));
        var code = AppCodes.CodeAt(secret, site.Clock.GetUtcNow());
        var account = site.File.Accounts.Find("kei")!.Value.Account;
        var admitted = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => site.Keeper.Prove("kei", GuardedSite.Password, code))));
        Assert.Single(admitted, one => one == account);
    }

    [Fact]
    public void A_recovery_code_signs_in_once()
    {
        using var site = new GuardedSite();
        var (_, codes) = WithApp(site, "kei");
        Assert.Equal(10, codes.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(302, site.Stranger().SignIn("kei", code: codes[0].ToUpperInvariant()).Status);
        Assert.Equal(422, site.Stranger().SignIn("kei", code: codes[0]).Status);
        Assert.Equal(302, site.Stranger().SignIn("kei", code: codes[1].Replace("-", "", StringComparison.Ordinal)).Status);
        Assert.Equal(8, site.File.Accounts.RecoveryCodesOf(site.File.Accounts.Find("kei")!.Value.Account.Id));
    }

    [Fact]
    public void An_app_is_added_and_removed_by_who_knows_the_password()
    {
        using var site = new GuardedSite();
        var browser = site.SignedIn("kei", Roles.Manager);
        var secret = SecretOn(browser.Get("/account/app").Body);
        var code = AppCodes.CodeAt(AppCodes.Read(secret)!, site.Clock.GetUtcNow());
        Assert.Equal(422, browser.Post("/account/app", ("secret", secret), ("code", code), ("password", "not the password")).Status);
        Assert.Equal(422, browser.Post("/account/app", ("secret", secret), ("code", "000000"), ("password", GuardedSite.Password)).Status);
        Assert.Equal(200, browser.Post("/account/app", ("secret", secret), ("code", code), ("password", GuardedSite.Password)).Status);
        Assert.Contains("10 recovery codes are left", browser.Get("/account").Body, StringComparison.Ordinal);
        Assert.Equal(422, browser.Post("/account/app/remove", ("password", "not the password")).Status);
        Assert.Equal(302, browser.Post("/account/app/remove", ("password", GuardedSite.Password)).Status);
        Assert.Equal(302, site.Stranger().SignIn("kei").Status);
    }

    private static (byte[] Secret, string[] RecoveryCodes) WithApp(GuardedSite site, string name)
    {
        var browser = site.SignedIn(name, Roles.Manager);
        var secret = AppCodes.Read(SecretOn(browser.Get("/account/app").Body))!;
        var told = browser.Post("/account/app", ("secret", AppCodes.Written(secret)), ("code", AppCodes.CodeAt(secret, site.Clock.GetUtcNow())), ("password", GuardedSite.Password)).Body;
        return (secret, [.. Recovery().Matches(told).Select(code => code.Groups["code"].Value)]);
    }

    private static string SecretOn(string page) => Hidden().Match(page).Groups["secret"].Value;

    [GeneratedRegex("name=\"secret\" value=\"(?<secret>[A-Z2-7]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hidden();

    [GeneratedRegex("<li>(?<code>[a-z0-9-]{19})</li>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Recovery();
}
