using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Steering;

/// <summary>What was to be decided.</summary>
public enum DecisionType
{
    /// <summary>Whether to make something, or to have a partner or supplier make it (S0-20).</summary>
    MakeOrBuy,

    /// <summary>Whether to do what somebody proposed.</summary>
    Proposal,

    /// <summary>A task leaders give: learn this, change that (F2).</summary>
    Mandate,

    /// <summary>Who is to fill a role.</summary>
    Staffing,

    /// <summary>An exception from a guard (S4-19).</summary>
    Exception,

    /// <summary>To end, go on or widen.</summary>
    Course,

    /// <summary>Anything else in the running of the joint work.</summary>
    Operation,
}

/// <summary>How it was decided.</summary>
public enum Ruling
{
    /// <summary>Yes.</summary>
    Approved,

    /// <summary>Yes to a part, or with changes.</summary>
    Changed,

    /// <summary>No.</summary>
    Rejected,

    /// <summary>Later.</summary>
    Postponed,

    /// <summary>Never answered; it died (C21).</summary>
    LeftToDie,
}

/// <summary>Something decided that shapes what can be learned: by whom, at which level, and why.</summary>
public static class Decision
{
    private static readonly Form Table = new();

    public static readonly Field<When> When = Table.Required("when", As.Date,
        "When", "When it was decided.");

    public static readonly Field<Reference?> Alliance = Table.Optional("alliance", As.One("alliance"),
        "Alliance", "The alliance it concerns.");

    public static readonly Field<ListOf<Reference>> By = Table.Required("by", As.Several("organization"),
        "By", "The organizations or units that decided; several when they decided together.");

    public static readonly Field<DecisionType?> Is = Table.Optional("is", As.Words<DecisionType>(),
        "Sort", "Make or buy, proposal, mandate, staffing, exception, course or operation.");

    public static readonly Field<string> What = Table.Required("what", As.Text,
        "What", "What was decided, in one sentence.");

    public static readonly Field<Ruling?> Ruling = Table.Optional("ruling", As.Words<Ruling>(),
        "Ruling", "Approved, changed, rejected, postponed or left to die; approved unless said.");

    public static readonly Field<Level?> Level = Table.Optional("level", As.Words<Level>(),
        "Level", "The level at which it was decided; too much decided at the top slows learning (S0-5).");

    public static readonly Field<ListOf<Reference>?> People = Table.Optional("people", As.Several("person"),
        "Present", "Who was there when it was decided; being left out of joint decisions is a sign (O7).");

    public static readonly Field<ListOf<Reference>?> Present = Table.Optional("present", As.Several("organization"),
        "Organizations present", "Which organizations had somebody there, when people are not named.");

    public static readonly Field<ListOf<Reference>?> About = Table.Optional("about", As.Several(As.Any),
        "About", "The records it settles or follows: a consequence, an issue, an insight, a guard, an objective.");

    public static readonly Field<ListOf<Yardstick>?> JudgedBy = Table.Optional("judged_by", As.Several(As.Words<Yardstick>()),
        "Judged by", "What was weighed: profit, market, quality, productivity, customers, learning, relationship.");

    public static readonly Field<Rationalization?> Because = Table.Optional("because", As.Words<Rationalization>(),
        "Because", "The reason for a no, coded (S4-17, S4-18).");

    public static readonly Field<string?> Reason = Table.Optional("reason", As.Text,
        "Reason", "Why, in words.");

    public static readonly Field<Money?> Asked = Table.Optional("asked", As.Money,
        "Asked for", "What was asked for or estimated; a no for cost without an estimate is a guess (S4-17).");

    public static readonly Field<Money?> Granted = Table.Optional("granted", As.Money,
        "Granted", "What was granted; a mandate without money or people is only words (F2).");

    public static readonly Field<Amount?> PeopleGranted = Table.Optional("people_granted", As.Count,
        "People granted", "How many people were given to it.");

    public static readonly Field<string?> SupplyNetwork = Table.Optional("supply_network", As.Text,
        "Supply network", "Make or buy: how strong the existing suppliers are (S0-20).");

    public static readonly Field<string?> ProposalAbility = Table.Optional("proposal_ability", As.Text,
        "Ability to propose", "Make or buy: what proposals the supplier can make.");

    public static readonly Field<string?> Geography = Table.Optional("geography", As.Text,
        "Geography", "Make or buy: where makers and suppliers are.");

    public static readonly Field<string?> TechnologyStrategy = Table.Optional("technology_strategy", As.Text,
        "Technology strategy", "Make or buy: what the firm wants to master itself.");

    public static readonly Field<string?> LearningLoss = Table.Optional("learning_loss", As.Text,
        "What we unlearn", "Which competence may wither, or which learning is missed (S2-12, C21).");

    public static readonly Field<Score?> LossEstimate = Table.Optional("loss_estimate", As.Score,
        "Competence left", "How good we expect to be in it some years on, in words or from 0 to 5.");

    public static readonly Kind Kind = new("decision", "Decision",
        "Something decided that shapes what can be learned.", Table, Belongs.Either);
}
