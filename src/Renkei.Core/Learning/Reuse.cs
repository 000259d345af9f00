using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Learning;

/// <summary>In what something learned was used again.</summary>
public enum ReuseType
{
    /// <summary>In another product.</summary>
    Product,

    /// <summary>In another plant, process or office.</summary>
    Process,

    /// <summary>In a collection others can look things up in (S0-10).</summary>
    Library,

    /// <summary>In an alliance with somebody else, or a later one (S1-23).</summary>
    Alliance,

    /// <summary>In a joint project of several parties.</summary>
    Project,
}

/// <summary>Something learned that was used again elsewhere (S0-10, S2-7).</summary>
public static class Reuse
{
    private static readonly Form Table = new();

    public static readonly Field<When> When = Table.Required("when", As.Date,
        "When", "When it was first used there, or from when to when; what is only considered is not yet reuse.");

    public static readonly Field<Reference?> Alliance = Table.Optional("alliance", As.One("alliance"),
        "Learned in", "The alliance it was learned in.");

    public static readonly Field<Reference> Insight = Table.Required("insight", As.One("insight"),
        "Insight", "The insight that was used again.");

    public static readonly Field<ListOf<Reference>?> Changes = Table.Optional("changes", As.Several("change"),
        "Changes", "The changed routines that were taken over with it.");

    public static readonly Field<Reference> By = Table.Required("by", As.One("organization"),
        "By", "The organization or unit that used it.");

    public static readonly Field<ReuseType?> Is = Table.Optional("is", As.Words<ReuseType>(),
        "Used in", "Another product or process, a library to look things up in, another alliance or a project.");

    public static readonly Field<string?> What = Table.Optional("what", As.Text,
        "What", "What was used and for what, in one sentence.");

    public static readonly Field<Reference?> UsedIn = Table.Optional("used_in", As.One("alliance"),
        "In alliance", "The other alliance it was used in (S1-23).");

    public static readonly Field<bool?> Outside = Table.Optional("outside", As.YesOrNo,
        "Outside the alliance", "Whether the alliance has nothing to do with that use.");

    public static readonly Field<bool?> Against = Table.Optional("against", As.YesOrNo,
        "Against the partner", "Whether it serves to compete with the partner (S2-7).", new Care(Roles.Guarding, OwnBookOnly: true));

    public static readonly Field<string?> Effect = Table.Optional("effect", As.Text,
        "Effect", "What it brought, in words.");

    public static readonly Field<ListOf<Reference>?> Measures = Table.Optional("measures", As.Several("measure"),
        "Measures", "The measures that show the effect.");

    public static readonly Kind Kind = new("reuse", "Reuse",
        "Something learned that was used again elsewhere.", Table, Belongs.Either);
}
