using System.Collections.Concurrent;
using System.Security.Cryptography;
using Renkei.App.Access.Intake;
using Renkei.App.Access.Web;
using Renkei.App.Rendering.Html;
using Renkei.Core.Alliances;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.App.Features.Intake;

/// <summary>Calendars and sheets are brought, looked at, and recorded together or not at all.</summary>
internal static class IntakeRoutes
{
    private const int MostWaiting = 20;

    private static readonly ConcurrentDictionary<(Hat, string), Brought> Waiting = new();

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/bring", context => Ask(context, [])).Behind(Door.Writer);
        site.MapPost("/bring", Bring).Behind(Door.Writer);
        site.MapPost("/bring/record", Record).Behind(Door.Writer);
    }

    private static Task Ask(HttpContext context, IReadOnlyList<Problem> problems)
    {
        if (problems.Count > 0) context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return context.Show<BringPage>("Bring files", (nameof(BringPage.View), context.Hat().Standpoint.View), (nameof(BringPage.Us), context.Hat().OwnBook), (nameof(BringPage.Problems), problems));
    }

    private static async Task Bring(HttpContext context)
    {
        var (hat, form) = (context.Hat(), await context.Request.ReadFormAsync());
        var view = hat.Standpoint.View;
        var answers = new IntakeAnswers
        {
            Us = hat.OwnBook,
            Organizations = [.. view.Of(Organization.Kind).Select(body => new KnownOrganization(body.Id, [Organization.Name.Of(body)], [.. $"{form[$"domains-{body.Id}"]}".Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries)]))],
            Today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime),
            Alliance = form["alliance"] is [{ Length: > 0 } alliance] ? alliance : null,
        };
        var folder = Directory.CreateTempSubdirectory("renkei-brought-");
        try
        {
            var paths = new List<string>();
            foreach (var file in form.Files.Where(file => file.Length > 0))
            {
                var path = Path.Combine(folder.FullName, $"{paths.Count + 1}{Path.GetExtension(Path.GetFileName(file.FileName))}");
                await using var written = File.Create(path);
                await file.CopyToAsync(written);
                paths.Add(path);
            }

            var proposal = ProposalOf.Files(IntakeFiles.Open(paths, answers, home: null), answers);
            if (paths.Count == 0 || proposal.Problems.Count > 0) await Ask(context, paths.Count == 0 ? [new(Codes.ValueEmpty, "files", "No file was chosen.")] : [.. proposal.Problems]);
            else await Show(context, Keep(hat, new(RandomNumberGenerator.GetHexString(32, lowercase: true), proposal, ProposalAgainst.Lay(proposal, view))));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task Record(HttpContext context)
    {
        var (hat, form) = (context.Hat(), await context.Request.ReadFormAsync());
        if (!Waiting.TryRemove((hat, $"{form["token"]}"), out var brought))
        {
            await Pages.ShowNothing(context);
            return;
        }

        MapNode[] records = [.. brought.Laid.Where(each => each.Novelty == Novelty.New).Select(each => new MapNode([.. each.Proposed.Record.Entries, KeyValuePair.Create(new TextNode("book"), (Node)new TextNode(hat.OwnBook))]))];
        var outcome = await hat.Books.Record(records, hat.Writer, $"brought-{brought.Token[..8]}");
        if (outcome.Problems.Count == 0) context.Response.Redirect("/");
        else await Ask(context, outcome.Problems);
    }

    private static Task Show(HttpContext context, Brought brought) => context.Show<BroughtPage>("What would be recorded", (nameof(BroughtPage.Brought), brought));

    /// <summary>Keeps it until it is recorded; of very many the rest are forgotten.</summary>
    private static Brought Keep(Hat hat, Brought brought)
    {
        if (Waiting.Count >= MostWaiting) Waiting.Clear();
        return Waiting[(hat, brought.Token)] = brought;
    }
}
