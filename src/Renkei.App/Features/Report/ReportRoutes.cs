using Renkei.App.Access.Web;
using Renkei.App.Rendering.Html;

namespace Renkei.App.Features.Report;

/// <summary>An alliance in sentences, each question on a page of its own, and the whole report to keep or print.</summary>
internal static class ReportRoutes
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/alliances/{alliance}", ShowAlliance).Behind(Door.Reader);
        site.MapGet("/alliances/{alliance}/{question}", ShowQuestion).Behind(Door.Reader);
    }

    private static Task ShowAlliance(HttpContext context) =>
        context.Hat().Standpoint.ReportOn(context.Part("alliance")) is { } report
            ? context.Show<AlliancePage>(report.Title, (nameof(AlliancePage.Report), report))
            : Pages.ShowNothing(context);

    private static Task ShowQuestion(HttpContext context) =>
        context.Hat().Standpoint.ReportOn(context.Part("alliance")) is { } report && report.Sections.FirstOrDefault(section => section.Question.Name == context.Part("question")) is { } section
            ? context.Show<QuestionPage>(section.Question.Title, (nameof(QuestionPage.Report), report), (nameof(QuestionPage.Section), section))
            : Pages.ShowNothing(context);
}
