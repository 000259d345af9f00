using Renkei.Analysis.Due;
using Renkei.App.Access.Web;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Html;
using Renkei.Core.Books;
using Renkei.Core.Capabilities;
using Renkei.Core.Learning;
using Renkei.Core.Values;

namespace Renkei.App.Features.Note;

/// <summary>What one learned is noted on a phone: what, from where, how sensitive. What became of it is asked when it is due.</summary>
internal static class NoteRoutes
{
    private const int MostLatest = 4;

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/note", context => Show(context, Typed.Nothing, [], null)).Behind(Door.Writer);
        site.MapPost("/note", Keep).Behind(Door.Writer);
    }

    private static async Task Keep(HttpContext context)
    {
        var (hat, form) = (context.Hat(), await context.Request.ReadFormAsync());
        var typed = new Typed($"{form["what"]}".Trim(), $"{form["from"]}", ($"{form["other"]}".Trim() is { Length: > 0 } other ? other : $"{form["about"]}".Trim()), $"{form["sensitivity"]}");
        List<Problem> problems =
        [
            .. Missing(typed.What, "what", NoteTexts.SayWhat), .. Missing(typed.From, "from", NoteTexts.SayFrom), .. Missing(typed.About, "about", NoteTexts.SayOnWhat), .. Missing(typed.Sensitivity, "sensitivity", NoteTexts.SaySensitivity),
        ];
        if (problems.Count == 0 && Source.All(hat.Standpoint, hat.OwnBook).FirstOrDefault(source => source.Key == typed.From) is { } from)
        {
            var insight = WrittenInsight.Of(
                hat, typed.About,
                ("when", Written.Text($"{hat.Today:yyyy-MM-dd}")),
                ("alliance", Written.Text(from.Alliance)),
                ("from", Written.Text(from.Body)),
                ("what", Written.Text(typed.What)),
                ("sensitivity", Written.Text(typed.Sensitivity)));
            problems.AddRange((await hat.Record(insight.Records)).Problems);
            if (problems.Count == 0)
            {
                await Show(context, Typed.Nothing, [], $"/records/{hat.OwnBook}/insight/{insight.Id}");
                return;
            }
        }

        await Show(context, typed, problems.Count > 0 ? problems : [new(Codes.ReferenceUnknown, "from", NoteTexts.SayFrom)], null);
    }

    /// <summary>The names of the capabilities that the latest insights are about.</summary>
    private static List<string> LatestOf(LedgerView view) =>
        [.. view.Of(Insight.Kind).OrderByDescending(insight => Insight.When.Of(insight).Start.Earliest).Select(insight => Titles.Named(view, insight, Insight.Capability.Of(insight))).Distinct(StringComparer.Ordinal).Take(MostLatest)];

    private static Problem[] Missing(string said, string field, string remedy) => said.Length > 0 ? [] : [new(Codes.ValueEmpty, field, remedy)];

    private static Task Show(HttpContext context, Typed typed, IReadOnlyList<Problem> problems, string? kept)
    {
        if (problems.Count > 0) context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        var hat = context.Hat();
        return context.Show<NotePage>(
            NoteTexts.Title,
            (nameof(NotePage.Typed), typed),
            (nameof(NotePage.Problems), problems),
            (nameof(NotePage.KeptAt), kept),
            (nameof(NotePage.Sources), Source.All(hat.Standpoint, hat.OwnBook)),
            (nameof(NotePage.Capabilities), hat.Standpoint.View.Of(Capability.Kind).Select(one => Capability.Name.Of(one)).Distinct().ToList()),
            (nameof(NotePage.Latest), LatestOf(hat.Standpoint.View)),
            (nameof(NotePage.Asked), DueThings.Of(hat.Standpoint.View, hat.Today).Count(thing => thing is { Sort: DueSort.Use, IsOver: true })));
    }
}

/// <summary>What is typed so far.</summary>
public sealed record Typed(string What, string From, string About, string Sensitivity)
{
    internal static Typed Nothing { get; } = new("", "", "", "");
}

/// <summary>Where something can be learned: a body one is allied with, in an alliance.</summary>
public sealed record Source(string Alliance, string Body, string Name)
{
    public string Key => $"{Alliance}/{Body}";

    internal static IReadOnlyList<Source> All(Standpoint standpoint, string us) =>
        [.. from alliance in standpoint.Alliances
            from pair in Analysis.Lines.Pair.Of(standpoint.View, alliance)
            where pair.Partner != us
            select new Source(alliance.Id, pair.Partner, standpoint.NameOf(pair.Partner))];
}
