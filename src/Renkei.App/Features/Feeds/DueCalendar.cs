using System.Security.Cryptography;
using System.Text;
using Renkei.Analysis.Due;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Outgoing;
using Renkei.Core.Books;
using Renkei.Core.Learning;
using Renkei.Storage.Feeds;

namespace Renkei.App.Features.Feeds;

/// <summary>What is due as entries of a calendar.</summary>
internal static class DueCalendar
{
    /// <summary>The entries that a link tells.</summary>
    /// <param name="feed">The link: whose things, and whether it says what they are.</param>
    /// <param name="view">What the one who made it sees now.</param>
    /// <param name="day">The day on which it is asked.</param>
    /// <param name="site">The address of the site.</param>
    public static IEnumerable<CalendarDay> Of(Feed feed, LedgerView view, DateOnly day, string site) =>
        from thing in DueThings.Of(view, day)
        where feed.Person is null || thing.Person == feed.Person
        select new CalendarDay(
            IdOf(feed, thing),
            thing.By,
            feed.HasTitles ? TitleOf(view, thing) : OutTexts.FeedSomething,
            feed.HasTitles ? $"{site}{Anchor.PageOf(thing.What)}" : $"{site}/");

    /// <summary>What is due, in a few words.</summary>
    public static string TitleOf(LedgerView view, DueThing thing) => (thing.Sort switch
    {
        DueSort.Answer => OutTexts.DueAnswer,
        DueSort.FollowUp => OutTexts.DueFollowUp,
        DueSort.Return => OutTexts.DueReturn,
        DueSort.Use => OutTexts.DueUse,
        DueSort.Promise => OutTexts.DuePromise,
        DueSort.Objective => OutTexts.DueObjective,
        DueSort.Review => OutTexts.DueReview,
        _ => OutTexts.DueTask,
    }).With(thing.Task is { } task ? Event.FollowUp.What.Of(task) : Titles.In(view, thing.What));

    /// <summary>The same for the same thing each time, and telling nothing of it: the id of a record may say what it is about.</summary>
    private static string IdOf(Feed feed, DueThing thing) =>
        $"{Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(feed.Id), Encoding.UTF8.GetBytes($"{thing.Sort}/{thing.What}/{(thing.Task is { } task ? Event.FollowUp.What.Of(task) : "")}")))[..32]}@renkei";
}
