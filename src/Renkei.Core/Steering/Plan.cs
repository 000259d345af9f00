using Renkei.Core.Alliances;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Steering;

/// <summary>What sort of plan it is.</summary>
public enum PlanType
{
    /// <summary>Why the alliance is worth it.</summary>
    BusinessCase,

    /// <summary>What may be spent.</summary>
    Budget,

    /// <summary>Who is to go where, with room for those who leave (A5).</summary>
    Staffing,

    /// <summary>What is to be learned, by which activities, and who controls them (A1).</summary>
    LearningStrategy,

    /// <summary>How a capability is to come home.</summary>
    Transfer,
}

/// <summary>What one organization, or the parties together, plan to do, spend and gain (O2, O3, O6).</summary>
public static class Plan
{
    private static readonly Form Table = new();

    public static readonly Field<When> When = Table.Required("when", As.Date,
        "Made", "When it was made.");

    public static readonly Field<When?> Covers = Table.Optional("covers", As.Date,
        "Covers", "The years it looks ahead.", new Care(Foreseen: true));

    public static readonly Field<Amount?> Horizon = Table.Optional("horizon", As.Count,
        "Horizon in months", "How many months it looks ahead, when the years do not tell; under 36 is short (O2).");

    public static readonly Field<Reference> Alliance = Table.Required("alliance", As.One("alliance"),
        "Alliance", "The alliance it is for.");

    public static readonly Field<Reference?> By = Table.Optional("by", As.One("organization"),
        "By", "The organization that plans; left out for a plan of all parties.");

    public static readonly Field<PlanType?> Is = Table.Optional("is", As.Words<PlanType>(),
        "Sort", "Business case, budget, staffing, learning strategy or transfer.");

    public static readonly Field<string?> What = Table.Optional("what", As.Text,
        "What", "What it is about, in one sentence.");

    public static readonly Field<Money?> Spending = Table.Optional("spending", As.Money,
        "Spending", "All it allows to be spent; the part for learning is seen against it (O3).");

    public static readonly Field<ListOf<Part>?> Activities = Table.Optional("activities", As.Parts("an activity", Activity.Table),
        "Activities", "What is to be done and what it may cost.");

    public static readonly Field<ListOf<Part>?> Gains = Table.Optional("gains", As.Parts("a benefit", Gain.Table),
        "Benefits", "What it is to bring, with and without a price.");

    public static readonly Field<Amount?> PostsPlanned = Table.Optional("posts_planned", As.Count,
        "Posts planned", "How many posts of ours it has, when they are not on record as seats (O6).");

    public static readonly Field<Amount?> PostsFilled = Table.Optional("posts_filled", As.Count,
        "Posts filled", "How many of them were filled when it was made.");

    public static readonly Field<Amount?> Attrition = Table.Optional("attrition", As.Count,
        "Allowance for leavers", "How many of those sent it expects to lose on the way (A5).");

    public static readonly Field<Share?> Slack = Table.Optional("slack", As.Share,
        "Slack", "Which part of people's time it leaves free for learning, in percent; under 10 is little (O6).");

    public static readonly Field<bool?> BalanceConstant = Table.Optional("balance_constant", As.YesOrNo,
        "Assumes no shift", "Whether it takes for granted that the balance of competencies stays as it is (O2).");

    public static readonly Field<Reference?> Backs = Table.Optional("backs", As.One("decision"),
        "Backs", "The mandate it puts money and people behind (F2).");

    public static readonly Kind Kind = new("plan", "Plan",
        "What one organization, or the parties together, plan to do, spend and gain.", Table, Belongs.Either);

    /// <summary>Something a plan has money, time or people for.</summary>
    public static class Activity
    {
        internal static readonly Form Table = new();

        public static readonly Field<string> What = Table.Required("what", As.Text,
            "What", "What is to be done.");

        public static readonly Field<bool?> Learning = Table.Optional("learning", As.YesOrNo,
            "For learning", "Whether it is there to learn or to teach.");

        public static readonly Field<Reference?> Objective = Table.Optional("objective", As.One("objective"),
            "Objective", "The learning objective it serves.");

        public static readonly Field<Reference?> Capability = Table.Optional("capability", As.One("capability"),
            "Capability", "The capability it builds.");

        public static readonly Field<bool?> Critical = Table.Optional("critical", As.YesOrNo,
            "Learning-critical", "Whether value is added in it that others could learn (A1).");

        public static readonly Field<Reference?> LineOwner = Table.Optional("line_owner", As.One("person"),
            "Owner in the line", "Who answers for it in the line.");

        public static readonly Field<Reference?> StaffOwner = Table.Optional("staff_owner", As.One("person"),
            "Owner in HR", "Who answers for it in human resources.");

        public static readonly Field<string?> Control = Table.Optional("control", As.Text,
            "Control", "How we keep a hand on it (A1).");

        public static readonly Field<Money?> Money = Table.Optional("money", As.Money,
            "Money", "What it may cost; nothing is not funded.");

        public static readonly Field<Effort?> Effort = Table.Optional("effort", As.Effort,
            "Work", "The time of people it may take, in person-hours; managers' time counts too (C25).");
    }

    /// <summary>Something a plan is to bring.</summary>
    public static class Gain
    {
        internal static readonly Form Table = new();

        public static readonly Field<string> What = Table.Required("what", As.Text,
            "What", "What it is to bring.");

        public static readonly Field<Asset> Asset = Table.Required("asset", As.Words<Asset>(),
            "Visible or invisible", "Whether it can be priced, or lives in people and information (O3).");

        public static readonly Field<Money?> Money = Table.Optional("money", As.Money,
            "Money", "Its amount, when it has one.");
    }
}
