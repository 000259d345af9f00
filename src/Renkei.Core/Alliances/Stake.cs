using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Alliances;

/// <summary>The share of one organization that another holds from a date on, until the next stake of the same pair.</summary>
public static class Stake
{
    private static readonly Form Table = new();

    public static readonly Field<When> When = Table.Required("when", As.Date,
        "From", "When the share was bought or changed; it holds until the next stake of the same pair.");

    public static readonly Field<Reference?> Alliance = Table.Optional("alliance", As.One("alliance"),
        "Alliance", "The alliance it belongs to.");

    public static readonly Field<Reference> Holder = Table.Required("holder", As.One("organization"),
        "Holder", "The organization that holds the share.");

    public static readonly Field<Reference> Held = Table.Required("held", As.One("organization"),
        "Held", "The organization whose share it is.");

    public static readonly Field<Share> Percent = Table.Required("percent", As.Share,
        "Percent", "The share of the capital after this date, in percent.");

    public static readonly Field<bool?> Voting = Table.Optional("voting", As.YesOrNo,
        "Voting", "Whether the share carries votes; yes unless said.");

    public static readonly Field<Money?> Paid = Table.Optional("paid", As.Money,
        "Paid", "What was paid for it.");

    public static readonly Kind Kind = new("stake", "Stake",
        "The share of one organization that another holds from a date on.", Table, Belongs.Either);
}
