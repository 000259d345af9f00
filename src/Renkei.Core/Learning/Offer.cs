using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Learning;

/// <summary>What sort of opening one side makes to the other.</summary>
public enum OfferType
{
    /// <summary>We would share this with you.</summary>
    Offer,

    /// <summary>We would like this from you.</summary>
    Request,

    /// <summary>We suggest doing this together or in another way (S0-19).</summary>
    Proposal,
}

/// <summary>Something one side offered, asked for or proposed to the other; the reply is an answer.</summary>
public static class Offer
{
    private static readonly Form Table = new();

    public static readonly Field<When> When = Table.Required("when", As.Date,
        "When", "When it was made; the days without an answer count from here.");

    public static readonly Field<Reference> Alliance = Table.Required("alliance", As.One("alliance"),
        "Alliance", "The alliance it belongs to.");

    public static readonly Field<OfferType?> Is = Table.Optional("is", As.Words<OfferType>(),
        "Sort", "An offer, a request or a proposal; an offer unless said.");

    public static readonly Field<Reference> By = Table.Required("by", As.One("organization"),
        "By", "The organization that made it.");

    public static readonly Field<Reference> To = Table.Required("to", As.One("organization"),
        "To", "The organization it was made to.");

    public static readonly Field<string> What = Table.Required("what", As.Text,
        "What", "What was offered, asked for or proposed, in one sentence.");

    public static readonly Field<Reference?> Capability = Table.Optional("capability", As.One("capability"),
        "Capability", "The capability it concerns.");

    public static readonly Field<ListOf<Reference>?> People = Table.Optional("people", As.Several("person"),
        "Addressed to", "The people it was addressed to.");

    public static readonly Field<bool?> Written = Table.Optional("written", As.YesOrNo,
        "Written", "Whether it was made in writing.");

    public static readonly Field<bool?> Free = Table.Optional("free", As.YesOrNo,
        "Free of charge", "Whether nothing is asked for it.");

    public static readonly Field<Money?> Price = Table.Optional("price", As.Money,
        "Price", "What is asked or offered for it.");

    public static readonly Field<When?> AnswerBy = Table.Optional("answer_by", As.Date,
        "Answer wanted by", "By when an answer is wanted; after 30 days unless said.", new Care(Foreseen: true));

    public static readonly Kind Kind = new("offer", "Offer",
        "Something one side offered, asked for or proposed to the other.", Table, Belongs.Either);
}
