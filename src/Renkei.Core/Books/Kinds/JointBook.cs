using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Books.Kinds;

/// <summary>A joint book beside the default one of an alliance, for those of its parties who may see each other's records.</summary>
public static class JointBook
{
    private static readonly Form Table = new();

    public static readonly Field<When?> When = Table.Optional("when", As.Date,
        "Kept", "From when to when it is kept.");

    public static readonly Field<Reference> Alliance = Table.Required("alliance", As.One("alliance"),
        "Alliance", "The alliance it belongs to.");

    public static readonly Field<ListOf<Reference>> Members = Table.Required("members", As.Several("organization"),
        "Members", "The organizations that keep and read it; each one reads all of it.");

    public static readonly Field<string?> Purpose = Table.Optional("purpose", As.Text,
        "Purpose", "What is kept in it, and why apart.");

    public static readonly Kind Kind = new("book", "Joint book",
        "A joint book beside the default one of an alliance.", Table, Belongs.Joint);
}
