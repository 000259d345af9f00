using Renkei.App.Access.Web;
using Renkei.App.Rendering.Html;

namespace Renkei.App.Features.Search;

/// <summary>Finds words in all that is seen, and in nothing else.</summary>
internal static class SearchRoutes
{
    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/search", Show).Behind(Door.Reader);

    private static Task Show(HttpContext context)
    {
        var (sought, standpoint) = ($"{context.Request.Query["q"]}".Trim(), context.Hat().Standpoint);
        return context.Show<SearchPage>(SearchTexts.Title, (nameof(SearchPage.Sought), sought), (nameof(SearchPage.View), standpoint.View), (nameof(SearchPage.Found), standpoint.Saying(sought)));
    }
}
