using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.People;

/// <summary>Where a seat stands: learning happens where work is done, little of it in the board room (O8).</summary>
public enum Area
{
    /// <summary>The board or the top of the venture.</summary>
    Board,

    /// <summary>Laboratory, design, development.</summary>
    Laboratory,

    /// <summary>The production floor.</summary>
    Floor,

    /// <summary>In touch with customers.</summary>
    Customer,

    /// <summary>In touch with suppliers.</summary>
    Supplier,

    /// <summary>Finance, staff and other offices.</summary>
    Office,
}

/// <summary>A seat that matters for learning, and who has sat in it (O6, O8).</summary>
public static class Post
{
    private static readonly Form Table = new();

    public static readonly Field<When?> When = Table.Optional("when", As.Date,
        "When", "From when to when the seat exists or is wanted.");

    public static readonly Field<string> What = Table.Required("what", As.Text,
        "Seat", "The name of the seat, in a few words.");

    public static readonly Field<Reference> Organization = Table.Required("organization", As.One("organization"),
        "Where", "The organization or unit the seat belongs to.");

    public static readonly Field<Reference?> Alliance = Table.Optional("alliance", As.One("alliance"),
        "Alliance", "The alliance it matters for.");

    public static readonly Field<Area?> Area = Table.Optional("area", As.Words<Area>(),
        "Area", "Board, laboratory, floor, customer, supplier or office.");

    public static readonly Field<Level?> Level = Table.Optional("level", As.Words<Level>(),
        "Level", "Its place in the hierarchy; executives of a minority holder at the top are unusual (S1-24).");

    public static readonly Field<ListOf<Reference>?> Capabilities = Table.Optional("capabilities", As.Several("capability"),
        "Capabilities", "What can be learned in it; a capability without a seat of ours is a blind spot (A5).");

    public static readonly Field<bool?> Critical = Table.Optional("critical", As.YesOrNo,
        "Learning-critical", "Whether invisible assets grow in it; yes unless said.");

    public static readonly Field<Reference?> For = Table.Optional("for", As.One("organization"),
        "Meant for", "The party that is to fill it; it counts as planned for that party (O6).");

    public static readonly Field<Share?> FullTime = Table.Optional("full_time", As.Share,
        "Part of full time", "How much of a working week it takes, in percent; 100 unless said.");

    public static readonly Field<When?> FillBy = Table.Optional("fill_by", As.Date,
        "To be filled by", "When one of ours is to sit in it: the dated plan for a blind spot (A5).", new Care(Foreseen: true));

    public static readonly Field<ListOf<Part>?> Holders = Table.Optional("holders", As.Parts("a holder", Holder.Table),
        "Holders", "Who sat in it from when to when; none is an empty seat.");

    public static readonly Kind Kind = new("post", "Seat",
        "A seat that matters for learning, and who has sat in it.", Table, Belongs.Either, Roles.Staffing | Roles.Sponsor);

    /// <summary>Who sat in a seat for a time.</summary>
    public static class Holder
    {
        internal static readonly Form Table = new();

        public static readonly Field<Reference> Organization = Table.Required("organization", As.One("organization"),
            "From", "The party the holder belongs to.");

        public static readonly Field<When?> When = Table.Optional("when", As.Date,
            "When", "From when to when.");

        public static readonly Field<Reference?> Person = Table.Optional("person", As.One("person"),
            "Who", "The person, when known.");
    }
}
