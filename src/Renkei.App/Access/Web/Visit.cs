namespace Renkei.App.Access.Web;

/// <summary>What a request says of who looks.</summary>
internal static class Visit
{
    /// <summary>The cookie that keeps which hat is worn.</summary>
    public const string HatCookie = "renkei-hat";

    /// <summary>The hats of this installation.</summary>
    public static Hats Hats(this HttpContext context) => context.RequestServices.GetRequiredService<Hats>();

    /// <summary>The hat worn: the one the cookie names, else the first.</summary>
    public static Hat Hat(this HttpContext context) => context.Hats().Worn(context.Request.Cookies[HatCookie]);

    /// <summary>A part of the address.</summary>
    public static string Part(this HttpContext context, string name) => (string)context.Request.RouteValues[name]!;
}

/// <summary>All hats there are, in order.</summary>
internal sealed class Hats(IReadOnlyList<Hat> all)
{
    public IReadOnlyList<Hat> All => all;

    public Hat Worn(string? id) => all.FirstOrDefault(hat => hat.Id == id) ?? all[0];
}
