using Renkei.App.Access.SignIn;

namespace Renkei.App.Access.Web;

/// <summary>What a request says of who looks.</summary>
internal static class Visit
{
    /// <summary>The cookie that keeps which hat is worn, where one can choose.</summary>
    public const string HatCookie = "renkei-hat";

    /// <summary>The hats of this installation.</summary>
    public static Hats Hats(this HttpContext context) => context.RequestServices.GetRequiredService<Hats>();

    /// <summary>Whether this site asks people to sign in.</summary>
    public static bool AsksSignIn(this HttpContext context) => context.RequestServices.GetService<Doorkeeper>() is not null;

    /// <summary>Who is signed in, with the rights it has now; null for a stranger, and where nobody signs in.</summary>
    public static SignedIn? SignedIn(this HttpContext context) => context.Features.Get<SignedIn>();

    /// <summary>The hat worn: that of who is signed in; where nobody signs in the one the cookie names, else the first. Null when there is none, or not for a stranger.</summary>
    public static Hat? FindHat(this HttpContext context) =>
        context.SignedIn() is { Account: var account } ? context.Hats().Of(account) : context.AsksSignIn() ? null : context.Hats().Worn(context.Request.Cookies[HatCookie]);

    /// <summary>The hat worn. Who has none is led to the start before any page is asked.</summary>
    public static Hat Hat(this HttpContext context) => context.FindHat() ?? throw new InvalidOperationException("A page behind a door was asked for without a hat.");

    /// <summary>The hat that somebody wears now, with the roles of now; null where nobody does any more, or is locked out.</summary>
    public static Hat? HatOf(this HttpContext context, string wearer) =>
        !context.AsksSignIn() ? context.Hats().All.FirstOrDefault(hat => hat.Wearer == wearer)
        : context.Hats().Firms.SelectMany(context.Keeper().File.Accounts.Of).Where(account => !account.IsLocked).Select(context.Hats().Of).FirstOrDefault(hat => hat?.Wearer == wearer);

    /// <summary>Whether one can look as somebody else.</summary>
    public static bool CanChooseHat(this HttpContext context) => !context.AsksSignIn() && context.Hats().All.Count > 1;

    /// <summary>The whole address of a page, to be opened from outside.</summary>
    public static string AddressOf(this HttpContext context, string path) => context.RequestServices.GetRequiredService<Whereabouts>().AddressOf(path, context.Request);

    /// <summary>The same for somebody else; null where nobody else reaches the site.</summary>
    public static string? AddressForOthers(this HttpContext context, string path) => context.RequestServices.GetRequiredService<Whereabouts>().Address is null ? null : context.AddressOf(path);

    /// <summary>A part of the address.</summary>
    public static string Part(this HttpContext context, string name) => (string)context.Request.RouteValues[name]!;
}
