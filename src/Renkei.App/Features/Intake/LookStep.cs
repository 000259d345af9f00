using Renkei.App.Access.Sources;
using Renkei.App.Access.Web;
using Renkei.App.Rendering.Html;
using Renkei.Core.Values;

namespace Renkei.App.Features.Intake;

/// <summary>All that would be recorded, what is wrong and can be mended, what differs from what is recorded; and the recording.</summary>
internal static class LookStep
{
    /// <summary>The most problems, and differences, that are shown at a time.</summary>
    public const int Most = 100;

    public static Task Show(HttpContext context, Bringing brought, params IReadOnlyList<string> refused) => context.Ask<LookPage>(IntakeTexts.LookTitle, brought, refused);

    /// <summary>Takes corrected cells, what is to be gone without, and ticks; then shows all of it again.</summary>
    public static Task Take(HttpContext context, Bringing brought, IFormCollection form)
    {
        var (corrections, without) = (brought.Answers.Corrections, new HashSet<CellPlace>(brought.Answers.Without));
        var skipped = form["without"].OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var (at, text) in form["at"].Zip(form["fix"]))
        {
            if (CellPlace.Of(at ?? "") is not { } place || text is null || skipped.Contains(at!) || Of(brought).All(problem => CellPlace.Of(problem.Place) != place)) continue;
            if (text != CellOf(brought, place)) corrections = corrections.With(place, ContentText(text));
        }

        without.UnionWith(skipped.Select(CellPlace.Of).OfType<CellPlace>());
        if (form.ContainsKey("all")) without.UnionWith(brought.Proposal.Problems.Select(problem => CellPlace.Of(problem.Place)));
        var answered = brought with { Ticks = Ticks(brought, form, context.Hat()) };
        var answers = answered.Answers with { Corrections = corrections, Without = without };
        if (!ReferenceEquals(corrections, brought.Answers.Corrections)) answered = answered.Reading(answers, answered.Zone);
        else if (!without.SetEquals(brought.Answers.Without)) answered = answered with { Answers = answers };
        Waiting.Keep(context.Hat(), answered);
        context.Response.Redirect(Steps.Address(answered, Step.Look));
        return Task.CompletedTask;
    }

    /// <summary>Records all of it, or nothing.</summary>
    public static async Task Record(HttpContext context, Bringing brought, IFormCollection form)
    {
        var hat = context.Hat();
        if (Waiting.Take(hat, brought.Token) is not { } taken)
        {
            await Pages.ShowNothing(context);
            return;
        }

        taken = taken with { Ticks = Ticks(taken, form, hat) };
        if (taken.Proposal.Problems.Count > 0)
        {
            Waiting.Keep(hat, taken);
            await Show(context, taken, [IntakeTexts.MendFirst]);
            return;
        }

        var recording = Recording.Of(taken, hat);
        var import = $"brought-{taken.Token[..12]}";
        var outcome = recording.Records.Count == 0 ? new Problem(Codes.ValueEmpty, "", IntakeTexts.NothingToRecord) : await hat.Books.Record(recording.Records, hat.Writer, import);
        if (outcome.Problems.Count > 0)
        {
            Waiting.Keep(hat, taken);
            await Show(context, taken, [.. outcome.Problems.Take(Most).Select(problem => recording.Told(problem))]);
            return;
        }

        hat.Books.Remember(hat.OwnBook, known => Remembering.With(known, taken, recording.Receipt(import, hat.Books.Now)));
        context.Response.Redirect($"/bring/imports/{import}");
    }

    /// <summary>The problems that are shown.</summary>
    public static IEnumerable<PlacedProblem> Of(Bringing brought) => brought.Proposal.Problems.Take(Most);

    /// <summary>What stands in the cell, or in the line, of a problem; null when it cannot be mended here.</summary>
    public static string? CellOf(Bringing brought, CellPlace place)
    {
        var problem = brought.Proposal.Problems.FirstOrDefault(problem => CellPlace.Of(problem.Place) == place);
        if (problem is null || problem.Path.Length == 0) return null;
        if (brought.Files.Sheets.FirstOrDefault(sheet => sheet.File == place.File && sheet.Sheet == place.Sheet) is not { } grid) return problem.Place.Excerpt;
        return grid.Rows.FirstOrDefault(row => row.Line == place.Line) is { } found && place.Column <= found.Cells.Length ? found[place.Column - 1] : null;
    }

    private static string ContentText(string text) => text.Length > 2000 ? text[..2000] : string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));

    private static Dictionary<string, bool> Ticks(Bringing brought, IFormCollection form, Hat hat)
    {
        var ticks = new Dictionary<string, bool>(brought.Ticks, StringComparer.Ordinal);
        var (shown, ticked) = (form["shown"].OfType<string>().ToHashSet(StringComparer.Ordinal), form["tick"].OfType<string>().ToHashSet(StringComparer.Ordinal));
        if (shown.Count == 0) return ticks;
        foreach (var change in FieldChange.Of(brought, brought.Against(hat.Standpoint.View), hat.OwnBook).Where(change => shown.Contains(change.Key))) ticks[change.Key] = ticked.Contains(change.Key);
        return ticks;
    }
}
