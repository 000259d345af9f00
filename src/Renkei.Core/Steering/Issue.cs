using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Steering;

/// <summary>What sort of disturbance it is (F5).</summary>
public enum IssueType
{
    /// <summary>Two sides want different things.</summary>
    Conflict,

    /// <summary>Two sides do differently well.</summary>
    Discrepancy,

    /// <summary>Something goes badly wrong.</summary>
    Crisis,
}

/// <summary>A conflict, a discrepancy or a crisis: material for learning if somebody makes a question of it (F5).</summary>
public static class Issue
{
    private static readonly Form Table = new();

    public static readonly Field<When> When = Table.Required("when", As.Date,
        "Came up", "When it came up; fourteen days to a framing count from here.");

    public static readonly Field<Reference> Alliance = Table.Required("alliance", As.One("alliance"),
        "Alliance", "The alliance it belongs to.");

    public static readonly Field<IssueType> Is = Table.Required("is", As.Words<IssueType>(),
        "Sort", "A conflict, a discrepancy or a crisis.");

    public static readonly Field<string> What = Table.Required("what", As.Text,
        "What", "What the matter is, in one sentence without blame.");

    public static readonly Field<ListOf<Reference>?> Between = Table.Optional("between", As.Several("organization"),
        "Between", "The organizations and units it lies between.");

    public static readonly Field<Reference?> RaisedBy = Table.Optional("raised_by", As.One("organization"),
        "Raised by", "Who brought it up.");

    public static readonly Field<Reference?> Capability = Table.Optional("capability", As.One("capability"),
        "Capability", "The capability it shows something about.");

    public static readonly Field<ListOf<Reference>?> Measures = Table.Optional("measures", As.Several("measure"),
        "Measures", "The measures that show it.");

    public static readonly Field<Amount?> Gap = Table.Optional("gap", As.Count,
        "Gap in percent", "How far the two sides are apart, in percent of the better one, when it is known; 20 or more asks for a framing.");

    public static readonly Field<bool?> Financial = Table.Optional("financial", As.YesOrNo,
        "Financial", "Whether it is a crisis of money, which may close minds rather than open them (F5).");

    public static readonly Field<ListOf<Part>?> Framings = Table.Optional("framings", As.Parts("a framing", Framing.Table),
        "Framings", "The questions that managers made of it, with an owner.");

    public static readonly Field<ListOf<Reference>?> Led = Table.Optional("led", As.Several(As.Any),
        "Led to", "Decisions, objectives, insights or actions that came of it.");

    public static readonly Field<When?> Settled = Table.Optional("settled", As.Date,
        "Settled", "When it was settled.");

    public static readonly Field<string?> Settlement = Table.Optional("settlement", As.Text,
        "How settled", "How it was settled, in one sentence.");

    public static readonly Kind Kind = new("issue", "Issue",
        "A conflict, a discrepancy or a crisis, and the question made of it.", Table, Belongs.Either);

    /// <summary>A question made of an issue.</summary>
    public static class Framing
    {
        internal static readonly Form Table = new();

        public static readonly Field<When> When = Table.Required("when", As.Date,
            "When", "When it was put.");

        public static readonly Field<string> Question = Table.Required("question", As.Text,
            "Question", "The question to learn from, such as why they need half the time.");

        public static readonly Field<Reference?> Owner = Table.Optional("owner", As.One("person"),
            "Owner", "Who is to find the answer.");

        public static readonly Field<Reference?> By = Table.Optional("by", As.One("organization"),
            "By", "The organization that put it.");
    }
}
