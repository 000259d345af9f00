using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Alliances;

/// <summary>A point in the life of an alliance, in the order most of them come.</summary>
public enum MilestoneType
{
    /// <summary>One side began to think of it.</summary>
    Idea,

    /// <summary>The sides first spoke of it.</summary>
    FirstContact,

    /// <summary>Talks began.</summary>
    Negotiation,

    /// <summary>The main terms were written down.</summary>
    TermSheet,

    /// <summary>The agreement was signed.</summary>
    Signing,

    /// <summary>Joint work began.</summary>
    Start,

    /// <summary>Its scope or mandate grew.</summary>
    Widening,

    /// <summary>Its scope or mandate shrank.</summary>
    Narrowing,

    /// <summary>The ways of working together were rebuilt (S3-8).</summary>
    Restructuring,

    /// <summary>The terms were agreed anew.</summary>
    Renegotiation,

    /// <summary>A side said that it will leave.</summary>
    Notice,

    /// <summary>It ended.</summary>
    Exit,
}

/// <summary>A point an alliance reached or is to reach.</summary>
public static class Milestone
{
    private static readonly Form Table = new();

    public static readonly Field<When?> When = Table.Optional("when", As.Date,
        "Reached", "When it was reached, or from when to when talks lasted; left out while it lies ahead.");

    public static readonly Field<When?> PlannedFor = Table.Optional("planned_for", As.Date,
        "Planned for", "When it is or was to be reached; staffing counts back from here (O5).", new Care(Foreseen: true));

    public static readonly Field<Reference> Alliance = Table.Required("alliance", As.One("alliance"),
        "Alliance", "The alliance whose life this is a point of.");

    public static readonly Field<MilestoneType> Is = Table.Required("is", As.Words<MilestoneType>(),
        "Point", "Which point it is, such as term sheet, signing or start.");

    public static readonly Field<string?> What = Table.Optional("what", As.Text,
        "What", "What was reached, in one sentence.");

    public static readonly Field<ListOf<Reference>?> People = Table.Optional("people", As.Several("person"),
        "People", "Who took part; those who negotiate should be among those who carry it out (O5).");

    public static readonly Kind Kind = new("milestone", "Milestone",
        "A point an alliance reached or is to reach.", Table, Belongs.Either);
}
