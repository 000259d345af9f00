using Renkei.Analysis.Reports;
using Renkei.App.Access;
using Renkei.App.Access.Web;
using Renkei.App.Rendering.Html;
using Renkei.App.Rendering.Outgoing;
using Renkei.App.Rendering.Tables;
using Renkei.Core.Records;

namespace Renkei.App.Features.Report;

/// <summary>An alliance in sentences, each question on a page of its own, and the whole report to keep, print or hand over.</summary>
internal static class ReportRoutes
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/alliances/{alliance}", ShowAlliance).Behind(Door.Reader);
        site.MapGet("/alliances/{alliance}/report.html", context => GiveReport(context, isJoint: false)).Behind(Door.Reader);
        site.MapGet("/alliances/{alliance}/joint-report.html", context => GiveReport(context, isJoint: true)).Behind(Door.Reader);
        site.MapGet("/alliances/{alliance}/attend/{place}.eml", GiveMail).Behind(Door.Reader);
        site.MapGet("/alliances/{alliance}/{question}", ShowQuestion).Behind(Door.Reader);
        site.MapGet("/alliances/{alliance}/{question}.csv", GiveRows).Behind(Door.Reader);
    }

    private static Task ShowAlliance(HttpContext context) =>
        ReportOn(context) is { } report
            ? context.ShowMadeOnce<AlliancePage>(
                report.Title,
                (nameof(AlliancePage.Report), report),
                (nameof(AlliancePage.MayBeJoint), Shared(context) is not null),
                (nameof(AlliancePage.Address), AddressOf(context, report)),
                (nameof(AlliancePage.ReadsStaffing), (context.Hat().Roles & Roles.Staffing) != Roles.None))
            : Pages.ShowNothing(context);

    private static Task ShowQuestion(HttpContext context) =>
        SectionOf(context) is var (report, section)
            ? context.ShowMadeOnce<QuestionPage>(section.Question.Title, (nameof(QuestionPage.Report), report), (nameof(QuestionPage.Section), section))
            : Pages.ShowNothing(context);

    private static Task GiveRows(HttpContext context) =>
        SectionOf(context) is var (report, section)
            ? context.Give($"{report.Id}-{section.Question.Name}.csv", Downloads.Csv, to => AnswerCsv.Write([section.Answer], to))
            : Pages.ShowNothing(context);

    /// <summary>The page that <c>renkei report</c> writes.</summary>
    private static Task GiveReport(HttpContext context, bool isJoint)
    {
        var seen = isJoint ? Shared(context) : AllianceOf(context) is { } alliance ? new(context.Hat().Standpoint.View, alliance) : null;
        return seen is null ? Pages.ShowNothing(context)
            : context.Give($"{seen.Alliance.Id}{(isJoint ? "-joint" : "")}.html", Downloads.Page, to => to.Write(ReportPage.Render([seen])));
    }

    private static Task GiveMail(HttpContext context) =>
        ReportOn(context) is { } report && int.TryParse(context.Part("place"), out var place) && place > 0 && place <= report.First.Attend.Count
            ? context.Give($"{report.Id}-{place}.eml", Downloads.Mail, MailDraft.Of(report, report.First.Attend[place - 1], AddressOf(context, report)).File())
            : Pages.ShowNothing(context);

    private static AllianceReport? ReportOn(HttpContext context) => context.Hat().Standpoint.ReportOn(context.Part("alliance"));

    private static (AllianceReport Report, Section Section)? SectionOf(HttpContext context) =>
        ReportOn(context) is { } report && report.Sections.FirstOrDefault(section => section.Question.Name == context.Part("question")) is { } section ? (report, section) : null;

    private static Record? AllianceOf(HttpContext context) => context.Hat().Standpoint.AllianceOf(context.Part("alliance"));

    /// <summary>What the parties read together; null where nothing of it stands in a joint book.</summary>
    private static Seen? Shared(HttpContext context) => context.Hat().Standpoint.SharedOf(context.Part("alliance"));

    private static string? AddressOf(HttpContext context, AllianceReport report) => context.AddressForOthers($"/alliances/{report.Id}");
}
