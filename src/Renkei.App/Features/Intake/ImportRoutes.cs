using Renkei.App.Access.Intake;
using Renkei.App.Access.Web;
using Renkei.App.Rendering.Html;
using Renkei.Core.Keeping;

namespace Renkei.App.Features.Intake;

/// <summary>An import that was recorded: what its entries tell, and what is remembered of it.</summary>
public sealed class PastImport
{
    internal PastImport(Imported recorded, DateTimeOffset at, Receipt? receipt) => (Recorded, At, Receipt) = (recorded, at, receipt);

    /// <summary>Its records.</summary>
    public Imported Recorded { get; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Whether it was undone, or nothing of it stands as it was written.</summary>
    public bool IsOver => Receipt?.Undone is not null || Recorded.Standing == 0;

    /// <summary>What came of it; null when it was brought in another way.</summary>
    internal Receipt? Receipt { get; }
}

/// <summary>The imports of the last thirty days, what each recorded, and its undoing.</summary>
internal static class ImportRoutes
{
    /// <summary>For how long an import can be undone.</summary>
    public const int Days = 30;

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/bring/imports", context => context.Show<ImportsPage>(IntakeTexts.ImportsTitle, (nameof(ImportsPage.Imports), Recent(context.Hat())))).Behind(Door.Writer);
        site.MapGet("/bring/imports/{import}", context => Find(context) is { } import ? Show(context, import, []) : Pages.ShowNothing(context)).Behind(Door.Writer);
        site.MapPost("/bring/imports/{import}/undo", context => Find(context) is { IsOver: false } import ? Undo(context, import) : Pages.ShowNothing(context)).Behind(Door.Writer);
    }

    /// <summary>Those that can still be undone or were lately, newest first.</summary>
    public static IReadOnlyList<PastImport> Recent(Hat hat)
    {
        var receipts = hat.Books.Remembered(hat.OwnBook).Receipts.DistinctBy(receipt => receipt.Import).ToDictionary(receipt => receipt.Import, StringComparer.Ordinal);
        return
        [
            .. from recorded in hat.Books.ImportsOf(hat.Writer.Organization!)
               where recorded.At is not null && hat.Books.Now - recorded.At.Utc <= TimeSpan.FromDays(Days)
               select new PastImport(recorded, recorded.At!.Utc, receipts.GetValueOrDefault(recorded.Import)),
        ];
    }

    private static PastImport? Find(HttpContext context) => Recent(context.Hat()).FirstOrDefault(import => import.Recorded.Import == context.Part("import"));

    private static Task Show(HttpContext context, PastImport import, IReadOnlyList<string> refused)
    {
        if (refused.Count > 0) context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return context.Show<ImportPage>(IntakeTexts.ImportTitle, (nameof(ImportPage.Import), import), (nameof(ImportPage.View), context.Hat().Standpoint.View), (nameof(ImportPage.Refused), refused));
    }

    private static async Task Undo(HttpContext context, PastImport import)
    {
        var hat = context.Hat();
        var outcome = await hat.Books.Undo(import.Recorded.Import, hat.Writer);
        if (!outcome.Succeeded(out var undoing))
        {
            await Show(context, import, [.. outcome.Problems.Take(20).Select(problem => problem.Message)]);
            return;
        }

        hat.Books.Remember(hat.OwnBook, known =>
        {
            var receipt = (import.Receipt ?? new Receipt(import.Recorded.Import, import.At, [], 0, 0, Counts(import.Recorded), 0, new Dictionary<string, int>(StringComparer.Ordinal))) with
            {
                Undone = hat.Books.Now,
                Kept = [.. undoing.Kept.Select(kept => ($"{kept.Record}", kept.Namer is null ? kept.Why : "", $"{kept.Namer}"))],
            };
            return known with { Receipts = [.. known.Receipts.Where(each => each.Import != receipt.Import), receipt] };
        });
        context.Response.Redirect($"/bring/imports/{import.Recorded.Import}");
    }

    /// <summary>How many records of each kind an import wrote.</summary>
    public static IReadOnlyDictionary<string, int> Counts(Imported recorded) => recorded.Records.CountBy(record => record.Kind, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
}
