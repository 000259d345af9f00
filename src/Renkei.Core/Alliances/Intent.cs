using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Alliances;

/// <summary>What one organization tells its own people about an alliance, and who has read it (O1, A3).</summary>
public static class Intent
{
    private static readonly Form Table = new();

    public static readonly Field<When> When = Table.Required("when", As.Date,
        "Told", "When it was told, and until when it holds if another replaced it.");

    public static readonly Field<Reference> Alliance = Table.Required("alliance", As.One("alliance"),
        "Alliance", "The alliance it is about.");

    public static readonly Field<Reference> By = Table.Required("by", As.One("organization"),
        "By", "The organization whose intent it is.");

    public static readonly Field<string?> Why = Table.Optional("why", As.Text,
        "Why", "Why we work with this partner.");

    public static readonly Field<string?> Boundaries = Table.Optional("boundaries", As.Text,
        "Boundaries", "Where working together ends: what we do not share and do not do.");

    public static readonly Field<string?> Missing = Table.Optional("missing", As.Text,
        "What we lack", "Which competencies we lack and seek here, in words.");

    public static readonly Field<ListOf<Reference>?> MissingCapabilities = Table.Optional("missing_capabilities", As.Several("capability"),
        "Capabilities we lack", "The same as capabilities on record.");

    public static readonly Field<string?> Competition = Table.Optional("competition", As.Text,
        "Competition", "Where the partner competes with us or may come to; hushing it up misleads only our own people (A3).");

    public static readonly Field<ListOf<Reference>?> Audience = Table.Optional("audience", As.Several("person"),
        "Audience", "The people who are to know it, by name.");

    public static readonly Field<Amount?> AudienceSize = Table.Optional("audience_size", As.Count,
        "Size of audience", "How many people are to know it, when they are not listed.");

    public static readonly Field<ListOf<Part>?> Questions = Table.Optional("questions", As.Parts("a question", Question.Table),
        "Questions", "A few questions on the boundaries with which readers can test themselves.");

    public static readonly Field<ListOf<Part>?> Acknowledgements = Table.Optional("acknowledgements", As.Parts("an acknowledgement", Acknowledgement.Table),
        "Read by", "Who confirmed having read it, and when.");

    public static readonly Field<Reference?> Training = Table.Optional("training", As.One("event"),
        "Training", "The training at which it is explained.");

    public static readonly Kind Kind = new("intent", "Statement of intent",
        "What one organization tells its own people about an alliance.", Table, Belongs.Either);

    /// <summary>A question on the boundaries, with its right answer.</summary>
    public static class Question
    {
        internal static readonly Form Table = new();

        public static readonly Field<string> Ask = Table.Required("ask", As.Text,
            "Question", "The question as readers see it.");

        public static readonly Field<string> Right = Table.Required("right", As.Text,
            "Right answer", "The answer the statement gives.");

        public static readonly Field<ListOf<string>?> Wrong = Table.Optional("wrong", As.Several(As.Text),
            "Wrong answers", "Answers to choose from that are not right.");
    }

    /// <summary>One reader, or a number of them, who confirmed having read it.</summary>
    public static class Acknowledgement
    {
        internal static readonly Form Table = new();

        public static readonly Field<When> When = Table.Required("when", As.Date,
            "When", "When it was confirmed.");

        public static readonly Field<Reference?> Person = Table.Optional("person", As.One("person"),
            "Who", "Who confirmed it.");

        public static readonly Field<Amount?> Number = Table.Optional("number", As.Count,
            "How many", "How many did, when they are not named; one unless said.");

        public static readonly Field<Amount?> Right = Table.Optional("right", As.Count,
            "Right answers", "How many of the questions were answered right.");
    }
}
