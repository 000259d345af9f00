using Renkei.Analysis;
using Renkei.App.Access.Web;
using Renkei.App.Rendering.Html;

namespace Renkei.App.Features.History;

/// <summary>How the rules of a question stood over the years.</summary>
internal static class HistoryRoutes
{
    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/alliances/{alliance}/{question}/history", Show).Behind(Door.Reader);

    private static Task Show(HttpContext context) =>
        context.Hat().Standpoint is var standpoint && standpoint.AllianceOf(context.Part("alliance")) is { } alliance && Questions.All.FirstOrDefault(each => each.Name == context.Part("question")) is { } question
            ? context.ShowMadeOnce<HistoryPage>(
                HistoryTexts.Title,
                (nameof(HistoryPage.Alliance), alliance),
                (nameof(HistoryPage.Standpoint), standpoint),
                (nameof(HistoryPage.Question), question))
            : Pages.ShowNothing(context);
}
