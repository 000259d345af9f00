using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Learning;

/// <summary>What a training is for: the three kinds of A7, and two of S0.</summary>
public enum TrainingTopic
{
    /// <summary>To cooperate and compete at the same time.</summary>
    CollaborateAndCompete,

    /// <summary>Team building and dealing with another culture.</summary>
    TeamAndCulture,

    /// <summary>A skill of the work.</summary>
    Skill,

    /// <summary>Where two disciplines meet (S0-13).</summary>
    CrossDiscipline,

    /// <summary>A language.</summary>
    Language,
}

/// <summary>An occasion on which people met, taught, worked or quarrelled: where learning can begin.</summary>
public static class Event
{
    private static readonly Form Table = new();

    public static readonly Field<When> When = Table.Required("when", As.Date,
        "When", "The days it took place or should have; while it lies ahead, the day it was arranged.");

    public static readonly Field<When?> PlannedFor = Table.Optional("planned_for", As.Date,
        "Planned for", "The days for which it was arranged, when they lie ahead or differ from when it took place.", new Care(Foreseen: true));

    public static readonly Field<Reference?> Alliance = Table.Optional("alliance", As.One("alliance"),
        "Alliance", "The alliance it belongs to; left out for what concerns none, such as a general forum.");

    public static readonly Field<EventType> Is = Table.Required("is", As.Words<EventType>(),
        "Sort", "Meeting, visit, tour, training, review, dispute, joint work and so on.");

    public static readonly Field<Occurrence?> State = Table.Optional("state", As.Words<Occurrence>(),
        "Took place", "Planned, held or cancelled; held unless said.");

    public static readonly Field<string?> What = Table.Optional("what", As.Text,
        "What", "What it was about, in one sentence.");

    public static readonly Field<string?> Series = Table.Optional("series", As.Text,
        "Series", "The name of the series it belongs to, the same for each of them, such as monthly quality meeting.");

    public static readonly Field<ListOf<Reference>?> People = Table.Optional("people", As.Several("person"),
        "People", "Who was there; contacts are counted from them.");

    public static readonly Field<ListOf<Reference>?> Invited = Table.Optional("invited", As.Several("person"),
        "Invited", "Who was to be there; one who was invited and not there missed it (F2).");

    public static readonly Field<ListOf<Reference>?> Needed = Table.Optional("needed", As.Several("person"),
        "Needed for the task", "Who had to be there; the others are welcome overlap, never to be saved (F4).");

    public static readonly Field<ListOf<Reference>?> Organizations = Table.Optional("organizations", As.Several("organization"),
        "Organizations", "Which organizations and units took part, when people are not named one by one.");

    public static readonly Field<Amount?> Headcount = Table.Optional("headcount", As.Count,
        "How many people", "How many were there, when not all are named.");

    public static readonly Field<Amount?> Days = Table.Optional("days", As.Count,
        "Days per person", "How many days each was there, when the dates do not tell (S1-11).");

    public static readonly Field<Reference?> Place = Table.Optional("place", As.One("organization"),
        "At whose place", "The organization or unit where it took place; sites may take turns (S4-1), and whose place it was tells who came to whom (S1-11).");

    public static readonly Field<Reference?> Organizer = Table.Optional("organizer", As.One("organization"),
        "Run by", "The organization that ran it; who inducts staff wins their loyalty (O12).");

    public static readonly Field<string?> Purpose = Table.Optional("purpose", As.Text,
        "Purpose", "What it was to bring, if anything; visits without a purpose are welcome too.");

    public static readonly Field<ListOf<Reference>?> Objectives = Table.Optional("objectives", As.Several("objective"),
        "Objectives", "The learning objectives it serves.");

    public static readonly Field<ListOf<Reference>?> Capabilities = Table.Optional("capabilities", As.Several("capability"),
        "Capabilities", "The capabilities it touches.");

    public static readonly Field<ListOf<Reference>?> Teachers = Table.Optional("teachers", As.Several("organization"),
        "Who teaches", "The organizations that set out to show or teach; both when each did.");

    public static readonly Field<ListOf<Reference>?> Learners = Table.Optional("learners", As.Several("organization"),
        "Who learns", "The organizations that set out to learn; both when each did.");

    public static readonly Field<TrainingTopic?> Topic = Table.Optional("topic", As.Words<TrainingTopic>(),
        "Topic of training", "For a training: collaborate and compete, team and culture, skill, cross-discipline, or language (A7).");

    public static readonly Field<ListOf<Reference>?> About = Table.Optional("about", As.Several(As.Any),
        "About", "Records it deals with, such as an issue or measures that were shown.");

    public static readonly Field<bool?> BroughtNothing = Table.Optional("brought_nothing", As.YesOrNo,
        "Brought nothing new", "Yes when those who were there say that nothing was taken home from it; where that is not said and no insight names it, it is open.");

    public static readonly Field<ListOf<Part>?> FollowUps = Table.Optional("follow_ups", As.Parts("a follow-up", FollowUp.Table),
        "Follow-up", "What was to be done after it, by whom and by when.");

    public static readonly Field<Effort?> Effort = Table.Optional("effort", As.Effort,
        "Work", "What it took in person-hours, preparation included.");

    public static readonly Field<Money?> Cost = Table.Optional("cost", As.Money,
        "Cost", "What it cost in money, travel included.");

    public static readonly Kind Kind = new("event", "Event",
        "An occasion on which people met, taught, worked or quarrelled.", Table, Belongs.Either);

    /// <summary>Something to be done after an event.</summary>
    public static class FollowUp
    {
        internal static readonly Form Table = new();

        public static readonly Field<string> What = Table.Required("what", As.Text,
            "What", "What is to be done.");

        public static readonly Field<Reference?> By = Table.Optional("by", As.One("person"),
            "Who", "Who is to do it.");

        public static readonly Field<When?> Due = Table.Optional("due", As.Date,
            "Due", "By when it is to be done.", new Care(Foreseen: true));

        public static readonly Field<When?> Done = Table.Optional("done", As.Date,
            "Done", "When it was done.");
    }
}
