using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Capabilities;

/// <summary>How good one organization takes another, or itself, to be in a capability (S1-13, S4-16).</summary>
public static class Rating
{
    private static readonly Form Table = new();

    public static readonly Field<When> When = Table.Required("when", As.Date,
        "When", "The time it speaks of.");

    public static readonly Field<Reference?> Alliance = Table.Optional("alliance", As.One("alliance"),
        "Alliance", "The alliance for whose sake it was made.");

    public static readonly Field<Reference> By = Table.Required("by", As.One("organization"),
        "By", "The organization or unit that rates.");

    public static readonly Field<Reference> Of = Table.Required("of", As.One("organization"),
        "Of", "The organization that is rated; the same as the rater when it rates itself.");

    public static readonly Field<Reference> Capability = Table.Required("capability", As.One("capability"),
        "Capability", "The capability it is rated in.");

    public static readonly Field<Score> Score = Table.Required("score", As.Score,
        "Rating", "Weak, steady or strong; trails, level or leads; or 0 (nothing) to 5 (industry-leading).");

    public static readonly Field<Reference?> Beside = Table.Optional("beside", As.One("organization"),
        "Beside", "The organization compared with, when the rating is a comparison.");

    public static readonly Field<Ordinal?> Trend = Table.Optional("trend", As.Ordinal(Scale.Trend),
        "Trend", "Whether it is falling, flat or rising.");

    public static readonly Field<ListOf<Reference>?> Evidence = Table.Optional("evidence", As.Several(As.Any),
        "Evidence", "Measures, events or insights it rests on.");

    public static readonly Field<bool?> Observed = Table.Optional("observed", As.YesOrNo,
        "Seen", "Whether the rater saw it at work, rather than assumed it (C18).");

    public static readonly Field<bool?> SelfSustaining = Table.Optional("self_sustaining", As.YesOrNo,
        "Improves alone", "Whether the rated one could by now improve alone as fast as its partner (S1-17).");

    public static readonly Field<Reference?> Rater = Table.Optional("rater", As.One("person"),
        "Rater", "The person who rated.");

    public static readonly Field<Confidence?> Confidence = Table.Optional("confidence", As.Words<Confidence>(),
        "Confidence", "How sure the rater is.");

    public static readonly Field<string?> Reason = Table.Optional("reason", As.Text,
        "Reason", "Why, in words.");

    public static readonly Kind Kind = new("rating", "Rating",
        "How good one organization takes another, or itself, to be in a capability.", Table, Belongs.Either);
}
