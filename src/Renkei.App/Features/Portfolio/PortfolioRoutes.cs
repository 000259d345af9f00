using Renkei.Analysis.Reports;
using Renkei.App.Access.Web;
using Renkei.App.Rendering.Html;

namespace Renkei.App.Features.Portfolio;

/// <summary>All alliances of a firm at a glance.</summary>
internal static class PortfolioRoutes
{
    public static void Map(IEndpointRouteBuilder site) => site.MapGet("/portfolio", Show).Behind(Door.Reader);

    private static Task Show(HttpContext context)
    {
        var hat = context.Hat();
        var portfolio = AlliancePortfolio.Of(hat.Standpoint.Alliances.Select(alliance => (hat.Standpoint.View, alliance, new Origin(hat.Books.Title, hat.Books.Title))));
        return context.Show<PortfolioBody>(SiteTexts.Portfolio, (nameof(PortfolioBody.Shown), new PortfolioShown(portfolio, hat.Firm)));
    }
}
