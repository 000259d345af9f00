using Renkei.Analysis.Glance;
using Renkei.App.Access.Web;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Html;
using Renkei.Core;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.App.Features.Behind;

/// <summary>The records a sentence of the first page rests on; those that are wrong are taken out, and put back.</summary>
internal static class BehindRoutes
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/alliances/{alliance}/behind/{sentence}", context => Show(context, [], [])).Behind(Door.Reader);
        site.MapPost("/alliances/{alliance}/behind/{sentence}", TakeOut).Behind(Door.Writer);
        site.MapPost("/alliances/{alliance}/behind/{sentence}/back", PutBack).Behind(Door.Writer);
    }

    private static Told? Sentence(HttpContext context) => context.Hat().Standpoint.GlanceAt(context.Part("alliance"), context.Hat().Today) is not { } glance ? null
        : context.Part("sentence") switch { "contact" => glance.Contact, "changed" => glance.Changed, "owed" => glance.Owed, _ => null };

    private static Task Show(HttpContext context, IReadOnlyList<string> takenOut, IReadOnlyList<Problem> problems)
    {
        if (Sentence(context) is not { } told) return Pages.ShowNothing(context);
        if (problems.Count > 0) context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        var (hat, glance) = (context.Hat(), context.Hat().Standpoint.GlanceAt(context.Part("alliance"), context.Hat().Today)!);
        var title = context.Part("sentence") switch { "contact" => BehindTexts.contact.With(glance.Partner), "changed" => BehindTexts.changed, _ => BehindTexts.owed };
        return context.Show<BehindPage>(
            title,
            (nameof(BehindPage.Title), title),
            (nameof(BehindPage.Alliance), glance.Alliance),
            (nameof(BehindPage.Address), $"{context.Request.Path}"),
            (nameof(BehindPage.Told), told),
            (nameof(BehindPage.View), hat.Standpoint.View),
            (nameof(BehindPage.TakenOut), takenOut),
            (nameof(BehindPage.Problems), problems),
            (nameof(BehindPage.IsOurs), (Func<Record, bool>)hat.Wrote));
    }

    private static async Task TakeOut(HttpContext context)
    {
        var (hat, form) = (context.Hat(), await context.Request.ReadFormAsync());
        List<Record> wrong = [.. form["record"].OfType<string>().Select(hat.Standpoint.At).OfType<Record>().Where(hat.Wrote)];
        var outcome = wrong.Count == 0 ? null : await hat.Record([.. wrong.Select(Written.Withdrawal)]);
        await Show(context, outcome is { Problems.Count: 0 } ? [.. wrong.Select(Anchor.Of)] : [], outcome?.Problems ?? []);
    }

    private static async Task PutBack(HttpContext context)
    {
        context.Request.Path = $"{context.Request.Path}"[..^"/back".Length];
        var (hat, form) = (context.Hat(), await context.Request.ReadFormAsync());
        List<MapNode> back = [.. form["record"].OfType<string>().Select(anchor => anchor.Split('_')).Where(parts => parts.Length == 3).Select(parts => LastWord(hat, parts[0], parts[1], parts[2])).OfType<MapNode>()];
        var outcome = back.Count == 0 ? null : await hat.Record(back);
        await Show(context, [], outcome?.Problems ?? []);
    }

    /// <summary>What a record said before our own firm withdrew it; null when it stands, or never was ours.</summary>
    private static MapNode? LastWord(Hat hat, string book, string kind, string id) =>
        AllKinds.Find(kind) is { } found
        && hat.Standpoint.View.WithdrawnOf(found, id).FirstOrDefault(last => last.Record!.Book.Name == book && last.Writer.Organization == hat.Writer.Organization) is { Record: { } record }
            ? Written.Again(record) : null;
}
