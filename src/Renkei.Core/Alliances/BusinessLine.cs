using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Alliances;

/// <summary>What an organization sells to whom: where rivalry is judged (S2-1).</summary>
public static class BusinessLine
{
    private static readonly Form Table = new();

    public static readonly Field<When?> When = Table.Optional("when", As.Date,
        "When", "From when to when the organization is in this line.");

    public static readonly Field<Reference> Organization = Table.Required("organization", As.One("organization"),
        "Organization", "The organization whose line it is.");

    public static readonly Field<string> Name = Table.Required("name", As.Text,
        "Name", "What is sold, in a few words.");

    public static readonly Field<bool?> Core = Table.Optional("core", As.YesOrNo,
        "Core", "Whether it is a core line; partners with core lines in another realm are safer (S0-26).");

    public static readonly Field<ListOf<string>?> Markets = Table.Optional("markets", As.Several(As.Text),
        "Markets", "Where and to whom it is sold.");

    public static readonly Field<Share?> Sales = Table.Optional("sales", As.Share,
        "Part of sales", "Its part of the organization's sales in percent; a small overlapping line weighs little.");

    public static readonly Field<ListOf<Reference>?> Alliances = Table.Optional("alliances", As.Several("alliance"),
        "Matters in", "The alliances for which this line matters.");

    public static readonly Field<ListOf<Reference>?> Capabilities = Table.Optional("capabilities", As.Several("capability"),
        "Rests on", "The capabilities it rests on.");

    public static readonly Field<ListOf<Reference>?> Rivals = Table.Optional("rivals", As.Several("organization"),
        "Rivals", "Organizations that compete in it today.");

    public static readonly Field<ListOf<Reference>?> PossibleRivals = Table.Optional("possible_rivals", As.Several("organization"),
        "May become rivals", "Organizations that do not compete in it yet, but may come to.");

    public static readonly Kind Kind = new("line", "Line of business",
        "What an organization sells to whom, and who competes there.", Table, Belongs.Either);
}
