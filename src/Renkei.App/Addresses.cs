using Renkei.App.Features.Accounts;
using Renkei.App.Features.Actions;
using Renkei.App.Features.Behind;
using Renkei.App.Features.Decisions;
using Renkei.App.Features.Due;
using Renkei.App.Features.Feeds;
using Renkei.App.Features.History;
using Renkei.App.Features.Home;
using Renkei.App.Features.Intake;
using Renkei.App.Features.Judging;
using Renkei.App.Features.Meetings;
using Renkei.App.Features.Note;
using Renkei.App.Features.Objectives;
using Renkei.App.Features.Out;
using Renkei.App.Features.Portfolio;
using Renkei.App.Features.Postings;
using Renkei.App.Features.Records;
using Renkei.App.Features.Report;
using Renkei.App.Features.Search;
using Renkei.App.Features.SignIn;
using Renkei.App.Features.Slides;
using Renkei.App.Features.Staffing;
using Renkei.App.Features.Start;
using Renkei.App.Features.Steps;
using Renkei.App.Features.Visits;

namespace Renkei.App;

/// <summary>Every address of the site, a feature a line; each says behind which door it is.</summary>
internal static class Addresses
{
    public static void Map(IEndpointRouteBuilder site)
    {
        StartRoutes.Map(site);
        HomeRoutes.Map(site);
        BehindRoutes.Map(site);
        VisitsRoutes.Map(site);
        StepsRoutes.Map(site);
        DueRoutes.Map(site);
        NoteRoutes.Map(site);
        PostingsRoutes.Map(site);
        ObjectivesRoutes.Map(site);
        DecisionsRoutes.Map(site);
        SearchRoutes.Map(site);
        IntakeRoutes.Map(site);
        ActionsRoutes.Map(site);
        HistoryRoutes.Map(site);
        MeetingsRoutes.Map(site);
        CopiesRoutes.Map(site);
        JudgeRoutes.Map(site);
        StaffingRoutes.Map(site);
        ReportRoutes.Map(site);
        PortfolioRoutes.Map(site);
        RecordRoutes.Map(site);
        SlideRoutes.Map(site);
        FeedRoutes.Map(site);
        OutRoutes.Map(site);
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
