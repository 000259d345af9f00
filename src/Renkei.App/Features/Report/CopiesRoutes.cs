using Renkei.App.Access;
using Renkei.App.Access.Web;
using Renkei.App.Rendering.Html;
using Renkei.App.Rendering.Outgoing;
using Renkei.Core.Records;
using Renkei.Core.Steering;

namespace Renkei.App.Features.Report;

/// <summary>Copies of the report on an alliance, each as it stood when it was kept for a review. A firm reads its own ones alone, and of these who has the roles with which they were made.</summary>
internal static class CopiesRoutes
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/alliances/{alliance}/copies", Show).Behind(Door.Reader);
        site.MapPost("/alliances/{alliance}/copies", Keep).Behind(Door.Writer);
        site.MapGet("/alliances/{alliance}/copies/{id}.html", Give).Behind(Door.Reader);
        site.MapPost("/alliances/{alliance}/copies/{id}/remove", Remove).Behind(Door.Writer);
    }

    /// <summary>The reviews of an alliance that a copy may be kept for, the latest first.</summary>
    private static IReadOnlyList<Record> ReviewsOf(Standpoint standpoint, Record alliance) =>
        [.. standpoint.Concerning(Review.Kind, alliance).OrderByDescending(review => (Review.PlannedFor.Of(review) ?? Review.When.Of(review)).Start.Earliest).ThenBy(review => review.Id, StringComparer.Ordinal)];

    private static Task Show(HttpContext context) => OfAlliance(context, (hat, alliance) => context.Show<CopiesPage>(
        CopiesTexts.Title,
        (nameof(CopiesPage.View), hat.Standpoint.View),
        (nameof(CopiesPage.Alliance), alliance),
        (nameof(CopiesPage.Copies), hat.Books.Copies.Of(hat.OwnBook, hat.Roles, alliance.Id)),
        (nameof(CopiesPage.Reviews), ReviewsOf(hat.Standpoint, alliance)),
        (nameof(CopiesPage.MayBeJoint), hat.Standpoint.SharedOf(alliance.Id) is not null)));

    private static async Task Keep(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        await OfAlliance(context, (hat, alliance) =>
        {
            var isJoint = form["of"] == "joint";
            var seen = isJoint ? hat.Standpoint.SharedOf(alliance.Id) : new Seen(hat.Standpoint.View, alliance);
            if (seen is null) return Pages.ShowNothing(context);
            var review = ReviewsOf(hat.Standpoint, alliance).FirstOrDefault(one => one.Id == form["review"])?.Id;
            hat.Books.Copies.Keep(hat.OwnBook, hat.Roles, alliance.Id, isJoint, review, seen.View.AsOf, hat.Books.Now, ReportPage.Render([seen]));
            return Back(context);
        });
    }

    private static Task Give(HttpContext context) => OfAlliance(context, (hat, alliance) =>
        hat.Books.Copies.Opened(hat.OwnBook, hat.Roles, context.Part("id")) is var (copy, page) && copy.Alliance == alliance.Id
            ? context.Give($"{alliance.Id}{(copy.IsJoint ? "-joint" : "")}-{copy.Made:yyyy-MM-dd}.html", Downloads.Page, page)
            : Pages.ShowNothing(context));

    private static Task Remove(HttpContext context) => OfAlliance(context, (hat, _) =>
    {
        hat.Books.Copies.Remove(hat.OwnBook, hat.Roles, context.Part("id"));
        return Back(context);
    });

    private static Task Back(HttpContext context)
    {
        context.Response.Redirect($"/alliances/{context.Part("alliance")}/copies");
        return Task.CompletedTask;
    }

    private static Task OfAlliance(HttpContext context, Func<Hat, Record, Task> answer) =>
        context.Hat() is var hat && hat.Standpoint.AllianceOf(context.Part("alliance")) is { } alliance ? answer(hat, alliance) : Pages.ShowNothing(context);
}
