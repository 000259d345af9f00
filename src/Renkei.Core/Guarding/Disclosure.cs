using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Guarding;

/// <summary>What the second person of the firm found.</summary>
public enum Scrutiny
{
    /// <summary>May cross as it is.</summary>
    Cleared,

    /// <summary>May cross after changes.</summary>
    Returned,

    /// <summary>Must not cross.</summary>
    Refused,
}

/// <summary>The way of one own record into a joint book: asked for, reviewed by a second person of the firm, released as a copy.</summary>
public static class Disclosure
{
    private static readonly Form Table = new();

    public static readonly Field<When> When = Table.Required("when", As.Date,
        "Asked", "When somebody asked to share it; the days it takes count from here (S2-11).");

    public static readonly Field<Reference> Alliance = Table.Required("alliance", As.One("alliance"),
        "Alliance", "The alliance it is to be shared in.");

    public static readonly Field<Reference> Of = Table.Required("of", As.Any,
        "Of", "The own record to be shared.");

    public static readonly Field<Amount?> Version = Table.Optional("version", As.Count,
        "Version", "Which version of it: the number of its entry in the own book; the copy never changes after.");

    public static readonly Field<Reference?> Into = Table.Optional("into", As.One("book"),
        "Into", "The joint book it goes into; the alliance's default one unless said.");

    public static readonly Field<Reference?> AskedBy = Table.Optional("asked_by", As.One("person"),
        "Asked by", "Who asked.");

    public static readonly Field<string?> Reason = Table.Optional("reason", As.Text,
        "Why share it", "What sharing it is to bring.");

    public static readonly Field<Reference?> Guard = Table.Optional("guard", As.One("guard"),
        "Guard", "The guard that asks for a review.");

    public static readonly Field<When?> Reviewed = Table.Optional("reviewed", As.Date,
        "Reviewed", "When a second person looked at it.");

    public static readonly Field<Reference?> ReviewedBy = Table.Optional("reviewed_by", As.One("person"),
        "Reviewed by", "The second person of the same firm, not the one who asked.");

    public static readonly Field<Scrutiny?> Finding = Table.Optional("finding", As.Words<Scrutiny>(),
        "Finding", "Cleared, returned for changes, or refused.");

    public static readonly Field<string?> Grounds = Table.Optional("grounds", As.Text,
        "Grounds", "The reason for the finding.");

    public static readonly Field<When?> Released = Table.Optional("released", As.Date,
        "Released", "When the copy was written into the joint book.");

    public static readonly Field<Reference?> ReleasedBy = Table.Optional("released_by", As.One("person"),
        "Released by", "Who released it.");

    public static readonly Field<Reference?> Copy = Table.Optional("copy", As.Any,
        "Copy", "The record in the joint book that is the copy.");

    public static readonly Kind Kind = new("disclosure", "Disclosure",
        "The way of one own record into a joint book.", Table, Belongs.Own);
}
