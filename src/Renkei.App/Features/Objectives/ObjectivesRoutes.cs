using Renkei.App.Access.Web;
using Renkei.App.Rendering.Html;
using Renkei.Core.Learning;

namespace Renkei.App.Features.Objectives;

/// <summary>What was set out to be learned, and how it was revised.</summary>
internal static class ObjectivesRoutes
{
    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/alliances/{alliance}/objectives", Show).Behind(Door.Reader);

    private static Task Show(HttpContext context)
    {
        var standpoint = context.Hat().Standpoint;
        return standpoint.AllianceOf(context.Part("alliance")) is { } alliance
            ? context.Show<ObjectivesPage>(ObjectivesTexts.Title, (nameof(ObjectivesPage.Alliance), alliance), (nameof(ObjectivesPage.Standpoint), standpoint), (nameof(ObjectivesPage.Us), context.Hat().OwnBook), (nameof(ObjectivesPage.All), standpoint.Concerning(Objective.Kind, alliance)))
            : Pages.ShowNothing(context);
    }
}
