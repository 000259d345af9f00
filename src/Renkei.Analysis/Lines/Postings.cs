using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Lines;

/// <summary>Somebody of one firm who went to work in another; several people where a source does not tell one from another.</summary>
/// <param name="Posting">The posting itself, with purposes, return and loss.</param>
/// <param name="From">The firm that sent.</param>
/// <param name="To">The firm that received; a joint venture is a third body and so a firm.</param>
/// <param name="Level">The level at which they work there: as the posting says, else as their seat does, else their own at home; null when none is told.</param>
/// <param name="Begins">The days on which it can have begun; null while it has not.</param>
/// <param name="Ends">The days on which it can have ended; null while it has not begun. The last of all days stands for an end not yet told.</param>
internal sealed record Stay(Record Posting, string From, string To, Level? Level, DaySpan? Begins, DaySpan? Ends)
{
    /// <summary>
    /// Whether they work day by day inside the host (S1-9). A posting is a dispatch unless it says that it is of another sort; what it says of daily work
    /// itself goes before that.
    /// </summary>
    public bool IsDispatch => Core.People.Posting.Daily.Of(Posting) ?? (Core.People.Posting.Is.Of(Posting) ?? PostingType.Dispatch) == PostingType.Dispatch;

    /// <summary>Whether it is a move for good, from which nobody is expected back.</summary>
    public bool IsForGood => Core.People.Posting.Is.Of(Posting) == PostingType.Move;

    /// <summary>The id of the person; null when a source does not tell one from another.</summary>
    public string? Person => Core.People.Posting.Person.Of(Posting)?.Id;

    /// <summary>When they came back; null as long as no return is told.</summary>
    public When? Returned => Core.People.Posting.Returned.Of(Posting);

    /// <summary>When it was clear that they will not come back, having stayed there or left; null otherwise.</summary>
    public When? Lost => Core.People.Posting.Lost.Of(Posting);

    /// <summary>When they are to be back, as promised at the start; null when nothing was promised.</summary>
    public When? PromisedEnd => Core.People.Posting.PromisedEnd.Of(Posting);

    /// <summary>Whether they are to be back by a promised day and are neither back nor known to stay.</summary>
    public bool IsAwaited => this is { PromisedEnd: not null, Returned: null, Lost: null, Begins: not null };

    /// <summary>Whether they worked there on a day.</summary>
    public Truth IsThereOn(DateOnly day) => IsThereDuring(new(day, day));

    /// <summary>Whether they worked there at some time within a window.</summary>
    public Truth IsThereDuring(Window window)
    {
        if (Begins is not { } begins || Ends is not { } ends || begins.Earliest > window.Last || ends.Latest < window.First) return Truth.No;
        return begins.Latest <= window.Last && ends.Earliest >= window.First ? Truth.Certainly : Truth.Perhaps;
    }
}

/// <summary>Who was sent where: the postings that cross from one firm to another.</summary>
internal static class Postings
{
    /// <summary>All of an alliance and its parts, in the order recorded. A move within one firm is none.</summary>
    public static IReadOnlyList<Stay> In(Scene scene) =>
        [.. from posting in scene.Of(Posting.Kind)
            let stay = new Stay(
                posting,
                scene.FirmOf(Posting.From.Of(posting), posting),
                scene.FirmOf(Posting.To.Of(posting), posting),
                LevelOf(scene, posting),
                Posting.When.Of(posting)?.Start,
                EndOf(posting))
            where stay.From != stay.To
            select stay];

    private static Level? LevelOf(Scene scene, Record posting) =>
        Posting.Level.Of(posting)
        ?? (Posting.Post.Of(posting) is { } seat && scene.View.Find(seat, posting) is { } post ? Post.Level.Of(post) : null)
        ?? (Posting.Person.Of(posting) is { } who && scene.View.Find(who, posting) is { } person ? Person.Level.Of(person) : null);

    /// <summary>
    /// A single date tells the beginning alone. Whoever came back, or is known to stay for good or to have left, is no longer there as one of those sent, even
    /// where the posting names no end.
    /// </summary>
    private static DaySpan? EndOf(Record posting)
    {
        if (Posting.When.Of(posting) is not { } when) return null;

        return when.Lasts && !when.IsOpen ? when.End : (Posting.Returned.Of(posting) ?? Posting.Lost.Of(posting))?.Start ?? new(DateOnly.MaxValue, DateOnly.MaxValue);
    }
}
