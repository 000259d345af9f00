using Renkei.Analysis;
using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Reports;
using Renkei.Analysis.Research;
using Renkei.App.Access.Web;
using Renkei.App.Rendering.Html;
using Renkei.Core.Records;
using Renkei.Core.Steering;
using Renkei.Core.Values;

namespace Renkei.App.Features.Judging;

/// <summary>Rows of the catalogue judged by people, alone or in pairs. Whoever judges a row does not see what others judged of it before.</summary>
internal static class JudgeRoutes
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/alliances/{alliance}/judge", ShowRows).Behind(Door.Writer);
        site.MapGet("/alliances/{alliance}/judge/{row}", context => ShowRow(context, null, [])).Behind(Door.Writer);
        site.MapPost("/alliances/{alliance}/judge/{row}", Keep).Behind(Door.Writer);
    }

    private static Task ShowRows(HttpContext context) =>
        Asked(context) is { } asked
            ? context.Show<JudgeRowsPage>(JudgingTexts.Title, (nameof(JudgeRowsPage.Asked), asked), (nameof(JudgeRowsPage.Standpoint), context.Hat().Standpoint))
            : Pages.ShowNothing(context);

    private static Task ShowRow(HttpContext context, MapNode? typed, IReadOnlyList<Problem> problems)
    {
        if (Asked(context) is not { } asked || Rules.All.FirstOrDefault(rule => rule.Id == context.Part("row")) is not { } rule) return Pages.ShowNothing(context);
        if (problems.Count > 0) context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return context.Show<JudgeRowPage>(
            rule.Title,
            (nameof(JudgeRowPage.Asked), asked),
            (nameof(JudgeRowPage.Rule), rule),
            (nameof(JudgeRowPage.Standpoint), context.Hat().Standpoint),
            (nameof(JudgeRowPage.Typed), typed ?? (asked.Mine(rule.Id) is { } mine ? Written.SaidBy(mine.Judgement) : new([]))),
            (nameof(JudgeRowPage.Problems), problems));
    }

    private static async Task Keep(HttpContext context)
    {
        if (Asked(context) is not { } asked || Questions.Of($"{context.Part("row")}") is null)
        {
            await Pages.ShowNothing(context);
            return;
        }

        var (hat, form, row) = (context.Hat(), await context.Request.ReadFormAsync(), context.Part("row")!);
        string[] typed = [Judgement.Verdict.Name, Judgement.Reason.Name, Judgement.Kind.Passage.Name, Judgement.Confidence.Name];
        MapNode said = new([.. typed.Where(field => Written.Text(form[field]) is not null).Select(field => KeyValuePair.Create(new TextNode(field), (Node)Written.Text(form[field])!))]);
        var outcome = await hat.Record(Written.Record(
            Judgement.Kind.Name,
            asked.Mine(row)?.Judgement.Id ?? Written.NewId(Judgement.Kind.Name),
            hat.OwnBook,
            [
                (Judgement.When.Name, Written.Text($"{hat.Today:yyyy-MM-dd}")), (Judgement.Row.Name, Written.Text(row)), (Judgement.Alliance.Name, Written.Text(asked.Alliance.Id)), (Judgement.Kind.Coder.Name, Written.Text(asked.Coder)),
                .. said.Entries.Select(entry => (entry.Key.Text, (Node?)entry.Value)),
            ]));
        if (outcome.Problems.Count == 0) context.Response.Redirect($"/alliances/{asked.Alliance.Id}/judge{asked.Query}#{row}");
        else await ShowRow(context, said, outcome.Problems);
    }

    /// <summary>What is judged and by whom; null where the alliance is not seen, or one's roles do not read judgements.</summary>
    private static Judged? Asked(HttpContext context)
    {
        var hat = context.Hat();
        if (!hat.Reads(Judgement.Kind) || hat.Standpoint.AllianceOf(context.Part("alliance")) is not { } alliance || hat.Standpoint.ReportOn(alliance.Id) is not { } report) return null;
        var usual = $"{hat.Writer}".Split('/')[^1];
        return new(alliance, report, $"{context.Request.Query["coder"]}".Trim() is { Length: > 0 } named ? named : usual, usual, [.. Coding.Of(hat.Standpoint.View, usual).Where(coding => Judgement.Alliance.Of(coding.Judgement) is not { } of || of.Id == alliance.Id)]);
    }
}

/// <summary>What a coder judges of an alliance.</summary>
/// <param name="Alliance">The alliance.</param>
/// <param name="Report">What the records and people say of it.</param>
/// <param name="Coder">By which name the coder judges.</param>
/// <param name="Usual">The name by which whoever is signed in judges unless it says another.</param>
/// <param name="All">What was judged, by whomever.</param>
public sealed record Judged(Record Alliance, AllianceReport Report, string Coder, string Usual, IReadOnlyList<Coding> All)
{
    /// <summary>What addresses add so that the name stays.</summary>
    public string Query => Coder == Usual ? "" : $"?coder={Uri.EscapeDataString(Coder)}";

    /// <summary>What this coder judged of a row; null where it has not.</summary>
    public Coding? Mine(string row) => Of(row).FirstOrDefault(coding => coding.Coder == Coder);

    /// <summary>What others judged of a row; nothing before this coder has.</summary>
    public IReadOnlyList<Coding> Others(string row) => Mine(row) is null ? [] : [.. Of(row).Where(coding => coding.Coder != Coder)];

    /// <summary>How far this coder agrees with each other one, on what both judged.</summary>
    public IReadOnlyList<CoderAgreement> Agreements => [.. CoderAgreement.Among(All.Where(coding => Mine(Judgement.Row.Of(coding.Judgement)) is not null)).Where(pair => pair.Units > 0 && (pair.One == Coder || pair.Other == Coder))];

    private IEnumerable<Coding> Of(string row) => All.Where(coding => Judgement.Row.Of(coding.Judgement) == row);
}
