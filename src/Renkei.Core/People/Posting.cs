using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.People;

/// <summary>What a person is posted for (O10).</summary>
public enum Purpose
{
    /// <summary>To watch over what the own firm put in.</summary>
    Control,

    /// <summary>To run the place or a part of it.</summary>
    Manage,

    /// <summary>To bring know-how there.</summary>
    Teach,

    /// <summary>To take know-how home.</summary>
    Learn,
}

/// <summary>What sort of posting it is.</summary>
public enum PostingType
{
    /// <summary>Lent for some years, to work for the host as one of its own (S1-9).</summary>
    Dispatch,

    /// <summary>There to be trained; a trainee need not be a manager (A6).</summary>
    Trainee,

    /// <summary>An engineer of a supplier or partner who works in the host's development (S0-24).</summary>
    GuestEngineer,

    /// <summary>A graduate student in a project with a firm (S0-16).</summary>
    Student,

    /// <summary>A move for good, such as a promotion from the venture to a parent (C10).</summary>
    Move,
}

/// <summary>Where in a working life a posting falls (O7, O11).</summary>
public enum CareerStage
{
    /// <summary>In the first third: best for learning a culture.</summary>
    Early,

    /// <summary>With experience, and much of the career ahead.</summary>
    Middle,

    /// <summary>In the last third.</summary>
    Late,

    /// <summary>The last one before leaving.</summary>
    Last,
}

/// <summary>A person of one organization who goes to work in another, and what becomes of it after the return.</summary>
public static class Posting
{
    private static readonly Form Table = new();

    public static readonly Field<When?> When = Table.Optional("when", As.Date,
        "From and to", "From when to when the person worked there; left out until the posting begins.");

    public static readonly Field<Reference> Alliance = Table.Required("alliance", As.One("alliance"),
        "Alliance", "The alliance it belongs to.");

    public static readonly Field<Reference?> Person = Table.Optional("person", As.One("person"),
        "Who", "Who goes; left out when a source does not tell one from another.");

    public static readonly Field<Reference> From = Table.Required("from", As.One("organization"),
        "From", "The organization or unit the person comes from.");

    public static readonly Field<Reference> To = Table.Required("to", As.One("organization"),
        "To", "The organization or unit the person goes to.");

    public static readonly Field<ListOf<Purpose>?> Purposes = Table.Optional("purposes", As.Several(As.Words<Purpose>()),
        "What for", "To control, manage, teach or learn; more than one when so.");

    public static readonly Field<PostingType?> Is = Table.Optional("is", As.Words<PostingType>(),
        "Sort", "Dispatch, trainee, guest engineer, student, or a move for good; a dispatch unless said.");

    public static readonly Field<bool?> Formal = Table.Optional("formal", As.YesOrNo,
        "Formal", "Whether it follows a written programme; people who simply moved count too (C10).");

    public static readonly Field<bool?> Daily = Table.Optional("daily", As.YesOrNo,
        "Works there daily", "Whether the person works day by day inside the host as one of its own (S1-9).");

    public static readonly Field<Reference?> Post = Table.Optional("post", As.One("post"),
        "Seat", "The learning-critical seat the person fills there.");

    public static readonly Field<string?> Role = Table.Optional("role", As.Text,
        "Role there", "What the person does there.");

    public static readonly Field<Level?> Level = Table.Optional("level", As.Words<Level>(),
        "Level there", "The level at which the person works there; that of the seat or of the person unless said. Say it for people not told one from another (S1-8).");

    public static readonly Field<ListOf<Reference>?> Capabilities = Table.Optional("capabilities", As.Several("capability"),
        "Capabilities", "What is to be learned or taught there.");

    public static readonly Field<ListOf<Reference>?> Objectives = Table.Optional("objectives", As.Several("objective"),
        "Objectives", "The learning objectives it serves.");

    public static readonly Field<When?> Named = Table.Optional("named", As.Date,
        "Named", "When the person was chosen; lead time counts from here (O5).");

    public static readonly Field<When?> PlannedStart = Table.Optional("planned_start", As.Date,
        "Planned start", "When it is or was to begin.", new Care(Foreseen: true));

    public static readonly Field<When?> PromisedEnd = Table.Optional("promised_end", As.Date,
        "Promised end", "When the person is to come back, as promised at the start.", new Care(Foreseen: true));

    public static readonly Field<bool?> Prepared = Table.Optional("prepared", As.YesOrNo,
        "Prepared", "Whether training and hand-over were finished before the start.");

    public static readonly Field<ListOf<Reference>?> Preparation = Table.Optional("preparation", As.Several("event"),
        "Preparation", "The trainings and hand-over talks that prepared the person.");

    public static readonly Field<Share?> Fit = Table.Optional("fit", As.Share,
        "Fit for the role", "How much of what the role asks for the person brings, in percent (O7).", new Care(Roles.Staffing, OwnBookOnly: true));

    public static readonly Field<CareerStage?> CareerStage = Table.Optional("career_stage", As.Words<CareerStage>(),
        "Career stage", "Where in the working life it falls: early, middle, late, or the last before leaving.", new Care(Roles.Staffing, OwnBookOnly: true));

    public static readonly Field<Reference?> PaidBy = Table.Optional("paid_by", As.One("organization"),
        "Paid by", "Who pays the person meanwhile (O16).");

    public static readonly Field<string?> Ties = Table.Optional("ties", As.Text,
        "Ties to both", "How the person lives with two loyalties, and how contact with home is kept (S1-9).", new Care(Roles.Staffing, OwnBookOnly: true));

    public static readonly Field<When?> Returned = Table.Optional("returned", As.Date,
        "Returned", "When the person came back; rotation counts returns (S4-3).");

    public static readonly Field<When?> ReturnNamed = Table.Optional("return_named", As.Date,
        "Return role named", "When the role after the return was agreed; best months before the end (O11).");

    public static readonly Field<Reference?> ReturnTo = Table.Optional("return_to", As.One("organization"),
        "Returned to", "The organization or unit the person came or is to come back to.");

    public static readonly Field<string?> ReturnRole = Table.Optional("return_role", As.Text,
        "Return role", "What the person does or is to do after the return.");

    public static readonly Field<bool?> UsesKnowHow = Table.Optional("uses_know_how", As.YesOrNo,
        "Uses the know-how", "Whether the role after the return uses what was learned (O11, A6).");

    public static readonly Field<When?> Lost = Table.Optional("lost", As.Date,
        "Lost", "When it was clear that the person will not come back, having stayed or left (C11).");

    public static readonly Field<Money?> Cost = Table.Optional("cost", As.Money,
        "Cost", "What it cost in all.");

    public static readonly Kind Kind = new("posting", "Posting",
        "A person of one organization who goes to work in another.", Table, Belongs.Either);
}
