using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.People;

/// <summary>What a criterion decides.</summary>
public enum CriterionUse
{
    /// <summary>The yearly judgement of work.</summary>
    Appraisal,

    /// <summary>Pay and bonus.</summary>
    Pay,

    /// <summary>Who rises.</summary>
    Promotion,

    /// <summary>Who is chosen for a role.</summary>
    Selection,
}

/// <summary>One measure by which people in alliance roles are judged or rewarded (O13 to O16).</summary>
public static class Criterion
{
    private static readonly Form Table = new();

    public static readonly Field<When?> When = Table.Optional("when", As.Date,
        "When", "From when to when it is in use.");

    public static readonly Field<Reference> Organization = Table.Required("organization", As.One("organization"),
        "Organization", "The organization that judges by it.");

    public static readonly Field<string> Role = Table.Required("role", As.Text,
        "Role", "The role it is for; the weights of one role add up to 100.");

    public static readonly Field<Reference?> Alliance = Table.Optional("alliance", As.One("alliance"),
        "Alliance", "The alliance the role belongs to.");

    public static readonly Field<string?> What = Table.Optional("what", As.Text,
        "What", "What is judged, in words.");

    public static readonly Field<Worth> About = Table.Required("about", As.Words<Worth>(),
        "About", "What it values: results, operations, learning, transfer, teaching, home benefit and so on.");

    public static readonly Field<CriterionUse?> For = Table.Optional("for", As.Words<CriterionUse>(),
        "Decides on", "What it decides: appraisal, pay, promotion or selection; appraisal unless said.");

    public static readonly Field<Share?> Weight = Table.Optional("weight", As.Share,
        "Weight", "Its weight among the criteria of the role, in percent.");

    public static readonly Field<Amount?> Horizon = Table.Optional("horizon", As.Count,
        "Horizon in months", "After how many months the goal is judged; up to 12 is short (O13).");

    public static readonly Kind Kind = new("criterion", "Criterion",
        "One measure by which people in alliance roles are judged or rewarded.", Table, Belongs.Own, Roles.Staffing);
}
