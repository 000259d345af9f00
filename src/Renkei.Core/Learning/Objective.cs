using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Learning;

/// <summary>What sort of learning is aimed at.</summary>
public enum ObjectiveType
{
    /// <summary>Take in what the partner knows.</summary>
    Acquire,

    /// <summary>Help the partner take in what we know (S1-14).</summary>
    Teach,

    /// <summary>Create something new with the partner.</summary>
    Create,

    /// <summary>Put one's own way of working into words, to teach it or to build on it (S1-20).</summary>
    ArticulateOwnPractice,

    /// <summary>Keep and spread what the firm already took in (S0-2).</summary>
    Accumulate,
}

/// <summary>The theme of an objective, after the German research programme told of in S0 (S0-15).</summary>
public enum Theme
{
    /// <summary>Planning of markets and products.</summary>
    MarketAndProduct,

    /// <summary>Technology.</summary>
    Technology,

    /// <summary>New forms of working together.</summary>
    Collaboration,

    /// <summary>People and reform of the organization.</summary>
    PeopleAndReform,
}

/// <summary>Where learning is to be used (S3-2).</summary>
public enum Use
{
    /// <summary>By the learner at home: learning from a partner.</summary>
    AtHome,

    /// <summary>In joint work or for common benefit: learning with a partner.</summary>
    Together,
}

/// <summary>What one organization set out to learn, from whom, by when, and who answers for it.</summary>
public static class Objective
{
    private static readonly Form Table = new();

    public static readonly Field<When> When = Table.Required("when", As.Date,
        "Set", "When it was set.");

    public static readonly Field<Reference> Alliance = Table.Required("alliance", As.One("alliance"),
        "Alliance", "The alliance through which it is to be reached.");

    public static readonly Field<Reference> Learner = Table.Required("learner", As.One("organization"),
        "Who is to learn", "The organization or unit that is to learn.");

    public static readonly Field<Reference?> From = Table.Optional("from", As.One("organization"),
        "From whom", "The organization or unit it is to learn from.");

    public static readonly Field<Reference> Capability = Table.Required("capability", As.One("capability"),
        "What", "The capability to be learned.");

    public static readonly Field<string?> Purpose = Table.Optional("purpose", As.Text,
        "What for", "What the learner wants to do with it.");

    public static readonly Field<ObjectiveType?> Is = Table.Optional("is", As.Words<ObjectiveType>(),
        "Sort", "To acquire, teach, create together, put own practice into words, or accumulate; to acquire unless said.");

    public static readonly Field<Use?> Use = Table.Optional("use", As.Words<Use>(),
        "Used", "At home, or together with the partner (S3-2).");

    public static readonly Field<Knowledge?> Form = Table.Optional("form", As.Words<Knowledge>(),
        "Tacit or explicit", "What knowledge is sought; the tacit sort crosses with people, not with documents (S4-5).");

    public static readonly Field<Theme?> Theme = Table.Optional("theme", As.Words<Theme>(),
        "Theme", "Market and product, technology, collaboration, or people and reform (S0-15).");

    public static readonly Field<Ordinal?> Strength = Table.Optional("strength", As.Ordinal(Scale.Strength),
        "Strength", "How strongly the learner wants it; it may grow with what one sees (C17).");

    public static readonly Field<Score?> Value = Table.Optional("value", As.Score,
        "Strategic value", "How much hangs on it, in words or from 0 to 5 (S4-7).");

    public static readonly Field<Score?> Baseline = Table.Optional("baseline", As.Score,
        "Baseline", "How good the learner was when it was set.");

    public static readonly Field<Score?> Target = Table.Optional("target", As.Score,
        "Target", "How good the learner is to become.");

    public static readonly Field<string?> Yardstick = Table.Optional("yardstick", As.Text,
        "Yardstick", "How one will tell: the name of a measure with its target, or what one will see.");

    public static readonly Field<When?> Due = Table.Optional("due", As.Date,
        "Due", "By when it is to be reached.", new Care(Foreseen: true));

    public static readonly Field<Reference?> Sending = Table.Optional("sending", As.One("person"),
        "Accountable, sending end", "The one of ours in the partnership who answers for sending it home (O17).", new Care(OwnBookOnly: true));

    public static readonly Field<Reference?> Receiving = Table.Optional("receiving", As.One("person"),
        "Accountable, receiving end", "The one of ours at home who answers for taking it up (O17).", new Care(OwnBookOnly: true));

    public static readonly Field<Level?> OwnerLevel = Table.Optional("owner_level", As.Words<Level>(),
        "Owner's level", "The level at which its owner was agreed to stand (S2-9).");

    public static readonly Field<Amount?> HandOverDays = Table.Optional("hand_over_days", As.Count,
        "Days to hand over", "How many days may pass from sending to receiving end, as agreed (A8).");

    public static readonly Field<ListOf<Part>?> Revisions = Table.Optional("revisions", As.Parts("a revision", Revision.Table),
        "Revisions", "How it was changed since, when and why; the values of the last one hold (F1).");

    public static readonly Field<When?> Met = Table.Optional("met", As.Date,
        "Met", "When it was reached.");

    public static readonly Field<When?> Dropped = Table.Optional("dropped", As.Date,
        "Dropped", "When it was given up.");

    public static readonly Kind Kind = new("objective", "Learning objective",
        "What one organization set out to learn, and who answers for it.", Table, Belongs.Either);

    /// <summary>A change of an objective: what is left out stays as it was.</summary>
    public static class Revision
    {
        internal static readonly Form Table = new();

        public static readonly Field<When> When = Table.Required("when", As.Date,
            "When", "When it was revised.");

        public static readonly Field<string> Reason = Table.Required("reason", As.Text,
            "Reason", "What was seen that called for it.");

        public static readonly Field<Reference?> Capability = Table.Optional("capability", As.One("capability"),
            "What", "The capability sought from now on.");

        public static readonly Field<string?> Purpose = Table.Optional("purpose", As.Text,
            "What for", "The new purpose.");

        public static readonly Field<Ordinal?> Strength = Table.Optional("strength", As.Ordinal(Scale.Strength),
            "Strength", "How strongly it is wanted from now on.");

        public static readonly Field<Score?> Target = Table.Optional("target", As.Score,
            "Target", "The new target.");

        public static readonly Field<When?> Due = Table.Optional("due", As.Date,
            "Due", "The new day by which it is to be reached.", new Care(Foreseen: true));
    }
}
