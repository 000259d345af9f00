using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Alliances;

/// <summary>What a clause does.</summary>
public enum ClauseType
{
    /// <summary>Promises something that can be delivered and counted.</summary>
    Commitment,

    /// <summary>Allows a use.</summary>
    Permission,

    /// <summary>Forbids something; weak protection against learning (S2-10).</summary>
    Prohibition,

    /// <summary>Says who decides, such as on staff.</summary>
    Governance,

    /// <summary>Sets money: royalties, prices, shares of profit.</summary>
    Payment,
}

/// <summary>What counts as delivery of a commitment.</summary>
public enum Deliverable
{
    /// <summary>People posted.</summary>
    Postings,

    /// <summary>Visits received or made.</summary>
    Visits,

    /// <summary>Training given.</summary>
    Trainings,

    /// <summary>Meetings held.</summary>
    Meetings,

    /// <summary>Reviews held.</summary>
    Reviews,

    /// <summary>Documents, designs or data handed over.</summary>
    Documents,

    /// <summary>Questions and offers answered.</summary>
    Answers,

    /// <summary>Something else; say it in words.</summary>
    Other,
}

/// <summary>A point of the agreement; best a commitment that can be delivered and counted (A2).</summary>
public static class Clause
{
    private static readonly Form Table = new();

    public static readonly Field<When?> When = Table.Optional("when", As.Date,
        "In force", "From when to when it holds.");

    public static readonly Field<Reference> Alliance = Table.Required("alliance", As.One("alliance"),
        "Alliance", "The alliance whose agreement it stands in.");

    public static readonly Field<string> What = Table.Required("what", As.Text,
        "What", "What was agreed, in one plain sentence.");

    public static readonly Field<ClauseType?> Is = Table.Optional("is", As.Words<ClauseType>(),
        "Sort", "Whether it promises, allows, forbids, sets who decides, or sets money; a commitment unless said.");

    public static readonly Field<ListOf<Reference>?> By = Table.Optional("by", As.Several("organization"),
        "Owed by", "Who must deliver; all parties when it is a joint commitment.");

    public static readonly Field<ListOf<Reference>?> To = Table.Optional("to", As.Several("organization"),
        "Owed to", "Who receives it.");

    public static readonly Field<Reference?> Capability = Table.Optional("capability", As.One("capability"),
        "Capability", "The capability it is to move.");

    public static readonly Field<Deliverable?> Counts = Table.Optional("counts", As.Words<Deliverable>(),
        "Counts as delivered", "Which records count as delivery: postings, visits, trainings and so on.");

    public static readonly Field<string?> Delivered = Table.Optional("delivered", As.Text,
        "Delivered means", "How both sides can tell that it was delivered, in words.");

    public static readonly Field<Amount?> Number = Table.Optional("number", As.Count,
        "How many", "How many of them are owed per period.");

    public static readonly Field<Amount?> Months = Table.Optional("months", As.Count,
        "Per so many months", "The length of that period in months; 12 unless said.");

    public static readonly Field<Reference?> Mirror = Table.Optional("mirror", As.One("clause"),
        "Counterpart", "The clause that promises the same in the other direction: reciprocity (A2).");

    public static readonly Field<Money?> Money = Table.Optional("money", As.Money,
        "Money", "The amount it sets, when it sets one.");

    public static readonly Kind Kind = new("clause", "Clause",
        "A point of the agreement, best one that can be delivered and counted.", Table, Belongs.Either);
}
