using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Guarding;

/// <summary>How wide a door is.</summary>
public enum Breadth
{
    /// <summary>Single files or screens.</summary>
    Single,

    /// <summary>One function, such as quality or purchasing.</summary>
    OneFunction,

    /// <summary>Several functions.</summary>
    SeveralFunctions,

    /// <summary>Nearly everything.</summary>
    Broad,
}

/// <summary>Access to systems, rooms or documents that one side gives the other (S1-22).</summary>
public static class Grant
{
    private static readonly Form Table = new();

    public static readonly Field<When> When = Table.Required("when", As.Date,
        "When", "From when to when it is given.");

    public static readonly Field<Reference> Alliance = Table.Required("alliance", As.One("alliance"),
        "Alliance", "The alliance it belongs to.");

    public static readonly Field<Reference> By = Table.Required("by", As.One("organization"),
        "By", "The organization that opens the door.");

    public static readonly Field<Reference> To = Table.Required("to", As.One("organization"),
        "To", "The organization that may come in.");

    public static readonly Field<string> What = Table.Required("what", As.Text,
        "What", "The system, room or collection it opens.");

    public static readonly Field<Breadth?> Breadth = Table.Optional("breadth", As.Words<Breadth>(),
        "Breadth", "Single files, one function, several functions, or broad.");

    public static readonly Field<ListOf<string>?> Functions = Table.Optional("functions", As.Several(As.Text),
        "Functions", "The functions it covers.");

    public static readonly Field<ListOf<Reference>?> Capabilities = Table.Optional("capabilities", As.Several("capability"),
        "Capabilities", "The capabilities one can learn about there.");

    public static readonly Field<Amount?> Headcount = Table.Optional("headcount", As.Count,
        "How many people", "How many of their people may use it.");

    public static readonly Field<When?> Until = Table.Optional("until", As.Date,
        "Agreed end", "When it ends by agreement.", new Care(Foreseen: true));

    public static readonly Field<Reference?> Mirror = Table.Optional("mirror", As.One("grant"),
        "Counterpart", "The grant that opens the same in the other direction.");

    public static readonly Kind Kind = new("grant", "Access",
        "Access to systems, rooms or documents that one side gives the other.", Table, Belongs.Either);
}
