using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.People;

/// <summary>What can be decided about people (O19).</summary>
public enum StaffMatter
{
    /// <summary>Whom to hire.</summary>
    Hire,

    /// <summary>Who does what.</summary>
    Assign,

    /// <summary>How work is judged.</summary>
    Appraise,

    /// <summary>Who is trained in what.</summary>
    Train,

    /// <summary>Who rises.</summary>
    Promote,
}

/// <summary>Who decides about people in the joint activity; given away, the partner steers what is learned (O19, A4).</summary>
public static class DecisionRight
{
    private static readonly Form Table = new();

    public static readonly Field<When?> When = Table.Optional("when", As.Date,
        "When", "From when to when it is held this way.");

    public static readonly Field<Reference> Alliance = Table.Required("alliance", As.One("alliance"),
        "Alliance", "The alliance it belongs to.");

    public static readonly Field<Reference?> In = Table.Optional("in", As.One("organization"),
        "In", "The venture or unit whose people it is about.");

    public static readonly Field<StaffMatter> To = Table.Required("to", As.Words<StaffMatter>(),
        "To", "To hire, assign, appraise, train or promote.");

    public static readonly Field<ListOf<Reference>> Holders = Table.Required("holders", As.Several("organization"),
        "Held by", "The organizations that decide; several when they decide together.");

    public static readonly Field<string?> Over = Table.Optional("over", As.Text,
        "Over whom", "Which people it covers, such as local staff or people sent by the parents; all unless said.");

    public static readonly Field<Reference?> Clause = Table.Optional("clause", As.One("clause"),
        "Agreed in", "The clause that says so.");

    public static readonly Kind Kind = new("right", "Right to decide",
        "Who decides about people in the joint activity.", Table, Belongs.Either, Roles.Staffing);
}
