using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Alliances;

/// <summary>By what the strategies of a parent and an alliance are linked (S4-4).</summary>
public enum LinkageType
{
    /// <summary>A plan both are part of.</summary>
    SharedPlan,

    /// <summary>The venture's people sit in the parent's meetings.</summary>
    SharedMeetings,

    /// <summary>The same pay, benefits and rules for people on both sides.</summary>
    SharedConditions,

    /// <summary>A contract both work on, or one hands to the other.</summary>
    Contract,

    /// <summary>One supplies the other.</summary>
    SupplyTie,

    /// <summary>A new product, market or country explored together.</summary>
    JointOption,

    /// <summary>A project or office run together.</summary>
    JointProject,

    /// <summary>Something else; say it in words.</summary>
    Other,
}

/// <summary>A tie between the strategy of a parent and that of an alliance or venture.</summary>
public static class Linkage
{
    private static readonly Form Table = new();

    public static readonly Field<When> When = Table.Required("when", As.Date,
        "When", "From when to when the tie holds.");

    public static readonly Field<Reference> Alliance = Table.Required("alliance", As.One("alliance"),
        "Alliance", "The alliance it belongs to.");

    public static readonly Field<ListOf<Reference>?> Between = Table.Optional("between", As.Several("organization"),
        "Between", "The organizations it ties together, such as a parent and the venture.");

    public static readonly Field<LinkageType> Is = Table.Required("is", As.Words<LinkageType>(),
        "Sort", "By what they are linked: plan, meetings, conditions, contract, supply.");

    public static readonly Field<string?> What = Table.Optional("what", As.Text,
        "What", "What the tie consists of, in one sentence.");

    public static readonly Field<Amount?> Closeness = Table.Optional("closeness", As.Range(0, 5),
        "How close", "How the venture is treated after this, from 0 (on the fringe) to 5 (like a related division).");

    public static readonly Field<Reference?> Recognizes = Table.Optional("recognizes", As.One("organization"),
        "Admits that better is", "The organization whose superior skill the tie admits, as when a part is given to it (C15).");

    public static readonly Field<Reference?> Decision = Table.Optional("decision", As.One("decision"),
        "Decided by", "The decision that made it.");

    public static readonly Kind Kind = new("linkage", "Linkage",
        "A tie between the strategy of a parent and that of an alliance or venture.", Table, Belongs.Either);
}
