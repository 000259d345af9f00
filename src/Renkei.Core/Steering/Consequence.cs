using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Steering;

/// <summary>Whether a unit comes out of it ahead.</summary>
public enum Upshot
{
    /// <summary>The unit is better off.</summary>
    Wins,

    /// <summary>The unit is as before.</summary>
    Even,

    /// <summary>The unit is worse off.</summary>
    Loses,
}

/// <summary>What an alliance or a decision does to one unit: gains in cost may wither a skill (S2-12).</summary>
public static class Consequence
{
    private static readonly Form Table = new();

    public static readonly Field<When> When = Table.Required("when", As.Date,
        "When", "When it shows, or from when to when.");

    public static readonly Field<Reference?> Alliance = Table.Optional("alliance", As.One("alliance"),
        "Alliance", "The alliance it comes of.");

    public static readonly Field<Reference> Unit = Table.Required("unit", As.One("organization"),
        "Unit", "The unit it falls on.");

    public static readonly Field<Upshot> Is = Table.Required("is", As.Words<Upshot>(),
        "All in all", "Whether the unit wins, stays even or loses.");

    public static readonly Field<string?> What = Table.Optional("what", As.Text,
        "What", "What happens to the unit, in one sentence.");

    public static readonly Field<Reference?> Capability = Table.Optional("capability", As.One("capability"),
        "Capability", "The capability it touches.");

    public static readonly Field<Ordinal?> Skill = Table.Optional("skill", As.Ordinal(Scale.Trend),
        "Skill", "Where the unit's skill in it is going: falling, flat or rising.");

    public static readonly Field<Money?> Saved = Table.Optional("saved", As.Money,
        "Saved", "What the unit saves; negative when it costs.");

    public static readonly Field<Reference?> Of = Table.Optional("of", As.One("decision"),
        "Caused by", "The decision it comes of.");

    public static readonly Kind Kind = new("consequence", "Consequence",
        "What an alliance or a decision does to one unit.", Table, Belongs.Either);
}
