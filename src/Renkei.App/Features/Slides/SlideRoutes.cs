using Renkei.Analysis.Reports;
using Renkei.App.Access;
using Renkei.App.Access.Web;
using Renkei.App.Rendering.Html;
using Renkei.App.Rendering.Outgoing;

namespace Renkei.App.Features.Slides;

/// <summary>One alliance on one slide: to print, and as a presentation. The joint one is made from joint books alone.</summary>
internal static class SlideRoutes
{
    private const string Presentation = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/alliances/{alliance}/slide", context => Show(context, isJoint: false)).Behind(Door.Reader);
        site.MapGet("/alliances/{alliance}/joint-slide", context => Show(context, isJoint: true)).Behind(Door.Reader);
        site.MapGet("/alliances/{alliance}/slide.pptx", context => Give(context, isJoint: false)).Behind(Door.Reader);
        site.MapGet("/alliances/{alliance}/joint-slide.pptx", context => Give(context, isJoint: true)).Behind(Door.Reader);
    }

    private static Task Show(HttpContext context, bool isJoint) =>
        Asked(context, isJoint) is { } slide
            ? context.Show<SlidePage>(slide.Title, (nameof(SlidePage.Shown), slide), (nameof(SlidePage.Id), context.Part("alliance")), (nameof(SlidePage.MayBeJoint), Shared(context) is not null))
            : Pages.ShowNothing(context);

    private static Task Give(HttpContext context, bool isJoint)
    {
        if (Asked(context, isJoint) is not { } slide) return Pages.ShowNothing(context);
        var file = new MemoryStream();
        SlideFile.Write(slide, file);
        return context.Give($"{context.Part("alliance")}{(isJoint ? "-joint" : "")}.pptx", Presentation, file.ToArray());
    }

    private static Slide? Asked(HttpContext context, bool isJoint)
    {
        var standpoint = context.Hat().Standpoint;
        return isJoint ? Shared(context) is { } shared ? Slide.Of(AllianceReport.Of(shared.View, shared.Alliance), shared.View, glance: null) : null
            : standpoint.ReportOn(context.Part("alliance")) is { } report ? Slide.Of(report, standpoint.View, standpoint.GlanceAt(context.Part("alliance"), context.Hat().Today))
            : null;
    }

    /// <summary>What the parties of the alliance read together; null where nothing of it stands in a joint book.</summary>
    private static Seen? Shared(HttpContext context) => context.Hat().Standpoint.SharedOf(context.Part("alliance"));
}
