using Renkei.App.Access.Web;
using Renkei.App.Rendering.Html;
using Renkei.Core.Records;

namespace Renkei.App.Features.Staffing;

/// <summary>The side of human resources: seats, who decides about people, readiness, returns, criteria. For whom staffing is a role, and for nobody else there is no such page.</summary>
internal static class StaffingRoutes
{
    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/alliances/{alliance}/staffing", Show).Behind(Door.Reader);

    private static Task Show(HttpContext context) =>
        context.Hat() is var hat && (hat.Roles & Roles.Staffing) != Roles.None && hat.Standpoint.AllianceOf(context.Part("alliance")) is { } alliance && hat.Standpoint.ReportOn(alliance.Id) is { } report
            ? context.Show<StaffingPage>(StaffingTexts.Title, (nameof(StaffingPage.Alliance), alliance), (nameof(StaffingPage.Standpoint), hat.Standpoint), (nameof(StaffingPage.Us), hat.OwnBook), (nameof(StaffingPage.Report), report))
            : Pages.ShowNothing(context);
}
