using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.People;

/// <summary>How somebody was recognized.</summary>
public enum RecognitionType
{
    /// <summary>Thanks said where others hear it.</summary>
    Thanks,

    /// <summary>A prize or an award.</summary>
    Award,

    /// <summary>Money.</summary>
    Pay,

    /// <summary>A promotion.</summary>
    Promotion,

    /// <summary>A role that somebody wanted.</summary>
    Role,

    /// <summary>More freedom to decide.</summary>
    Autonomy,
}

/// <summary>A reward given to a person or a unit, and what for (O14, O15, A9).</summary>
public static class Recognition
{
    private static readonly Form Table = new();

    public static readonly Field<When> When = Table.Required("when", As.Date,
        "When", "When it was given.");

    public static readonly Field<Reference> By = Table.Required("by", As.One("organization"),
        "By", "The organization that gave it.");

    public static readonly Field<Reference?> Alliance = Table.Optional("alliance", As.One("alliance"),
        "Alliance", "The alliance it was earned in.");

    public static readonly Field<ListOf<Reference>?> People = Table.Optional("people", As.Several("person"),
        "People", "Who received it.");

    public static readonly Field<ListOf<Reference>?> Units = Table.Optional("units", As.Several("organization"),
        "Units", "Which units received it.");

    public static readonly Field<RecognitionType?> Is = Table.Optional("is", As.Words<RecognitionType>(),
        "Sort", "Thanks, award, pay, promotion, role or autonomy.");

    public static readonly Field<Worth> For = Table.Required("for", As.Words<Worth>(),
        "For", "What it rewarded: learning, transfer, teaching, results and so on.");

    public static readonly Field<string?> What = Table.Optional("what", As.Text,
        "What", "What was done to earn it, in one sentence.");

    public static readonly Field<ListOf<Reference>?> Because = Table.Optional("because", As.Several(As.Any),
        "Because of", "The insights, changes or events it was given for.");

    public static readonly Field<bool?> CultureConsidered = Table.Optional("culture_considered", As.YesOrNo,
        "Languages and markets considered", "For a promotion: whether languages and knowledge of foreign markets were weighed (O14).");

    public static readonly Field<Money?> Money = Table.Optional("money", As.Money,
        "Money", "The amount, when it was money.");

    public static readonly Kind Kind = new("recognition", "Recognition",
        "A reward given to a person or a unit, and what for.", Table, Belongs.Own, Roles.Staffing);
}
