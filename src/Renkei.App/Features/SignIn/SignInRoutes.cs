using Renkei.App.Access.SignIn;
using Renkei.App.Access.Web;
using Renkei.App.Rendering.Html;

namespace Renkei.App.Features.SignIn;

/// <summary>Signing in, by password or by passkey, and signing out.</summary>
internal static class SignInRoutes
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet(Site.SignIn, Ask).Behind(Door.Anyone);
        site.MapPost(Site.SignIn, Enter).Behind(Door.Anyone);
        site.MapPost($"{Site.SignIn}/passkey/options", AskForPasskey).Behind(Door.Anyone);
        site.MapPost($"{Site.SignIn}/passkey", EnterByPasskey).Behind(Door.Anyone);
        site.MapPost("/sign-out", Leave).Behind(Door.Known);
        site.MapGet(PasskeyScript.Address, SendScript).Behind(Door.Anyone);
    }

    private static Task Ask(HttpContext context)
    {
        if (context.Keeper().SetUpCode is not null) context.Response.Redirect(SetUpRoutes.Address);
        else if (context.SignedIn() is not null) context.Response.Redirect(LocalAddress.Of(context.Request.Query[LocalAddress.Query]));
        else return Show(context, "", $"{context.Request.Query[LocalAddress.Query]}", null);
        return Task.CompletedTask;
    }

    private static async Task Enter(HttpContext context)
    {
        var (keeper, form) = (context.Keeper(), await context.Request.ReadFormAsync());
        var (name, thing) = (NewAccount.NameOf(form["name"]), Doorkeeper.Thing(NewAccount.NameOf(form["name"])));
        if (!keeper.MayTry(context, thing)) await Refuse(context, form, StatusCodes.Status429TooManyRequests, SignInTexts.TooOften);
        else if (keeper.Prove(name, $"{form["password"]}", $"{form["code"]}") is not { } account) await Refuse(context, form, StatusCodes.Status422UnprocessableEntity, SignInTexts.Wrong);
        else
        {
            keeper.Succeeded(context, thing);
            keeper.Admit(context, account);
            context.Response.Redirect(LocalAddress.Of(form[LocalAddress.Query]));
        }
    }

    private static async Task AskForPasskey(HttpContext context)
    {
        if (!context.Keeper().MayTry(context)) await context.Tell(StatusCodes.Status429TooManyRequests, SignInTexts.TooOften);
        else await context.TellJson(await context.Keeper().Passkeys.AskToShow(context));
    }

    private static async Task EnterByPasskey(HttpContext context)
    {
        var (keeper, form) = (context.Keeper(), await context.Request.ReadFormAsync());
        if (!keeper.MayTry(context)) await Refuse(context, form, StatusCodes.Status429TooManyRequests, SignInTexts.TooOften);
        else if (await keeper.Passkeys.Prove(context, $"{form["token"]}", $"{form["credential"]}") is not { } account) await Refuse(context, form, StatusCodes.Status422UnprocessableEntity, SignInTexts.WrongPasskey);
        else
        {
            keeper.Succeeded(context); // what was shown
            keeper.Succeeded(context); // and that it was asked for
            keeper.Admit(context, account);
            context.Response.Redirect(LocalAddress.Of(form[LocalAddress.Query]));
        }
    }

    private static Task Leave(HttpContext context)
    {
        context.Keeper().Dismiss(context);
        context.Response.Redirect(Site.SignIn);
        return Task.CompletedTask;
    }

    private static Task Refuse(HttpContext context, IFormCollection form, int status, string why)
    {
        context.Response.StatusCode = status;
        return Show(context, $"{form["name"]}", $"{form[LocalAddress.Query]}", why);
    }

    private static Task Show(HttpContext context, string name, string wanted, string? why) =>
        context.Show<SignInPage>(SignInTexts.SignIn, (nameof(SignInPage.Name), name), (nameof(SignInPage.Wanted), LocalAddress.Of(wanted)), (nameof(SignInPage.Why), why));

    private static Task SendScript(HttpContext context)
    {
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        context.Response.ContentType = "text/javascript; charset=utf-8";
        return context.Response.WriteAsync(PasskeyScript.Text);
    }
}
