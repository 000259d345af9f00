using Renkei.App.Access.Web;
using Renkei.App.Rendering.Html;

namespace Renkei.App.Features.Home;

/// <summary>The first page, the style, and which hat is worn.</summary>
internal static class HomeRoutes
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/", context => context.Show<HomePage>(HomeTexts.Alliances, (nameof(HomePage.Hat), context.Hat()), (nameof(HomePage.Today), context.Hat().Today), (nameof(HomePage.AsksSignIn), context.AsksSignIn()))).Behind(Door.Reader);
        site.MapGet("/hat", context => context.AsksSignIn() ? Pages.ShowNothing(context) : context.Show<HatsPage>(HomeTexts.LookAs, (nameof(HatsPage.All), context.Hats().All), (nameof(HatsPage.Worn), context.Hat()))).Behind(Door.Reader);
        site.MapPost("/hat", Wear).Behind(Door.Reader);
        site.MapGet(Style.Address, SendStyle).Behind(Door.Anyone);
    }

    private static async Task Wear(HttpContext context)
    {
        if (context.AsksSignIn())
        {
            await Pages.ShowNothing(context);
            return;
        }

        var form = await context.Request.ReadFormAsync();
        context.Response.Cookies.Append(Visit.HatCookie, (context.Hats().Worn(form["hat"]) ?? context.Hat()).Id, new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/" });
        context.Response.Redirect("/");
    }

    private static Task SendStyle(HttpContext context)
    {
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        context.Response.ContentType = "text/css; charset=utf-8";
        return context.Response.WriteAsync(Style.Text);
    }
}
