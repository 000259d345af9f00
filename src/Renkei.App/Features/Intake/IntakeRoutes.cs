using Renkei.App.Access.Web;
using Renkei.App.Rendering.Html;

namespace Renkei.App.Features.Intake;

/// <summary>Calendars and sheets are brought, asked about, looked at, and recorded together or not at all.</summary>
internal static class IntakeRoutes
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/bring", context => Ask(context, null)).Behind(Door.Writer);
        site.MapPost("/bring", Bring).Behind(Door.Writer);
        ImportRoutes.Map(site);
        site.MapGet("/bring/{token}", context => With(context, brought => GoOn(context, brought))).Behind(Door.Writer);
        site.MapGet("/bring/{token}/{step}", context => With(context, brought => Show(context, brought))).Behind(Door.Writer);
        site.MapPost("/bring/{token}/{step}", context => With(context, brought => Take(context, brought))).Behind(Door.Writer);
    }

    /// <summary>Goes to the next step that has something to ask.</summary>
    public static Task GoOn(HttpContext context, Bringing brought)
    {
        context.Response.Redirect(Steps.Address(brought, Steps.Next(brought, context.Hat())));
        return Task.CompletedTask;
    }

    private static Task Ask(HttpContext context, string? wrong)
    {
        if (wrong is not null) context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return context.Show<FilesPage>(IntakeTexts.FilesTitle, (nameof(FilesPage.Wrong), wrong), (nameof(FilesPage.HasImports), ImportRoutes.Recent(context.Hat()).Count > 0));
    }

    private static async Task Bring(HttpContext context)
    {
        var (files, wrong) = await Upload.Read(context);
        if (wrong is not null)
        {
            await Ask(context, wrong);
            return;
        }

        var brought = Bringing.Of(files, context.Hat());
        Waiting.Keep(context.Hat(), brought);
        await GoOn(context, brought);
    }

    private static Task With(HttpContext context, Func<Bringing, Task> work) => Waiting.Find(context.Hat(), context.Part("token")) is { } brought ? work(brought) : Pages.ShowNothing(context);

    private static Task Show(HttpContext context, Bringing brought) => StepOf(context) switch
    {
        Step.Whose => WhoseStep.Show(context, brought),
        Step.Dates => DatesStep.Show(context, brought),
        Step.Tables => TablesStep.Show(context, brought),
        Step.People => PeopleStep.Show(context, brought),
        Step.Meetings => MeetingsStep.Show(context, brought),
        Step.Look => LookStep.Show(context, brought),
        _ => Pages.ShowNothing(context),
    };

    private static async Task Take(HttpContext context, Bringing brought)
    {
        var form = await Upload.Fields(context);
        switch (context.Part("step"))
        {
            case "record":
                await LookStep.Record(context, brought, form);
                return;
            case "forget":
                Waiting.Take(context.Hat(), brought.Token);
                context.Response.Redirect("/bring");
                return;
            case "look":
                await LookStep.Take(context, brought, form);
                return;
            case "tables":
                await TablesStep.Take(context, brought, form);
                return;
        }

        Bringing? answered = StepOf(context) switch
        {
            Step.Whose => WhoseStep.Take(brought, form),
            Step.Dates => DatesStep.Take(brought, form),
            Step.People => PeopleStep.Take(brought, form),
            Step.Meetings => MeetingsStep.Take(brought, form, context.Hat()),
            _ => null,
        };
        if (answered is null) await Pages.ShowNothing(context);
        else await Keep(context, answered.Having(StepOf(context)!.Value));
    }

    /// <summary>Keeps what was answered and goes on.</summary>
    public static Task Keep(HttpContext context, Bringing brought)
    {
        Waiting.Keep(context.Hat(), brought);
        return GoOn(context, brought);
    }

    private static Step? StepOf(HttpContext context) => Enum.TryParse<Step>(context.Part("step"), ignoreCase: true, out var step) && Enum.IsDefined(step) && !char.IsDigit(context.Part("step")[0]) ? step : null;
}
