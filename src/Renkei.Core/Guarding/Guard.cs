using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Guarding;

/// <summary>Whether something may cross to the partner.</summary>
public enum Clearance
{
    /// <summary>May be shared freely; writing it into the joint book is normal.</summary>
    Can,

    /// <summary>Might be shared, after a look at each case: by disclosure only.</summary>
    Could,

    /// <summary>Stays at home unless a decision says otherwise: by disclosure only.</summary>
    Cannot,
}

/// <summary>By what means something is guarded; clauses alone do not hold (S2-10).</summary>
public enum Means
{
    /// <summary>A person everything passes by.</summary>
    Gatekeeper,

    /// <summary>A clause of the agreement.</summary>
    Clause,

    /// <summary>A limit on how many of the partner's people work in an area (S4-19).</summary>
    Headcount,

    /// <summary>Key tasks stay in our own hands (S4-19).</summary>
    KeyTasks,

    /// <summary>Limits on rooms and systems.</summary>
    Access,

    /// <summary>Staying ahead by learning faster ourselves.</summary>
    OwnLearning,
}

/// <summary>The two faces of a gatekeeper.</summary>
public enum GateRole
{
    /// <summary>Helps knowledge and people across (S1-7).</summary>
    Eases,

    /// <summary>Keeps back what must not cross (S4-19).</summary>
    Protects,

    /// <summary>Both, case by case.</summary>
    Both,
}

/// <summary>What may cross to a partner and what may not, and by what means that is kept (S4-19, S2-10).</summary>
public static class Guard
{
    private static readonly Form Table = new();

    public static readonly Field<When?> When = Table.Optional("when", As.Date,
        "When", "From when to when it holds.");

    public static readonly Field<Reference?> Alliance = Table.Optional("alliance", As.One("alliance"),
        "Alliance", "The alliance it holds in; every one when left out.");

    public static readonly Field<ListOf<Reference>?> Toward = Table.Optional("toward", As.Several("organization"),
        "Toward", "The partners it holds toward; all of them when left out.");

    public static readonly Field<Reference?> Capability = Table.Optional("capability", As.One("capability"),
        "Capability", "The capability it is about.");

    public static readonly Field<string?> What = Table.Optional("what", As.Text,
        "What", "What it covers, in words.");

    public static readonly Field<Clearance> Share = Table.Required("share", As.Words<Clearance>(),
        "Sharing", "Can be shared, could be shared case by case, or cannot be shared.");

    public static readonly Field<ListOf<Means>?> Means = Table.Optional("means", As.Several(As.Words<Means>()),
        "Means", "Gatekeeper, clause, headcount, key tasks, access, or own learning.");

    public static readonly Field<ListOf<Reference>?> Gatekeepers = Table.Optional("gatekeepers", As.Several("person"),
        "Gatekeepers", "The people it passes by.");

    public static readonly Field<GateRole?> GateRole = Table.Optional("gate_role", As.Words<GateRole>(),
        "Gatekeepers' task", "Whether they ease what may cross, protect what may not, or both.");

    public static readonly Field<Reference?> Area = Table.Optional("area", As.One("organization"),
        "Area", "The unit in which the partner's people are limited.");

    public static readonly Field<Amount?> Cap = Table.Optional("cap", As.Count,
        "At most", "How many of the partner's people may work there at a time.");

    public static readonly Field<ListOf<Part>?> KeyTasks = Table.Optional("key_tasks", As.Parts("a key task", KeyTask.Table),
        "Key tasks", "The tasks that must stay in our hands, and who does them.");

    public static readonly Field<ListOf<Reference>?> Clauses = Table.Optional("clauses", As.Several("clause"),
        "Clauses", "The clauses of the agreement it rests on.");

    public static readonly Field<ListOf<Reference>?> Exceptions = Table.Optional("exceptions", As.Several("decision"),
        "Exceptions", "The decisions that allowed an exception.");

    public static readonly Field<string?> Reason = Table.Optional("reason", As.Text,
        "Reason", "Why it is guarded this way.");

    public static readonly Kind Kind = new("guard", "Guard",
        "What may cross to a partner and what may not.", Table, Belongs.Own, Roles.Guarding);

    /// <summary>A task that must stay in our hands.</summary>
    public static class KeyTask
    {
        internal static readonly Form Table = new();

        public static readonly Field<string> What = Table.Required("what", As.Text,
            "Task", "The task.");

        public static readonly Field<Reference?> HeldBy = Table.Optional("held_by", As.One("organization"),
            "Held by", "Whose people do it.");

        public static readonly Field<Reference?> Owner = Table.Optional("owner", As.One("person"),
            "Owner", "Who answers for it.");

        public static readonly Field<When?> When = Table.Optional("when", As.Date,
            "When", "From when to when it is held this way.");
    }
}
