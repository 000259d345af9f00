using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Learning;

/// <summary>The five fields in which firms renew themselves (S0-1).</summary>
public enum InnovationField
{
    /// <summary>Where the firm is going.</summary>
    Strategy,

    /// <summary>How the firm is built.</summary>
    Systems,

    /// <summary>How it is led.</summary>
    Management,

    /// <summary>How it finds, trains and keeps people.</summary>
    Personnel,

    /// <summary>Products and how they are made.</summary>
    Technology,
}

/// <summary>Something new that came of learning: a product, a system, a way of leading (S0-1).</summary>
public static class Innovation
{
    private static readonly Form Table = new();

    public static readonly Field<When> When = Table.Required("when", As.Date,
        "When", "When it was first in use or on sale.");

    public static readonly Field<Reference?> Alliance = Table.Optional("alliance", As.One("alliance"),
        "Alliance", "The alliance it came through.");

    public static readonly Field<ListOf<Reference>> By = Table.Required("by", As.Several("organization"),
        "By", "The organizations that have it; several when it is a joint one.");

    public static readonly Field<InnovationField> Is = Table.Required("is", As.Words<InnovationField>(),
        "Field", "Strategy, systems, management, personnel or technology.");

    public static readonly Field<string> What = Table.Required("what", As.Text,
        "What", "What is new, in one sentence.");

    public static readonly Field<ListOf<Reference>?> Cites = Table.Optional("cites", As.Several(As.Any),
        "Because of", "The insights, changes and reuses it came of.");

    public static readonly Field<Magnitude?> Magnitude = Table.Optional("magnitude", As.Words<Magnitude>(),
        "Size", "How large a step it is.");

    public static readonly Field<string?> Effect = Table.Optional("effect", As.Text,
        "Effect", "What it brought, in words.");

    public static readonly Field<ListOf<Reference>?> Measures = Table.Optional("measures", As.Several("measure"),
        "Measures", "The measures that show the effect.");

    public static readonly Kind Kind = new("innovation", "Innovation",
        "Something new that came of learning.", Table, Belongs.Either);
}
