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

    /// <summary>The day it is: here and now, or in books that are there to be shown the last day they tell of.</summary>
    public static DateOnly Today(this HttpContext context) =>
        context.Hat() is { Books.IsShown: true, Standpoint.View.AsOf: var last } && last > DateOnly.MinValue ? last : DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);

    /// <summary>A part of the address.</summary>
    public static string Part(this HttpContext context, string name) => (string)context.Request.RouteValues[name]!;
}
