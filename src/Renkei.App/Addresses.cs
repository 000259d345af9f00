using Renkei.App.Features.Accounts;
using Renkei.App.Features.Home;
using Renkei.App.Features.Intake;
using Renkei.App.Features.Portfolio;
using Renkei.App.Features.Records;
using Renkei.App.Features.Report;
using Renkei.App.Features.SignIn;
using Renkei.App.Features.Start;

namespace Renkei.App;

/// <summary>Every address of the site, a feature a line; each says behind which door it is.</summary>
internal static class Addresses
{
    public static void Map(IEndpointRouteBuilder site)
    {
        StartRoutes.Map(site);
        HomeRoutes.Map(site);
        IntakeRoutes.Map(site);
        ReportRoutes.Map(site);
        PortfolioRoutes.Map(site);
        RecordRoutes.Map(site);
    }

    /// <summary>The same, and those by which people sign in.</summary>
    public static void MapWithSignIn(IEndpointRouteBuilder site)
    {
        Map(site);
        SignInRoutes.Map(site);
        SetUpRoutes.Map(site);
        AccountRoutes.Map(site);
        PeopleRoutes.Map(site);
    }
}
