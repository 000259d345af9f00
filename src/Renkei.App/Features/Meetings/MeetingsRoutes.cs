using Renkei.App.Access;
using Renkei.App.Access.Web;
using Renkei.App.Rendering.Html;

namespace Renkei.App.Features.Meetings;

/// <summary>What a review has on the table: for our own people, and as it is safe to project before the partner.</summary>
internal static class MeetingsRoutes
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/alliances/{alliance}/review", context => Show(context, isJoint: false)).Behind(Door.Reader);
        site.MapGet("/alliances/{alliance}/joint-review", context => Show(context, isJoint: true)).Behind(Door.Reader);
    }

    private static Task Show(HttpContext context, bool isJoint)
    {
        var standpoint = context.Hat().Standpoint;
        if (standpoint.AllianceOf(context.Part("alliance")) is not { } alliance) return Pages.ShowNothing(context);
        var shared = standpoint.SharedOf(alliance.Id);
        var seen = isJoint ? shared : new Seen(standpoint.View, alliance);
        return seen is null ? Pages.ShowNothing(context) : context.ShowMadeOnce<MeetingPage>(
            MeetingsTexts.Title,
            (nameof(MeetingPage.Seen), seen),
            (nameof(MeetingPage.MayBeJoint), shared is not null));
    }
}
