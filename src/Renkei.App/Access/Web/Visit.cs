namespace Renkei.App.Access.Web;

/// <summary>What a request says of who looks.</summary>
internal static class Visit
{
    /// <summary>The cookie that keeps which hat is worn.</summary>
    public const string HatCookie = "renkei-hat";

    /// <summary>The hats of this installation.</summary>
    public static Hats Hats(this HttpContext context) => context.RequestServices.GetRequiredService<Hats>();

    /// <summary>The hat worn: the one the cookie names, else the first. Who has none is led to the start before any page is asked.</summary>
    public static Hat Hat(this HttpContext context) => context.Hats().Worn(context.Request.Cookies[HatCookie]) ?? throw new InvalidOperationException("A page behind a door was asked for without a hat.");

    /// <summary>A part of the address.</summary>
    public static string Part(this HttpContext context, string name) => (string)context.Request.RouteValues[name]!;
}
