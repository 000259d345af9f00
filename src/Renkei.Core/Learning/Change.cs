using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Learning;

/// <summary>What became of the partner's practice on the way (S0-23).</summary>
public enum Manner
{
    /// <summary>Taken over as it was.</summary>
    Copied,

    /// <summary>Its essence fitted to the new place.</summary>
    Adapted,

    /// <summary>Developed beyond the source.</summary>
    Extended,
}

/// <summary>How large the effect of a change is (S4-18).</summary>
public enum Magnitude
{
    /// <summary>One of many small gains.</summary>
    Incremental,

    /// <summary>Clearly felt in the unit.</summary>
    Substantial,

    /// <summary>A breakthrough, a home run in Inkpen's words.</summary>
    Breakthrough,
}

/// <summary>A routine that changed at the learner because of what it learned: the mark of learning (Levitt and March, in S1).</summary>
public static class Change
{
    private static readonly Form Table = new();

    public static readonly Field<When> When = Table.Required("when", As.Date,
        "When", "When the new routine came into use.");

    public static readonly Field<Reference?> Alliance = Table.Optional("alliance", As.One("alliance"),
        "Alliance", "The alliance it came through.");

    public static readonly Field<Reference> By = Table.Required("by", As.One("organization"),
        "Changed by", "The organization or unit whose routine changed.");

    public static readonly Field<ListOf<Reference>?> Cites = Table.Optional("cites", As.Several("insight"),
        "Because of", "The insights that led to it; without one it is a change, but not learning from the partner.");

    public static readonly Field<ListOf<Reference>?> FromTeaching = Table.Optional("from_teaching", As.Several("event"),
        "From teaching", "The occasions of teaching others at which it came to see what to change in its own work (S1-15).");

    public static readonly Field<string> Routine = Table.Required("routine", As.Text,
        "Routine", "Which way of working changed.");

    public static readonly Field<string?> Before = Table.Optional("before", As.Text,
        "Before", "How it was done before.");

    public static readonly Field<string?> After = Table.Optional("after", As.Text,
        "After", "How it is done now.");

    public static readonly Field<Reference?> Capability = Table.Optional("capability", As.One("capability"),
        "Capability", "The capability the routine belongs to.");

    public static readonly Field<Manner?> Manner = Table.Optional("manner", As.Words<Manner>(),
        "Manner", "Copied, adapted or extended.");

    public static readonly Field<Magnitude?> Magnitude = Table.Optional("magnitude", As.Words<Magnitude>(),
        "Size", "How large its effect is; small gains count.");

    public static readonly Field<string?> Effect = Table.Optional("effect", As.Text,
        "Effect", "What it brought, in words; money is not needed.");

    public static readonly Field<ListOf<Reference>?> Measures = Table.Optional("measures", As.Several("measure"),
        "Measures", "The measures that show the effect.");

    public static readonly Field<bool?> ContractedOut = Table.Optional("contracted_out", As.YesOrNo,
        "Contracted out", "Yes when the work was given to the partner instead: access, not learning (C2).");

    public static readonly Field<Effort?> Effort = Table.Optional("effort", As.Effort,
        "Work", "What it took in person-hours.");

    public static readonly Field<Money?> Cost = Table.Optional("cost", As.Money,
        "Cost", "What it cost in money.");

    public static readonly Kind Kind = new("change", "Change",
        "A routine that changed at the learner.", Table, Belongs.Either);
}
