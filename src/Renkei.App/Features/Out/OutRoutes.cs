using Renkei.App.Access.Web;
using Renkei.App.Rendering.Html;
using Renkei.App.Rendering.Outgoing;
using Renkei.Core.Records;

namespace Renkei.App.Features.Out;

/// <summary>What can be taken out of the site, and all of it at once.</summary>
internal static class OutRoutes
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/out", Show).Behind(Door.Reader);
        site.MapGet("/out/everything.zip", Give).Behind(Door.Reader);
    }

    private static Task Show(HttpContext context)
    {
        var hat = context.Hat();
        return context.Show<OutPage>(OutTexts.Title, (nameof(OutPage.Hat), hat));
    }

    private static Task Give(HttpContext context)
    {
        var hat = context.Hat();
        if (hat.Roles != Roles.Everyone) return Pages.ShowNothing(context); // a casebook holds what only some roles read
        return context.Give($"renkei-{hat.Writer.Organization}.zip", Downloads.Zip, Everything.Of(hat.Books.Library.AsCasebook(), hat.Standpoint.View.Viewer, hat.Firm));
    }
}
