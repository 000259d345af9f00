using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Capabilities;

/// <summary>The three layers of a firm's performance (S1, Figure 1). The deepest is least exposed to chance from outside.</summary>
public enum Layer
{
    /// <summary>Profit: sales, margin, debt; swings from quarter to quarter.</summary>
    Financial,

    /// <summary>Product: how customers see it; changes with the models.</summary>
    Surface,

    /// <summary>Productive: lead time, productivity, defects; stable over years.</summary>
    Deep,
}

/// <summary>Which way a measure gets better.</summary>
public enum Better
{
    /// <summary>More is better, as with productivity.</summary>
    Up,

    /// <summary>Less is better, as with defects and lead times.</summary>
    Down,
}

/// <summary>How an organization performed in one respect at one time, as a number or in words (S1-2, S1-3).</summary>
public static class Measure
{
    private static readonly Form Table = new();

    public static readonly Field<When> When = Table.Required("when", As.Date,
        "When", "The time it was measured or speaks of.");

    public static readonly Field<Reference> Of = Table.Required("of", As.One("organization"),
        "Of", "The organization or unit that performed.");

    public static readonly Field<Layer> Layer = Table.Required("layer", As.Words<Layer>(),
        "Layer", "Deep (how it works), surface (what customers see) or financial.");

    public static readonly Field<string?> Name = Table.Optional("name", As.Text,
        "Name", "What is measured, by the same words each time, such as defects per unit.");

    public static readonly Field<Reference?> Capability = Table.Optional("capability", As.One("capability"),
        "Capability", "The capability it shows.");

    public static readonly Field<Reference?> Alliance = Table.Optional("alliance", As.One("alliance"),
        "Alliance", "The alliance it was taken for.");

    public static readonly Field<Ordinal?> Standing = Table.Optional("standing", As.Ordinal(Scale.Strength, Scale.Comparison),
        "Standing", "How good it is by itself (weak, steady, strong) or beside another (trails, level, leads).");

    public static readonly Field<Ordinal?> Trend = Table.Optional("trend", As.Ordinal(Scale.Trend),
        "Trend", "Whether performance is falling, flat or rising; rising is always for the better.");

    public static readonly Field<Reference?> Beside = Table.Optional("beside", As.One("organization"),
        "Beside", "The organization compared with.");

    public static readonly Field<Amount?> Number = Table.Optional("number", As.Number,
        "Number", "The value measured.");

    public static readonly Field<string?> Unit = Table.Optional("unit", As.Text,
        "Unit", "The unit of the number, such as hours per vehicle; the same for all values of one name.");

    public static readonly Field<Better?> Better = Table.Optional("better", As.Words<Better>(),
        "Better when", "Whether a higher (up) or a lower (down) number is better; up unless said.");

    public static readonly Field<string?> Exposed = Table.Optional("exposed", As.Text,
        "Outside influences", "What from outside moved it besides skill, such as a downturn or an exchange rate (S1-2).");

    public static readonly Kind Kind = new("measure", "Measure",
        "How an organization performed in one respect at one time.", Table, Belongs.Either);
}
