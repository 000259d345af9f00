using System.Globalization;
using Renkei.Analysis.Glance;
using Renkei.App.Access.Web;
using Renkei.App.Rendering.Html;
using Renkei.Core.Values;

namespace Renkei.App.Features.Steps;

/// <summary>A next step is taken up: it becomes an action with an owner and a day.</summary>
internal static class StepsRoutes
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/alliances/{alliance}/next/{place:int}", context => Step(context) is { } step ? Show(context, step, []) : Pages.ShowNothing(context)).Behind(Door.Writer);
        site.MapPost("/alliances/{alliance}/next", TakeUp).Behind(Door.Writer);
    }

    private static NextStep? Step(HttpContext context) =>
        context.Hat().Standpoint.GlanceAt(context.Part("alliance"), context.Hat().Today)?.Next.ElementAtOrDefault(int.Parse(context.Part("place"), CultureInfo.InvariantCulture) - 1);

    private static Task Show(HttpContext context, NextStep step, IReadOnlyList<Problem> problems)
    {
        if (problems.Count > 0) context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return context.Show<StepPage>(
            StepsTexts.Title,
            (nameof(StepPage.Alliance), context.Hat().Standpoint.AllianceOf(context.Part("alliance"))),
            (nameof(StepPage.Step), step),
            (nameof(StepPage.Standpoint), context.Hat().Standpoint),
            (nameof(StepPage.Us), context.Hat().OwnBook),
            (nameof(StepPage.Problems), problems));
    }

    private static async Task TakeUp(HttpContext context)
    {
        var (hat, form) = (context.Hat(), await context.Request.ReadFormAsync());
        if (hat.Standpoint.AllianceOf(context.Part("alliance")) is not { } alliance)
        {
            await Pages.ShowNothing(context);
            return;
        }

        string Said(string name) => $"{form[name]}".Trim();
        var id = Written.NewId("action");
        var outcome = await hat.Record(Written.Record(
            "action", id, hat.OwnBook,
            ("when", Written.Text($"{hat.Today:yyyy-MM-dd}")),
            ("alliance", Written.Text(alliance.Id)),
            ("what", Written.Text(Said("what"))),
            ("row", Written.Text(Said("row"))),
            ("about", Written.Ids(form["about"].OfType<string>().Where(about => about.Length > 0))),
            ("by", Written.Text(hat.OwnBook)),
            ("owner", Written.Text(Said("owner"))),
            ("due", Written.Text(Said("due")))));
        if (outcome.Problems.Count == 0) context.Response.Redirect($"/records/{hat.OwnBook}/action/{id}");
        else await Show(context, new(Said("row"), Said("what"), "", hat.Standpoint.View.Of(Core.People.Person.Kind).FirstOrDefault(person => person.Id == Said("owner")), DateOnly.TryParse(Said("due"), CultureInfo.InvariantCulture, out var due) ? due : hat.Today, []), outcome.Problems);
    }
}
