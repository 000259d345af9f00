using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Books.Kinds;

/// <summary>A threshold, weight or window that replaces the default, with the reason why.</summary>
public static class Setting
{
    private static readonly Form Table = new();

    public static readonly Field<When?> When = Table.Optional("when", As.Date,
        "From", "From when on it holds, or from when to when; always unless said.");

    public static readonly Field<Reference?> Alliance = Table.Optional("alliance", As.One("alliance"),
        "Alliance", "The alliance it holds for; all of them when left out.");

    public static readonly Field<string> Name = Table.Required("name", As.Text,
        "Name", "The name of the setting, as the catalogue has it.");

    public static readonly Field<string> Value = Table.Required("value", As.Text,
        "Value", "The value from now on: a number in the unit of the setting, or one of its words.");

    public static readonly Field<string> Reason = Table.Required("reason", As.Text,
        "Reason", "Why it differs from the default; shown beside every finding that uses it.");

    public static readonly Kind Kind = new("setting", "Setting",
        "A threshold, weight or window that replaces the default.", Table, Belongs.Either);
}
