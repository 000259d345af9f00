using Renkei.Core.Capabilities;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Steering;

/// <summary>How good an organization is expected to be in a capability some years ahead (O2, S2-8).</summary>
public static class Forecast
{
    private static readonly Form Table = new();

    public static readonly Field<When> When = Table.Required("when", As.Date,
        "Made", "When it was made; older than 12 months is out of date.");

    public static readonly Field<When> For = Table.Required("for", As.Date,
        "For", "The year it speaks of, such as one, three or five years ahead.", new Care(Foreseen: true));

    public static readonly Field<Reference> Alliance = Table.Required("alliance", As.One("alliance"),
        "Alliance", "The alliance it was made for.");

    public static readonly Field<Reference?> By = Table.Optional("by", As.One("organization"),
        "By", "The organization that expects it; the one whose book this is unless said.");

    public static readonly Field<Reference> Of = Table.Required("of", As.One("organization"),
        "Of", "The organization it is about.");

    public static readonly Field<Reference> Capability = Table.Required("capability", As.One("capability"),
        "Capability", "The capability it is about.");

    public static readonly Field<Score> Score = Table.Required("score", As.Score,
        "Expected rating", "How good it will be then, on the same scale as ratings.");

    public static readonly Field<Reference?> Beside = Table.Optional("beside", As.One("organization"),
        "Beside", "The organization compared with, when the rating is a comparison.");

    public static readonly Field<Confidence?> Confidence = Table.Optional("confidence", As.Words<Confidence>(),
        "Confidence", "How sure you are.");

    public static readonly Field<string?> Reason = Table.Optional("reason", As.Text,
        "Reason", "What it assumes, in words.");

    public static readonly Kind Kind = new("forecast", "Forecast",
        "How good an organization is expected to be in a capability some years ahead.", Table, Belongs.Own, Roles.Steering);
}
