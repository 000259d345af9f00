using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Learning;

/// <summary>What was answered to an offer, a request or a proposal.</summary>
public enum Reply
{
    /// <summary>Yes.</summary>
    Accepted,

    /// <summary>Yes to a part of it.</summary>
    Partly,

    /// <summary>Not this, but something else.</summary>
    Countered,

    /// <summary>Heard; a decision follows.</summary>
    Acknowledged,

    /// <summary>No.</summary>
    Declined,
}

/// <summary>What one side answered to an offer of the other; its own record, since only the side that answers may change it.</summary>
public static class Answer
{
    private static readonly Form Table = new();

    public static readonly Field<When> When = Table.Required("when", As.Date,
        "When", "When it was given.");

    public static readonly Field<Reference> Offer = Table.Required("offer", As.One("offer"),
        "To", "The offer, request or proposal it answers.");

    public static readonly Field<Reference> By = Table.Required("by", As.One("organization"),
        "By", "The organization that answers.");

    public static readonly Field<Reply> Is = Table.Required("is", As.Words<Reply>(),
        "Answer", "Accepted, partly, countered, acknowledged or declined.");

    public static readonly Field<string?> What = Table.Optional("what", As.Text,
        "What", "What was answered, in words.");

    public static readonly Field<Rationalization?> Because = Table.Optional("because", As.Words<Rationalization>(),
        "Because", "The reason for a no, coded (S4-21).");

    public static readonly Field<string?> Reason = Table.Optional("reason", As.Text,
        "Reason", "The reason given, in words.");

    public static readonly Field<Money?> Estimate = Table.Optional("estimate", As.Money,
        "Estimated cost", "What it would cost, when cost is the reason (S4-17).");

    public static readonly Field<When?> Delivered = Table.Optional("delivered", As.Date,
        "Delivered", "When what was agreed was done.");

    public static readonly Kind Kind = new("answer", "Answer",
        "What one side answered to an offer of the other.", Table, Belongs.Either);
}
