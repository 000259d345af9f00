using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Books.Kinds;

/// <summary>A statement that everything of one kind was recorded for a time; only then does nothing mean none.</summary>
public static class Completeness
{
    private static readonly Form Table = new();

    public static readonly Field<When> When = Table.Required("when", As.Date,
        "For", "The time of which everything was recorded.");

    public static readonly Field<string> What = Table.Required("what", As.Text,
        "Kind", "The kind of which everything was recorded, such as posting.");

    public static readonly Field<Reference> By = Table.Required("by", As.One("organization"),
        "By", "The organization that says so of its own records.");

    public static readonly Field<Reference?> Alliance = Table.Optional("alliance", As.One("alliance"),
        "Alliance", "The alliance it holds for; all of them when left out.");

    public static readonly Kind Kind = new("complete", "Complete record",
        "A statement that everything of one kind was recorded for a time.", Table, Belongs.Either);
}
