using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Alliances;

/// <summary>Who has the benefit of what is brought in.</summary>
public enum Benefit
{
    /// <summary>The joint activity, and through it all parties.</summary>
    Joint,

    /// <summary>One party, at home.</summary>
    Private,
}

/// <summary>Something one party brought into an alliance or gave to the other, with or without a price (S2-4).</summary>
public static class Contribution
{
    private static readonly Form Table = new();

    public static readonly Field<When> When = Table.Required("when", As.Date,
        "When", "When it was given, or from when to when.");

    public static readonly Field<Reference> Alliance = Table.Required("alliance", As.One("alliance"),
        "Alliance", "The alliance it was brought into.");

    public static readonly Field<Reference> By = Table.Required("by", As.One("organization"),
        "By", "The organization that brought it in.");

    public static readonly Field<Reference?> To = Table.Optional("to", As.One("organization"),
        "To", "The organization that received it; the alliance as a whole when left out.");

    public static readonly Field<string> What = Table.Required("what", As.Text,
        "What", "What was brought in: machines, money, a licence, help, knowledge of a market, business.");

    public static readonly Field<Asset> Asset = Table.Required("asset", As.Words<Asset>(),
        "Visible or invisible", "Visible when it can be counted and priced, invisible when it lives in people and information.");

    public static readonly Field<bool?> Priced = Table.Optional("priced", As.YesOrNo,
        "Has a price", "Whether a price was put on it.");

    public static readonly Field<Money?> Price = Table.Optional("price", As.Money,
        "Price", "The price put on it.");

    public static readonly Field<Effort?> Effort = Table.Optional("effort", As.Effort,
        "Work", "The work it took in person-hours; help given counts even when nobody paid (C23).");

    public static readonly Field<Reference?> Capability = Table.Optional("capability", As.One("capability"),
        "Capability", "The capability it belongs to.");

    public static readonly Field<Benefit?> Benefit = Table.Optional("benefit", As.Words<Benefit>(),
        "Benefit", "Whether all have the benefit through the joint activity, or one party at home.");

    public static readonly Field<ListOf<Reference>?> UsedBy = Table.Optional("used_by", As.Several("organization"),
        "Used by", "The organizations and units that use it.");

    public static readonly Field<string?> UsedWhere = Table.Optional("used_where", As.Text,
        "Used where", "In which product, plant or market it is used.");

    public static readonly Kind Kind = new("contribution", "Contribution",
        "Something one party brought into an alliance or gave to the other.", Table, Belongs.Either);
}
