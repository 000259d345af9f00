using Renkei.App.Access.Web;
using Renkei.App.Rendering.Html;

namespace Renkei.App.Features.Decisions;

/// <summary>What was decided, and the differences between the two sides with the questions made of them.</summary>
internal static class DecisionsRoutes
{
    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/alliances/{alliance}/decisions", Show).Behind(Door.Reader);

    private static Task Show(HttpContext context) =>
        context.Hat().Standpoint is var standpoint && standpoint.AllianceOf(context.Part("alliance")) is { } alliance
            ? context.Show<DecisionsPage>(DecisionsTexts.Title, (nameof(DecisionsPage.Alliance), alliance), (nameof(DecisionsPage.Standpoint), standpoint))
            : Pages.ShowNothing(context);
}
