using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Learning;

/// <summary>How far into the learner an insight has come: Nonaka's spiral as Inkpen tells it (S4-6). Lowest first.</summary>
public enum Stage
{
    /// <summary>One person has it, from the event on.</summary>
    Individual,

    /// <summary>Two or more named people of one unit use it.</summary>
    Group,

    /// <summary>Two or more units use it, or a policy says so.</summary>
    Organization,
}

/// <summary>Whether what was learned can be written down.</summary>
public enum Knowledge
{
    /// <summary>In people's hands and heads; crosses by working together.</summary>
    Tacit,

    /// <summary>In words, drawings and numbers; crosses in documents and meetings.</summary>
    Explicit,
}

/// <summary>How an insight came about (Itami, in S2).</summary>
public enum Origin
{
    /// <summary>Somebody set out to learn or teach it.</summary>
    Training,

    /// <summary>Daily work taught it.</summary>
    ByProduct,
}

/// <summary>The four processes by which firms get at what an alliance knows (S4, Exploiting Collaborative Knowledge).</summary>
public enum Way
{
    /// <summary>Technology sharing: meetings, trainings, designs and documents, and visits between the parents of a venture.</summary>
    TechnologySharing,

    /// <summary>Interactions of venture and parent: visits, tours, supply, work on one task.</summary>
    Interactions,

    /// <summary>People who work on the other side for a while.</summary>
    PersonnelMovement,

    /// <summary>Ties between the strategies of the two.</summary>
    Linkages,
}

/// <summary>What the learner did with an insight.</summary>
public enum Verdict
{
    /// <summary>Taken up.</summary>
    Accepted,

    /// <summary>Left lying.</summary>
    Ignored,

    /// <summary>Turned down, with a reason.</summary>
    Rejected,
}

/// <summary>Why an insight was turned down: Inkpen's rationalizations (S4-21) and two honest grounds.</summary>
public enum Rationalization
{
    /// <summary>They have newer machines.</summary>
    NewerMachines,

    /// <summary>They serve one customer only.</summary>
    OneCustomer,

    /// <summary>Theirs is a different business.</summary>
    DifferentBusiness,

    /// <summary>Their culture makes it possible.</summary>
    Culture,

    /// <summary>It was not invented here.</summary>
    NotInventedHere,

    /// <summary>The gain is too small to bother.</summary>
    TooSmall,

    /// <summary>It costs too much.</summary>
    TooCostly,

    /// <summary>It was tried and did not work.</summary>
    TriedAndFailed,

    /// <summary>Some other reason; say it in the note.</summary>
    Other,
}

/// <summary>How far word of an insight may go.</summary>
public enum Sensitivity
{
    /// <summary>Anyone may know.</summary>
    Public,

    /// <summary>The partner may know too.</summary>
    Partner,

    /// <summary>The own firm alone.</summary>
    Internal,

    /// <summary>Those who need it alone.</summary>
    Confidential,
}

/// <summary>One thing one learner took in from one source on one capability, and how far it has come since.</summary>
public static class Insight
{
    private static readonly Form Table = new();

    public static readonly Field<When> When = Table.Required("when", As.Date,
        "When", "When a person first took it in; the individual stage begins here.");

    public static readonly Field<Reference> Alliance = Table.Required("alliance", As.One("alliance"),
        "Alliance", "The alliance it came through.");

    public static readonly Field<Reference> Learner = Table.Required("learner", As.One("organization"),
        "Who learned", "The organization or unit that took it in.");

    public static readonly Field<Reference> From = Table.Required("from", As.One("organization"),
        "From whom", "The organization or unit it was taken in from.");

    public static readonly Field<Reference> Capability = Table.Required("capability", As.One("capability"),
        "On what", "The capability it belongs to.");

    public static readonly Field<string?> What = Table.Optional("what", As.Text,
        "What", "What was learned, in one sentence.");

    public static readonly Field<Reference?> Event = Table.Optional("event", As.One("event"),
        "At", "The meeting, visit or work at which it was first taken in.");

    public static readonly Field<Sensitivity?> Sensitivity = Table.Optional("sensitivity", As.Words<Sensitivity>(),
        "How sensitive", "Whether anyone may know of it, the partner too, the own firm alone, or those alone who need it.", new Care(OwnBookOnly: true));

    public static readonly Field<ListOf<Reference>?> Carriers = Table.Optional("carriers", As.Several("person"),
        "Carried by", "The people who have it.");

    public static readonly Field<Knowledge?> Form = Table.Optional("form", As.Words<Knowledge>(),
        "Tacit or explicit", "Whether it can be written down.");

    public static readonly Field<When?> Codified = Table.Optional("codified", As.Date,
        "Put into words", "When what was tacit was written down, by the learner or by the teacher (S1-20).");

    public static readonly Field<Reference?> CodifiedBy = Table.Optional("codified_by", As.One("organization"),
        "Put into words by", "Who wrote it down: the learner who takes it in, or the teacher who passes it on (S1-20).");

    public static readonly Field<Origin?> Origin = Table.Optional("origin", As.Words<Origin>(),
        "Came about", "By training, or as a by-product of daily work.");

    public static readonly Field<bool?> New = Table.Optional("new", As.YesOrNo,
        "New to us", "Whether nobody in the learner's firm had it before; grafting, in Inkpen's words.");

    public static readonly Field<Way?> Way = Table.Optional("way", As.Words<Way>(),
        "Came by", "By which of the four ways it came, where its event, its carriers and postings do not tell (S4-5).");

    public static readonly Field<Reference?> Objective = Table.Optional("objective", As.One("objective"),
        "Objective", "The objective it serves; one that serves none, and is not about what an open one seeks, is a chance find, which counts (S4-20).");

    public static readonly Field<bool?> UsedJointly = Table.Optional("used_jointly", As.YesOrNo,
        "Used together", "Yes when it serves joint work or common benefit, no when the learner uses it at home.");

    public static readonly Field<ListOf<Part>?> Steps = Table.Optional("steps", As.Parts("a step", Step.Table),
        "Steps", "Each stage it reached after the first, with date and proof; none skipped.");

    public static readonly Field<ListOf<Part>?> Outcomes = Table.Optional("outcomes", As.Parts("an outcome", Outcome.Table),
        "What became of it", "Accepted, ignored or rejected by whom, when and why.");

    public static readonly Field<ListOf<Reference>?> BuildsOn = Table.Optional("builds_on", As.Several("insight"),
        "Builds on", "Earlier insights of either side that made this one possible; the arcs of the virtuous cycle (S1-16).");

    public static readonly Kind Kind = new("insight", "Insight",
        "One thing one learner took in from one source on one capability.", Table, Belongs.Either);

    /// <summary>A stage an insight reached after the first.</summary>
    public static class Step
    {
        internal static readonly Form Table = new();

        public static readonly Field<Stage> To = Table.Required("to", As.Words<Stage>(),
            "Stage", "The stage reached: group, then organization.");

        public static readonly Field<When> When = Table.Required("when", As.Date,
            "When", "When it was reached.");

        public static readonly Field<string> Proof = Table.Required("proof", As.Text,
            "Proof", "How one can tell: a document, a policy, work seen.");

        public static readonly Field<ListOf<Reference>?> People = Table.Optional("people", As.Several("person"),
            "People", "Who uses it; two or more for the group stage.");

        public static readonly Field<ListOf<Reference>?> Units = Table.Optional("units", As.Several("organization"),
            "Units", "Which units use it; two or more for the organization stage, unless a policy says so.");

        public static readonly Field<bool?> Policy = Table.Optional("policy", As.YesOrNo,
            "By policy", "Whether a policy of the whole organization says so.");
    }

    /// <summary>What the learner, or a unit of it, did with an insight.</summary>
    public static class Outcome
    {
        internal static readonly Form Table = new();

        public static readonly Field<Verdict> Is = Table.Required("is", As.Words<Verdict>(),
            "Outcome", "Accepted, ignored or rejected.");

        public static readonly Field<When?> When = Table.Optional("when", As.Date,
            "When", "When that was clear.");

        public static readonly Field<Reference?> Unit = Table.Optional("unit", As.One("organization"),
            "Unit", "Which unit did it.");

        public static readonly Field<Rationalization?> Because = Table.Optional("because", As.Words<Rationalization>(),
            "Because", "The reason given, coded.");

        public static readonly Field<string?> Reason = Table.Optional("reason", As.Text,
            "Reason", "The reason given, in words.");
    }
}
