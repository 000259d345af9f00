using Renkei.App.Access.Web;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Html;
using Renkei.App.Rendering.Outgoing;

namespace Renkei.App.Features.Feeds;

/// <summary>What is due as a calendar, by a link that can be revoked: calendar programs do not sign in.</summary>
internal static class FeedRoutes
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/feed", context => Show(context, made: null)).Behind(Door.Reader);
        site.MapPost("/feed", Make).Behind(Door.Reader);
        site.MapPost("/feed/{id}/revoke", Revoke).Behind(Door.Reader);
        site.MapGet("/feed/{link}.ics", Give).Behind(Door.Anyone);
    }

    private static Task Show(HttpContext context, string? made)
    {
        var hat = context.Hat();
        return context.Show<FeedPage>(
            OutTexts.FeedTitle,
            (nameof(FeedPage.Firm), hat.Firm),
            (nameof(FeedPage.People), PeopleOf(hat)),
            (nameof(FeedPage.Feeds), hat.Books.Feeds.Of(hat.Wearer)),
            (nameof(FeedPage.Made), made));
    }

    private static async Task Make(HttpContext context)
    {
        var (hat, form) = (context.Hat(), await context.Request.ReadFormAsync());
        var person = PeopleOf(hat).Select(each => each.Id).FirstOrDefault(id => id == form["person"]);
        var link = hat.Books.Feeds.Make(hat.Wearer, person, form["titles"] == "yes", DateOnly.FromDateTime(hat.Books.Now.UtcDateTime));
        await Show(context, context.AddressOf($"/feed/{link}.ics"));
    }

    private static Task Revoke(HttpContext context)
    {
        var hat = context.Hat();
        hat.Books.Feeds.Revoke(hat.Wearer, context.Part("id"));
        context.Response.Redirect("/feed");
        return Task.CompletedTask;
    }

    /// <summary>One that never was and one that was revoked answer alike: like any address that is not there.</summary>
    private static Task Give(HttpContext context)
    {
        foreach (var books in context.Hats().All.Select(hat => hat.Books).Distinct())
        {
            if (books.Feeds.Opened(context.Part("link")) is not { } feed || context.HatOf(feed.Hat) is not { } hat) continue;
            var days = DueCalendar.Of(feed, hat.Standpoint.View, hat.Today, context.AddressOf(""));
            return context.Give("renkei.ics", Downloads.Calendar, to => to.Write(CalendarFile.Print(OutTexts.FeedName, books.Now, days)));
        }

        return Pages.ShowNothing(context);
    }

    /// <summary>The people of the own firm and its units.</summary>
    private static IReadOnlyList<(string Id, string Name)> PeopleOf(Hat hat) =>
        [.. hat.Standpoint.PeopleOf(hat.OwnBook).DistinctBy(person => person.Id).Select(person => (person.Id, Name: Titles.Of(person))).OrderBy(each => each.Name, StringComparer.CurrentCultureIgnoreCase)];
}
