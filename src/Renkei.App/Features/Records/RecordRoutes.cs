using System.Security.Cryptography;
using Renkei.App.Access.Web;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Forms;
using Renkei.App.Rendering.Html;
using Renkei.Core;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.App.Features.Records;

/// <summary>Every record that is seen: by kind, and each on a page of its own.</summary>
internal static class RecordRoutes
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/records", ShowKinds).Behind(Door.Reader);
        site.MapGet("/records/{kind}", ShowKind).Behind(Door.Reader);
        site.MapGet("/records/{kind}/new", ShowNew).Behind(Door.Reader);
        site.MapPost("/records/{kind}/new", WriteNew).Behind(Door.Writer);
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
        AllKinds.Find(context.Part("kind")) is { } kind ? ShowForm(context, kind, $"New: {kind.Label}", new([]), []) : Pages.ShowNothing(context);

    private static async Task WriteNew(HttpContext context)
    {
        if (AllKinds.Find(context.Part("kind")) is not { } kind)
        {
            await Pages.ShowNothing(context);
            return;
        }

        var (hat, id) = (context.Hat(), $"{kind.Name}-{RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 8)}");
        var typed = PostedRecord.Of(kind.Form, (await context.Request.ReadFormAsync()).ToDictionary(StringComparer.Ordinal));
        var outcome = hat.Books.Record([new([Pair(kind.Name, id), .. typed.Entries, Pair("book", hat.OwnBook)])], hat.Writer);
        if (outcome.Succeeded(out _)) context.Response.Redirect($"/records/{hat.OwnBook}/{kind.Name}/{id}");
        else
        {
            context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            await ShowForm(context, kind, $"New: {kind.Label}", typed, [.. outcome.Problems.Select(problem => problem with { Path = problem.Path.Replace("records[0].", "", StringComparison.Ordinal) })]);
        }
    }

    private static Task ShowForm(HttpContext context, Kind kind, string title, MapNode typed, IReadOnlyList<Problem> problems) => context.Show<FormPage>(
        title, (nameof(FormPage.Kind), kind), (nameof(FormPage.Title), title), (nameof(FormPage.Typed), typed), (nameof(FormPage.Shown), new FormShown(context.Hat().Standpoint.View, problems)));

    private static KeyValuePair<TextNode, Node> Pair(string name, string value) => new(new(name), new TextNode(value));

    private static Task ShowRecord(HttpContext context)
    {
        var standpoint = context.Hat().Standpoint;
        var view = standpoint.View;
        if (AllKinds.Find(context.Part("kind")) is not { } kind || view.Of(kind).FirstOrDefault(one => one.Book.Name == context.Part("book") && one.Id == context.Part("id")) is not { } record)
            return Pages.ShowNothing(context);
        return context.Show<RecordPage>(Titles.Of(record), (nameof(RecordPage.Shown), record), (nameof(RecordPage.View), view), (nameof(RecordPage.Naming), standpoint.Naming(record)));
    }
}
