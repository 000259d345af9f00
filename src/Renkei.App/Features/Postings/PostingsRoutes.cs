using Renkei.Analysis.People;
using Renkei.App.Access.Web;
using Renkei.App.Rendering.Html;

namespace Renkei.App.Features.Postings;

/// <summary>Who works on the other side, and what they come back to.</summary>
internal static class PostingsRoutes
{
    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/alliances/{alliance}/postings", Show).Behind(Door.Reader);

    private static Task Show(HttpContext context)
    {
        var standpoint = context.Hat().Standpoint;
        if (standpoint.AllianceOf(context.Part("alliance")) is not { } alliance) return Pages.ShowNothing(context);
        var (chart, postings) = PostingTimeline.Of(standpoint.View, alliance);
        return context.Show<PostingsPage>(PostingsTexts.Title, (nameof(PostingsPage.Alliance), alliance), (nameof(PostingsPage.View), standpoint.View), (nameof(PostingsPage.Chart), chart), (nameof(PostingsPage.All), postings));
    }
}
