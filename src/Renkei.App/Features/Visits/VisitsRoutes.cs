using Renkei.Analysis.Glance;
using Renkei.App.Access.Web;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Html;
using Renkei.Core.Alliances;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.App.Features.Visits;

/// <summary>What changed after the latest visits: nothing, something was tried, or one works differently now.</summary>
internal static class VisitsRoutes
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/alliances/{alliance}/visits", context => Show(context, [], "")).Behind(Door.Writer);
        site.MapPost("/alliances/{alliance}/visits", Keep).Behind(Door.Writer);
    }

    private static Task Show(HttpContext context, IReadOnlyList<Problem> problems, string visit)
    {
        var (standpoint, hat) = (context.Hat().Standpoint, context.Hat());
        if (standpoint.AllianceOf(context.Part("alliance")) is not { } alliance) return Pages.ShowNothing(context);
        if (problems.Count > 0) context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        var partner = standpoint.GlanceAt(alliance.Id, context.Hat().Today)!.Partner;
        return context.Show<VisitsPage>(
            VisitsTexts.Title,
            (nameof(VisitsPage.Alliance), alliance),
            (nameof(VisitsPage.Partner), partner),
            (nameof(VisitsPage.View), standpoint.View),
            (nameof(VisitsPage.Visits), LatestVisits.Of(standpoint.View, alliance, standpoint.At($"{context.Request.Query["visit"]}"))),
            (nameof(VisitsPage.IsOurs), (Func<Record, bool>)hat.Wrote),
            (nameof(VisitsPage.Said), (visit, problems)));
    }

    private static async Task Keep(HttpContext context)
    {
        var (hat, form) = (context.Hat(), await context.Request.ReadFormAsync());
        var alliance = hat.Standpoint.AllianceOf(context.Part("alliance"));
        if (alliance is null || hat.Standpoint.At($"{form["visit"]}") is not { } visit || visit.Kind != Event.Kind)
        {
            await Pages.ShowNothing(context);
            return;
        }

        var (came, what, about) = ($"{form["came"]}", $"{form["what"]}".Trim(), $"{form["about"]}".Trim());
        List<Problem> problems = came is not ("tried" or "differently") ? [] : [.. what.Length == 0 ? [new(Codes.ValueEmpty, "what", VisitsTexts.SayWhat)] : (Problem[])[], .. about.Length == 0 ? [new(Codes.ValueEmpty, "about", VisitsTexts.SayOnWhat)] : (Problem[])[]];
        if (problems.Count == 0)
        {
            var records = came switch { "nothing" => [Written.Again(visit, (Event.BroughtNothing.Name, Written.Text("true")))], "tried" or "differently" => Learned(context, alliance, visit, what, about, came == "differently"), _ => (IReadOnlyList<MapNode>)[] };
            if (records.Count > 0) problems = [.. (await hat.Record(records)).Problems];
        }

        if (problems.Count == 0) context.Response.Redirect($"{context.Request.Path.ToUriComponent()}{context.Request.QueryString}");
        else await Show(context, problems, Anchor.Of(visit));
    }

    /// <summary>What was taken in, the way of working it changed, and the capability where it has no record yet.</summary>
    private static IReadOnlyList<MapNode> Learned(HttpContext context, Record alliance, Record visit, string what, string about, bool changed)
    {
        var (hat, view, book) = (context.Hat(), context.Hat().Standpoint.View, context.Hat().OwnBook);
        var people = (Event.People.Of(visit) ?? ListOf<Reference>.Empty).Select(person => view.Find(person, visit)).OfType<Record>().Select(person => (person.Id, Firm: hat.Standpoint.FirmOf(person))).ToList();
        var from = Event.Place.Of(visit)?.Id is { } place && place != book ? place
            : people.Select(person => person.Firm).FirstOrDefault(firm => firm != book) ?? Alliance.Parties.Of(alliance).First(party => party.Id != book).Id;
        var insight = WrittenInsight.Of(
            hat, about,
            ("when", Written.Text(Event.When.Of(visit).Text)),
            ("alliance", Written.Text(alliance.Id)),
            ("from", Written.Text(from)),
            ("what", Written.Text(what)),
            ("event", Written.Text(visit.Id)),
            ("carriers", Written.Ids(people.Where(person => person.Firm == book).Select(person => person.Id))));
        return !changed ? insight.Records :
        [
            .. insight.Records,
            Written.Record(
                "change", Written.NewId("change"), book,
                ("when", Written.Text(Since(Event.When.Of(visit), hat.Today))),
                ("alliance", Written.Text(alliance.Id)),
                ("by", Written.Text(book)),
                ("cites", Written.Ids([insight.Id])),
                ("routine", Written.Text(what)),
                ("capability", Written.Text(insight.Capability))),
        ];
    }

    /// <summary>Some day from a visit to today: on which of them the work changed nobody was asked.</summary>
    private static string Since(When visit, DateOnly today) => visit.Start.Earliest < today ? $"[{visit.Start.Earliest:yyyy-MM-dd}..{today:yyyy-MM-dd}]" : $"{today:yyyy-MM-dd}";
}
