using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Alliances;

/// <summary>What became of a promise.</summary>
public enum Fulfilment
{
    /// <summary>Kept in full and in time.</summary>
    Kept,

    /// <summary>Kept late or in part.</summary>
    Partly,

    /// <summary>Not kept.</summary>
    Broken,

    /// <summary>Given back by the one it was made to.</summary>
    Released,
}

/// <summary>A word given outside the agreement, spoken or written, and what became of it: what trust is made of (F3, S0-11).</summary>
public static class Promise
{
    private static readonly Form Table = new();

    public static readonly Field<When> When = Table.Required("when", As.Date,
        "Given", "When it was given.");

    public static readonly Field<Reference> Alliance = Table.Required("alliance", As.One("alliance"),
        "Alliance", "The alliance it was given in.");

    public static readonly Field<Reference> By = Table.Required("by", As.One("organization"),
        "By", "The organization that gave it.");

    public static readonly Field<Reference> To = Table.Required("to", As.One("organization"),
        "To", "The organization it was given to.");

    public static readonly Field<string> What = Table.Required("what", As.Text,
        "What", "What was promised, in one sentence.");

    public static readonly Field<bool?> Written = Table.Optional("written", As.YesOrNo,
        "Written", "Whether it was written down; no is a promise by word of mouth.");

    public static readonly Field<bool?> Unilateral = Table.Optional("unilateral", As.YesOrNo,
        "Unasked", "Whether it was given without asking for anything in return, which builds trust (S1-7).");

    public static readonly Field<ListOf<Reference>?> People = Table.Optional("people", As.Several("person"),
        "People", "Who gave and who took it.");

    public static readonly Field<Reference?> Capability = Table.Optional("capability", As.One("capability"),
        "Capability", "The capability it concerns.");

    public static readonly Field<When?> Due = Table.Optional("due", As.Date,
        "Due", "By when it is to be kept.", new Care(Foreseen: true));

    public static readonly Field<ListOf<Part>?> Outcomes = Table.Optional("outcomes", As.Parts("an outcome", Outcome.Table),
        "What became of it", "Whether it was kept, and when that was clear.");

    public static readonly Kind Kind = new("promise", "Promise",
        "A word given outside the agreement, and what became of it.", Table, Belongs.Either);

    /// <summary>What became of a promise, and when that was clear.</summary>
    public static class Outcome
    {
        internal static readonly Form Table = new();

        public static readonly Field<Fulfilment> Is = Table.Required("is", As.Words<Fulfilment>(),
            "Outcome", "Kept, partly kept, broken, or released by the other side.");

        public static readonly Field<When> When = Table.Required("when", As.Date,
            "When", "When that was clear.");

        public static readonly Field<string?> Reason = Table.Optional("reason", As.Text,
            "Reason", "Why, in words.");
    }
}
