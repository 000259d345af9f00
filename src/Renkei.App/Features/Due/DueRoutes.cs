using Renkei.Analysis.Due;
using Renkei.App.Access.Web;
using Renkei.App.Rendering.Html;

namespace Renkei.App.Features.Due;

/// <summary>What is open between the two sides and at home, with the form that settles it.</summary>
internal static class DueRoutes
{
    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/due", Show).Behind(Door.Reader);

    private static Task Show(HttpContext context)
    {
        var standpoint = context.Hat().Standpoint;
        return context.Show<DuePage>(DueTexts.Title, (nameof(DuePage.Standpoint), standpoint), (nameof(DuePage.Us), context.Hat().OwnBook), (nameof(DuePage.Things), DueThings.Of(standpoint.View, context.Hat().Today)));
    }
}
