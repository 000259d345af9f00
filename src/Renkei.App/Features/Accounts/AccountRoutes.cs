using Renkei.App.Access.SignIn;
using Renkei.App.Access.Web;
using Renkei.App.Rendering.Html;

namespace Renkei.App.Features.Accounts;

/// <summary>One's own account: password, app for codes, passkeys, and where one is signed in.</summary>
internal static class AccountRoutes
{
    public const string Address = "/account";

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet(Address, context => Show(context)).Behind(Door.Known);
        site.MapPost($"{Address}/password", ChangePassword).Behind(Door.Known);
        site.MapGet($"{Address}/app", context => ShowApp(context, AppCodes.NewSecret(), null)).Behind(Door.Known);
        site.MapPost($"{Address}/app", AddApp).Behind(Door.Known);
        site.MapPost($"{Address}/app/remove", RemoveApp).Behind(Door.Known);
        site.MapPost($"{Address}/passkeys/options", AskForPasskey).Behind(Door.Known);
        site.MapPost($"{Address}/passkeys", AddPasskey).Behind(Door.Known);
        site.MapPost($"{Address}/passkeys/remove", RemovePasskey).Behind(Door.Known);
        site.MapPost($"{Address}/sessions/end", EndSession).Behind(Door.Known);
    }

    private static async Task ChangePassword(HttpContext context)
    {
        if (await Proven(context) is not { } form) return;
        var (keeper, account, fresh) = (context.Keeper(), context.SignedIn()!.Account, $"{form["new"]}");
        if (Passwords.WhyNot(fresh, account.Name) is { } why) await Refuse(context, why);
        else
        {
            keeper.File.Accounts.SetPassword(account.Id, keeper.Hash(fresh));
            keeper.File.Sessions.EndOthers(account.Id, context.SignedIn()!.Session);
            keeper.Admit(context, account);
            context.Response.Redirect(Address);
        }
    }

    private static async Task AddApp(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        if (AppCodes.Read($"{form["secret"]}") is not { } secret) context.Response.Redirect($"{Address}/app");
        else if (!await MayGoOn(context, form)) await ShowApp(context, secret, context.Response.StatusCode == StatusCodes.Status429TooManyRequests ? SignInTexts.TooOften : AccountsTexts.WrongPassword);
        else if (context.Keeper().GiveApp(context.SignedIn()!.Account, secret, $"{form["code"]}") is { } codes) await context.Show<RecoveryPage>(AccountsTexts.Recovery, (nameof(RecoveryPage.Codes), codes));
        else
        {
            context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            await ShowApp(context, secret, AccountsTexts.WrongCode);
        }
    }

    private static async Task RemoveApp(HttpContext context)
    {
        if (await Proven(context) is null) return;
        context.Keeper().File.Accounts.SetCodes(context.SignedIn()!.Account.Id, null, 0, []);
        context.Response.Redirect(Address);
    }

    private static async Task AskForPasskey(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        if (await MayGoOn(context, form)) await context.TellJson(await context.Keeper().Passkeys.AskToMake(context, context.SignedIn()!.Account));
        else await context.Tell(context.Response.StatusCode, context.Response.StatusCode == StatusCodes.Status429TooManyRequests ? SignInTexts.TooOften : AccountsTexts.WrongPassword);
    }

    private static async Task AddPasskey(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        var label = string.Concat($"{form["label"]}".Trim().Where(letter => !char.IsControl(letter)).Take(60));
        if (await context.Keeper().Passkeys.Add(context, context.SignedIn()!.Account, $"{form["token"]}", $"{form["credential"]}", label.Length == 0 ? AccountsTexts.Passkey : label)) context.Response.Redirect(Address);
        else await Refuse(context, SignInTexts.WrongPasskey);
    }

    private static async Task RemovePasskey(HttpContext context)
    {
        if (await Proven(context) is not { } form) return;
        Span<byte> credential = stackalloc byte[1024];
        if (Convert.TryFromBase64String($"{form["credential"]}", credential, out var length)) context.Keeper().File.Passkeys.Forget(context.SignedIn()!.Account.Id, credential[..length].ToArray());
        context.Response.Redirect(Address);
    }

    private static async Task EndSession(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        if (long.TryParse(form["session"], out var session)) context.Keeper().File.Sessions.End(context.SignedIn()!.Account.Id, session);
        context.Response.Redirect(Address);
    }

    /// <summary>The form, once its password is that of the account; else the page has told why not.</summary>
    private static async Task<IFormCollection?> Proven(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        if (await MayGoOn(context, form)) return form;
        await Refuse(context, context.Response.StatusCode == StatusCodes.Status429TooManyRequests ? SignInTexts.TooOften : AccountsTexts.WrongPassword, context.Response.StatusCode);
        return null;
    }

    /// <summary>Whether the password of the form is that of the account: who finds a browser open changes nothing by which one signs in.</summary>
    private static Task<bool> MayGoOn(HttpContext context, IFormCollection form)
    {
        var (keeper, account) = (context.Keeper(), context.SignedIn()!.Account);
        var thing = Doorkeeper.Thing(account.Name);
        var may = keeper.MayTry(context, thing);
        var isRight = may && keeper.IsPassword(account, $"{form["password"]}");
        if (isRight) keeper.Succeeded(context, thing);
        else context.Response.StatusCode = may ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status429TooManyRequests;
        return Task.FromResult(isRight);
    }

    private static Task ShowApp(HttpContext context, byte[] secret, string? why) =>
        context.Show<AppPage>(AccountsTexts.App, (nameof(AppPage.Secret), AppCodes.Written(secret)), (nameof(AppPage.Link), AppCodes.LinkOf(secret, context.SignedIn()!.Account.Name)), (nameof(AppPage.Why), why));

    private static Task Refuse(HttpContext context, string why, int status = StatusCodes.Status422UnprocessableEntity)
    {
        context.Response.StatusCode = status;
        return Show(context, why);
    }

    private static Task Show(HttpContext context, string? why = null)
    {
        var (keeper, signedIn) = (context.Keeper(), context.SignedIn()!);
        var id = signedIn.Account.Id;
        return context.Show<AccountPage>(
            AccountsTexts.Account,
            (nameof(AccountPage.Own), signedIn.Account),
            (nameof(AccountPage.Session), signedIn.Session),
            (nameof(AccountPage.Firm), context.FindHat()?.Firm),
            (nameof(AccountPage.HasApp), keeper.File.Accounts.Find(id)?.Proofs.CodeSecret is not null),
            (nameof(AccountPage.RecoveryCodes), keeper.File.Accounts.RecoveryCodesOf(id)),
            (nameof(AccountPage.Passkeys), keeper.File.Passkeys.Of(id)),
            (nameof(AccountPage.Sessions), keeper.File.Sessions.Of(id, keeper.Clock.GetUtcNow())),
            (nameof(AccountPage.Why), why));
    }
}
