using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Alliances;

/// <summary>How the parties stand to each other in the chain of value.</summary>
public enum Relation
{
    /// <summary>Firms at the same step, often rivals (S1).</summary>
    Horizontal,

    /// <summary>Maker and supplier, or supplier and customer.</summary>
    Vertical,

    /// <summary>Firms of different industries (S0-1).</summary>
    CrossIndustry,

    /// <summary>A firm and a university or institute (S0-16).</summary>
    Academic,

    /// <summary>Many parties of several of these sorts.</summary>
    Network,
}

/// <summary>How tightly the parties are tied (S0-6).</summary>
public enum Tie
{
    /// <summary>A closed group with strong mutual duties, as in a vertical keiretsu.</summary>
    Tight,

    /// <summary>A loose link that each may leave, as in a horizontal network.</summary>
    Loose,
}

/// <summary>Whether the parties may do the same with others.</summary>
public enum Exclusivity
{
    /// <summary>Only with each other.</summary>
    Exclusive,

    /// <summary>With each other first.</summary>
    Preferred,

    /// <summary>With whomever they like.</summary>
    Open,
}

/// <summary>Two or more organizations that agreed to work together and stay independent.</summary>
public static class Alliance
{
    private static readonly Form Table = new();

    public static readonly Field<When?> When = Table.Optional("when", As.Date,
        "Lasted", "From when to when it lasted, open at the end while it still does.");

    public static readonly Field<string?> Name = Table.Optional("name", As.Text,
        "Name", "The name people know it by; the names of the parties unless said.");

    public static readonly Field<ListOf<Reference>> Parties = Table.Required("parties", As.Several("organization"),
        "Parties", "The organizations that agreed, at least two; a joint venture they own together may be one more.");

    public static readonly Field<ListOf<Part>?> Terms = Table.Optional("terms", As.Parts("the terms of a party", Term.Table),
        "Terms of each party", "What holds for one party alone: role, field of use, own alliance function.");

    public static readonly Field<Relation?> Relation = Table.Optional("relation", As.Words<Relation>(),
        "Relation", "How the parties stand to each other: side by side, maker and supplier, firm and university.");

    public static readonly Field<AllianceForm?> Form = Table.Optional("form", As.Words<AllianceForm>(),
        "Form", "The form of the agreement, such as joint development or a joint venture (S2-3).");

    public static readonly Field<Tie?> Tie = Table.Optional("tie", As.Words<Tie>(),
        "Tie", "Whether the parties form a tight group or a loose link (S0-6).");

    public static readonly Field<Exclusivity?> Exclusivity = Table.Optional("exclusivity", As.Words<Exclusivity>(),
        "Exclusivity", "Whether the parties may do the same with others.");

    public static readonly Field<string?> Purpose = Table.Optional("purpose", As.Text,
        "Purpose", "What the parties want to reach together, in words all of them accept.");

    public static readonly Field<string?> Scope = Table.Optional("scope", As.Text,
        "Scope", "What belongs to it and what does not; a clear scope keeps cost and rivalry down (S0-26).");

    public static readonly Field<When?> Ends = Table.Optional("ends", As.Date,
        "Agreed end", "The day or year it ends by agreement, when there is one.", new Care(Foreseen: true));

    public static readonly Field<Amount?> Cycle = Table.Optional("cycle", As.Count,
        "Cycle in months", "Over how many months give and take are to even out; balance and windows scale with it (S1-18).");

    public static readonly Field<ListOf<Part>?> Cells = Table.Optional("cells", As.Parts("an agreed contact of levels", Cell.Table),
        "Agreed contacts", "Which level of one party meets which level of the other, and how often (S1-8).");

    public static readonly Field<ListOf<Reference>?> Sponsor = Table.Optional("sponsor", As.Several("person"),
        "Sponsors", "The executives who answer for it, of either party.");

    public static readonly Field<bool?> AllianceFunction = Table.Optional("alliance_function", As.YesOrNo,
        "Alliance function", "Whether people dedicated to alliances look after it, at one party at least (S1-7).");

    public static readonly Field<Reference?> PartOf = Table.Optional("part_of", As.One("alliance"),
        "Part of", "The wider alliance this joint organization, joint project or third-country venture belongs to (S1-21).");

    public static readonly Field<ListOf<Reference>?> Predecessors = Table.Optional("predecessors", As.Several("alliance"),
        "Grew out of", "Earlier alliances of the same parties that led to it, such as a licence before a joint venture (F3).");

    public static readonly Field<When?> TiesSince = Table.Optional("ties_since", As.Date,
        "Ties since", "Since when the parties have known and worked with each other, before it or in it (F3).");

    public static readonly Field<string?> History = Table.Optional("history", As.Text,
        "History", "What the parties went through together before, and between whom trust grew (C22).");

    public static readonly Field<string?> Strategy = Table.Optional("strategy", As.Text,
        "Strategy", "How it fits the strategy of each party: breadth as a strength, or select and focus (S0-28).");

    public static readonly Kind Kind = new("alliance", "Alliance",
        "Two or more organizations that agreed to work together and stay independent.", Table, Belongs.Either);

    /// <summary>What holds for one party.</summary>
    public static class Term
    {
        internal static readonly Form Table = new();

        public static readonly Field<Reference> Party = Table.Required("party", As.One("organization"),
            "Party", "The organization these terms are for.");

        public static readonly Field<When?> When = Table.Optional("when", As.Date,
            "When", "From when to when they hold, when not as long as the alliance.");

        public static readonly Field<string?> Role = Table.Optional("role", As.Text,
            "Role", "What it does here, such as maker, supplier or hub.");

        public static readonly Field<string?> FieldOfUse = Table.Optional("field_of_use", As.Text,
            "Field of use", "Where it may use what is learned; fields apart from each other breed no rivalry (S0-26).");

        public static readonly Field<string?> Keeps = Table.Optional("keeps", As.Text,
            "Keeps for itself", "What it does not bring in.");

        public static readonly Field<bool?> AllianceFunction = Table.Optional("alliance_function", As.YesOrNo,
            "Alliance function", "Whether this party has people dedicated to its alliances (S1-7).");
    }

    /// <summary>A level of one party that is to meet a level of another.</summary>
    public static class Cell
    {
        internal static readonly Form Table = new();

        public static readonly Field<Reference?> Organization = Table.Optional("organization", As.One("organization"),
            "Organization", "The first party; left out when the contact holds for every pair.");

        public static readonly Field<Level> Level = Table.Required("level", As.Words<Level>(),
            "Level", "The level of the first party.");

        public static readonly Field<Reference?> Partner = Table.Optional("partner", As.One("organization"),
            "Partner", "The second party; left out when the contact holds for every pair.");

        public static readonly Field<Level> PartnerLevel = Table.Required("partner_level", As.Words<Level>(),
            "Their level", "The level of the second party.");

        public static readonly Field<Amount?> Every = Table.Optional("every", As.Count,
            "Every so many months", "How many months may pass between two contacts; three unless said.");
    }
}
