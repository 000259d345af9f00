using NodaTime;
using Renkei.App.Access.Sources;

namespace Renkei.App.Access.Calendars;

/// <summary>One meeting on one day as a calendar has it: when, what it is called, who, where, whether it took place. Never what was written in it.</summary>
internal sealed record CalendarEntry
{
    /// <summary>The names calendars gave it, the same in every mailbox that holds it; none in a calendar as CSV.</summary>
    public IReadOnlyList<string> Uids { get; init; } = [];

    /// <summary>Which one of a series it is, as the moment at which it was to begin, in UTC, or as the day; empty when it does not repeat.</summary>
    public string Occurrence { get; init; } = "";

    /// <summary>Whether it stands for one of a series that differs from the rest.</summary>
    public bool IsChanged { get; init; }

    public required string Title { get; init; }

    public string Place { get; init; } = "";

    /// <summary>The first day, as the reader's clock has it.</summary>
    public required DateOnly First { get; init; }

    /// <summary>The last day, inclusive.</summary>
    public required DateOnly Last { get; init; }

    public bool IsAllDay { get; init; }

    public required Instant Start { get; init; }

    public required Instant End { get; init; }

    /// <summary>The zone by whose clock it is written; empty when it says none, or is of whole days.</summary>
    public string Zone { get; init; } = "";

    /// <summary>Whether it says a time and no zone: whatever clock the reader has.</summary>
    public bool IsFloating { get; init; }

    public EntryState State { get; init; }

    public bool IsPrivate { get; init; }

    public CalendarPerson? Organizer { get; init; }

    /// <summary>Who was invited, rooms among them.</summary>
    public IReadOnlyList<CalendarPerson> People { get; init; } = [];

    /// <summary>How often it was changed, as its organizer's calendar counts.</summary>
    public int Sequence { get; init; }

    /// <summary>When it was last changed; null when not said.</summary>
    public Instant? Modified { get; init; }

    /// <summary>Where it stood; several when it was found in several mailboxes.</summary>
    public required IReadOnlyList<Origin> Origins { get; init; }
}

/// <summary>Whether a meeting is on.</summary>
internal enum EntryState
{
    Confirmed,
    Tentative,
    Cancelled,
}

/// <summary>One of those invited.</summary>
/// <param name="Mail">The address in small letters; empty when not said.</param>
/// <param name="Name">The name as shown; empty when not said.</param>
/// <param name="Sort">Person, room or group.</param>
/// <param name="Answer">What was answered.</param>
internal sealed record CalendarPerson(string Mail, string Name, InviteeSort Sort = InviteeSort.Person, InviteAnswer Answer = InviteAnswer.None)
{
    /// <summary>By what the same person is known again: the address, else the name.</summary>
    public string Key => Mail.Length > 0 ? Mail : Name.ToUpperInvariant();
}

/// <summary>Who or what was invited.</summary>
internal enum InviteeSort
{
    Person,
    Room,
    Group,
}

/// <summary>What came of an invitation; the higher one says more.</summary>
internal enum InviteAnswer
{
    None,
    Tentative,
    Declined,
    Accepted,
}
