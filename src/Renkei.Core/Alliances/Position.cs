using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Alliances;

/// <summary>The competitive context of an alliance (Pucik's Table 1).</summary>
public enum Context
{
    /// <summary>The parties do not compete here and will not come to.</summary>
    Complementarity,

    /// <summary>The parties are direct competitors here, or may become so.</summary>
    Competition,
}

/// <summary>Where an alliance stands in the strategic alliance matrix on one line of business, now and in three years (S2-1, S2-2).</summary>
public static class Position
{
    private static readonly Form Table = new();

    public static readonly Field<When> When = Table.Required("when", As.Date,
        "When", "When it was judged; once a year shows the drift.");

    public static readonly Field<Reference> Alliance = Table.Required("alliance", As.One("alliance"),
        "Alliance", "The alliance that is placed.");

    public static readonly Field<Reference?> By = Table.Optional("by", As.One("organization"),
        "By", "The organization that judges; the one whose book this is unless said.");

    public static readonly Field<Reference?> Partner = Table.Optional("partner", As.One("organization"),
        "Partner", "The partner in question, when there are several.");

    public static readonly Field<Reference?> Line = Table.Optional("line", As.One("line"),
        "Line", "The line of business judged; the whole alliance when left out.");

    public static readonly Field<Reference?> Capability = Table.Optional("capability", As.One("capability"),
        "Capability", "The capability line judged, when one stands apart.");

    public static readonly Field<Context> Context = Table.Required("context", As.Words<Context>(),
        "Context now", "Whether the parties are, or may become, direct competitors in this line.");

    public static readonly Field<Leverage> Leverage = Table.Required("leverage", As.Words<Leverage>(),
        "Leverage now", "Whether what we bring in has a market price (resources) or not (competencies).");

    public static readonly Field<Leverage?> PartnerLeverage = Table.Optional("partner_leverage", As.Words<Leverage>(),
        "Their leverage", "The same for what the partner brings in; it may differ from ours.");

    public static readonly Field<Context?> ContextAhead = Table.Optional("context_ahead", As.Words<Context>(),
        "Context in three years", "What you expect of the context in three years.");

    public static readonly Field<Leverage?> LeverageAhead = Table.Optional("leverage_ahead", As.Words<Leverage>(),
        "Leverage in three years", "What you expect of the leverage in three years.");

    public static readonly Field<string?> Reason = Table.Optional("reason", As.Text,
        "Reason", "Why, with the lines of business in which the parties meet.");

    public static readonly Kind Kind = new("position", "Position",
        "Where an alliance stands between complementing and competing, resources and competencies.", Table, Belongs.Own, Roles.Steering);
}
