using Renkei.App.Access.Web;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Forms;
using Renkei.App.Rendering.Html;
using Renkei.Core;
using Renkei.Core.Records;

namespace Renkei.App.Features.Records;

/// <summary>Every record that is seen: by kind, and each on a page of its own.</summary>
internal static class RecordRoutes
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/records", ShowKinds).Behind(Door.Reader);
        site.MapGet("/records/{kind}", ShowKind).Behind(Door.Reader);
        site.MapGet("/records/{kind}/new", ShowNew).Behind(Door.Reader);
        site.MapGet("/records/{book}/{kind}/{id}", ShowRecord).Behind(Door.Reader);
    }

    private static Task ShowKinds(HttpContext context) =>
        context.Show<KindsPage>("Records", (nameof(KindsPage.View), context.Hat().Standpoint.View));

    private static Task ShowKind(HttpContext context)
    {
        if (AllKinds.Find(context.Part("kind")) is not { } kind) return Pages.ShowNothing(context);
        var from = int.TryParse(context.Request.Query["from"], out var asked) && asked > 0 ? asked : 0;
        List<Record> newestFirst = [.. context.Hat().Standpoint.View.Of(kind).OrderByDescending(record => record.When?.Start.Earliest ?? DateOnly.MinValue).ThenBy(record => record.Id, StringComparer.Ordinal)];
        return context.Show<KindPage>(kind.Label, (nameof(KindPage.Kind), kind), (nameof(KindPage.All), newestFirst), (nameof(KindPage.From), from));
    }

    private static Task ShowNew(HttpContext context) =>
        AllKinds.Find(context.Part("kind")) is { } kind
            ? context.Show<FormPage>(kind.Label, (nameof(FormPage.Kind), kind), (nameof(FormPage.Title), $"New: {kind.Label}"), (nameof(FormPage.Typed), new MapNode([])), (nameof(FormPage.Shown), new FormShown(context.Hat().Standpoint.View, [])))
            : Pages.ShowNothing(context);

    private static Task ShowRecord(HttpContext context)
    {
        var standpoint = context.Hat().Standpoint;
        var view = standpoint.View;
        if (AllKinds.Find(context.Part("kind")) is not { } kind || view.Of(kind).FirstOrDefault(one => one.Book.Name == context.Part("book") && one.Id == context.Part("id")) is not { } record)
            return Pages.ShowNothing(context);
        return context.Show<RecordPage>(Titles.Of(record), (nameof(RecordPage.Shown), record), (nameof(RecordPage.View), view), (nameof(RecordPage.Naming), standpoint.Naming(record)));
    }
}
