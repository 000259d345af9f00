using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Steering;

/// <summary>What is looked at.</summary>
public enum ReviewType
{
    /// <summary>How the venture or alliance performs.</summary>
    Performance,

    /// <summary>How learning goes, best with top management (A4).</summary>
    Learning,

    /// <summary>Whether we are able to learn, before the start (O4).</summary>
    LearningCapacity,

    /// <summary>Whether the two sides think alike about leading people (O4).</summary>
    StaffPhilosophy,

    /// <summary>How the partner staffs and trains (O20, A10).</summary>
    PartnerAudit,

    /// <summary>Whether we are ready to begin (S0-14).</summary>
    Readiness,

    /// <summary>Whether a project of firm and university stands on its feet (S0-16).</summary>
    ProjectCanvas,

    /// <summary>Six questions leaders put to themselves (S0-29).</summary>
    SelfCheck,

    /// <summary>What is to be taken along from an alliance that ends (S1-23).</summary>
    Exit,
}

/// <summary>A look back or ahead: at results, at learning, at ourselves or at the partner, and what it was judged by.</summary>
public static class Review
{
    private static readonly Form Table = new();

    public static readonly Field<When> When = Table.Required("when", As.Date,
        "When", "When it was held or should have been; while it lies ahead, the day it was arranged.");

    public static readonly Field<When?> PlannedFor = Table.Optional("planned_for", As.Date,
        "Planned for", "The day for which it was arranged, when it lies ahead or differs.", new Care(Foreseen: true));

    public static readonly Field<Occurrence?> State = Table.Optional("state", As.Words<Occurrence>(),
        "Took place", "Planned, held or cancelled; held unless said.");

    public static readonly Field<Reference> Alliance = Table.Required("alliance", As.One("alliance"),
        "Alliance", "The alliance it is about.");

    public static readonly Field<ListOf<Reference>?> By = Table.Optional("by", As.Several("organization"),
        "By", "The organizations that hold it.");

    public static readonly Field<Reference?> Of = Table.Optional("of", As.One("organization"),
        "Of", "The organization looked at, such as the venture.");

    public static readonly Field<ReviewType> Is = Table.Required("is", As.Words<ReviewType>(),
        "Sort", "Performance, learning, capacity to learn, staff philosophy, audit of the partner, readiness and so on.");

    public static readonly Field<Reference?> Event = Table.Optional("event", As.One("event"),
        "Meeting", "The meeting at which it was held.");

    public static readonly Field<ListOf<Reference>?> People = Table.Optional("people", As.Several("person"),
        "People", "Who took part.");

    public static readonly Field<bool?> TopManagement = Table.Optional("top_management", As.YesOrNo,
        "Top management there", "Whether top management took part, when people are not named (A4).");

    public static readonly Field<bool?> LearningOnAgenda = Table.Optional("learning_on_agenda", As.YesOrNo,
        "Learning on the agenda", "Whether learning was a point of it (O3).");

    public static readonly Field<ListOf<Yardstick>?> JudgedBy = Table.Optional("judged_by", As.Several(As.Words<Yardstick>()),
        "Judged by", "What the judgement rests on; learning judged by profit alone is short-sighted (F6).");

    public static readonly Field<Ordinal?> Verdict = Table.Optional("verdict", As.Ordinal(Scale.Strength),
        "Verdict", "Weak, steady or strong, as those present saw it.");

    public static readonly Field<string?> Findings = Table.Optional("findings", As.Text,
        "Findings", "What came out of it, in words.");

    public static readonly Field<ListOf<Part>?> Checks = Table.Optional("checks", As.Parts("a check", Check.Table),
        "Checks", "The points of a readiness check, canvas or self-check, one by one.");

    public static readonly Field<ListOf<Reference>?> Shown = Table.Optional("shown", As.Several("measure"),
        "Measures shown", "The measures that were on the table.");

    public static readonly Field<ListOf<Reference>?> Led = Table.Optional("led", As.Several(As.Any),
        "Led to", "Decisions, insights, revisions or actions that came of it.");

    public static readonly Kind Kind = new("review", "Review",
        "A look back or ahead, and what it was judged by.", Table, Belongs.Either);

    /// <summary>One point of a check.</summary>
    public static class Check
    {
        internal static readonly Form Table = new();

        public static readonly Field<string> What = Table.Required("what", As.Text,
            "Point", "The point, as the catalogue names it or in your own words.");

        public static readonly Field<bool> Met = Table.Required("met", As.YesOrNo,
            "Met", "Whether it is met.");

        public static readonly Field<string?> Reason = Table.Optional("reason", As.Text,
            "Reason", "How one can tell.");
    }
}
