using Renkei.Analysis.Agenda;
using Renkei.App.Access.Web;
using Renkei.App.Rendering.Html;

namespace Renkei.App.Features.Actions;

/// <summary>What to do about an alliance, first what asks for attention.</summary>
internal static class ActionsRoutes
{
    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/alliances/{alliance}/actions", Show).Behind(Door.Reader);

    private static Task Show(HttpContext context) =>
        context.Hat().Standpoint is var standpoint && standpoint.AllianceOf(context.Part("alliance")) is { } alliance && standpoint.ReportOn(alliance.Id) is { } report
            ? context.Show<ActionsPage>(
                ActionsTexts.Title,
                (nameof(ActionsPage.Alliance), alliance),
                (nameof(ActionsPage.Standpoint), standpoint),
                (nameof(ActionsPage.Plan), ActionPlan.Of(standpoint.View, alliance, [.. report.Sections.Select(section => section.Answer)])))
            : Pages.ShowNothing(context);
}
