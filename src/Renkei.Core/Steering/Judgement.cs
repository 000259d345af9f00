using Renkei.Core.Capabilities;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Steering;

/// <summary>What a person found on one row of the catalogue.</summary>
public enum Opinion
{
    /// <summary>It is as it should be.</summary>
    InPlace,

    /// <summary>It bears watching.</summary>
    Watch,

    /// <summary>It is a problem.</summary>
    Problem,

    /// <summary>One cannot tell.</summary>
    Unknown,

    /// <summary>The question does not arise here.</summary>
    NotApplicable,

    /// <summary>The source was searched for it and does not say.</summary>
    NotReported,
}

/// <summary>A person's verdict on one row of the catalogue: the third witness beside records and surveys.</summary>
public static class Judgement
{
    private static readonly Form Table = new();

    public static readonly Field<When> When = Table.Required("when", As.Date,
        "When", "The time it speaks of.");

    public static readonly Field<string> Row = Table.Required("row", As.Text,
        "Row", "The row of the catalogue it is on, such as O17 or S1-8.");

    public static readonly Field<Reference?> Alliance = Table.Optional("alliance", As.One("alliance"),
        "Alliance", "The alliance it is about.");

    public static readonly Field<Reference?> Of = Table.Optional("of", As.One("organization"),
        "Of", "The organization or unit it is about, when the row is about one.");

    public static readonly Field<Reference?> Partner = Table.Optional("partner", As.One("organization"),
        "Toward", "The other organization, when the row is about a pair.");

    public static readonly Field<Reference?> Capability = Table.Optional("capability", As.One("capability"),
        "Capability", "The capability it is about, when the row is about one.");

    public static readonly Field<Opinion> Verdict = Table.Required("verdict", As.Words<Opinion>(),
        "Verdict", "In place, watch, problem, unknown, not applicable; or not reported: the source was searched and does not say.");

    public static readonly Field<string?> Instead = Table.Optional("instead", As.Text,
        "Instead", "The value you hold right where you overrule a computed one, such as a type of learning (S3-3).");

    public static readonly Field<string> Reason = Table.Required("reason", As.Text,
        "Reason", "Why, in words; a source and passage go into their own fields.");

    public static readonly Field<Confidence?> Confidence = Table.Optional("confidence", As.Words<Confidence>(),
        "Confidence", "How sure you are.");

    public static readonly Field<ListOf<Reference>?> Evidence = Table.Optional("evidence", As.Several(As.Any),
        "Evidence", "The records it rests on.");

    public static readonly Kind Kind = new("judgement", "Judgement",
        "A person's verdict on one row of the catalogue.", Table, Belongs.Own);
}
