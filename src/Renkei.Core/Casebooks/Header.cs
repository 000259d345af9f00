using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Casebooks;

/// <summary>What a casebook says about itself, above its records.</summary>
internal static class Header
{
    public static readonly Form Form = new();

    public static readonly Field<string> Version = Form.Required("renkei", As.Text,
        "Version", "The version of the notation: 1.");

    public static readonly Field<string?> Title = Form.Optional("title", As.Text,
        "Title", "What the casebook is about.");

    public static readonly Field<bool?> Case = Form.Optional("case", As.YesOrNo,
        "Case", "True for a coded case: all books in one file, each record with its source.");

    public static readonly Field<string?> About = Form.Optional("about", As.Text,
        "About", "What it tells, what was recorded of it, and what was left out and why.");

    public static readonly Field<ListOf<Part>?> Expect = Form.Optional("expect", As.Parts("an expectation", Expectation.Table),
        "Expect", "What its records lead to, held by `renkei check`.");

    public static readonly Field<ListOf<string>?> Allow = Form.Optional("allow", As.AnyNumber(As.Text),
        "Allow", "The rules that may warn beside those expected to; where it is said, no other may.");

    public static readonly Field<string?> Book = Form.Optional("book", As.Text,
        "Book", "The book of records that name none.");

    public static readonly Field<Writer?> Writer = Form.Optional("writer", Envelope.WriterNotation,
        "Writer", "The writer of records that name none.");

    /// <summary>Reads what can be read of it.</summary>
    public static Part Read(Node whole, IReadOnlyList<KeyValuePair<TextNode, Node>> entries, Reading reading)
    {
        var header = Form.Read(whole, entries, reading);
        if (reading.Problems.Count > 0 || Version.Of(header) == "1") return header;
        reading.Enter(Version.Name);
        reading.Add(Codes.VersionUnknown, $"'{Version.Of(header)}' is not a version of the notation this program reads.", entries.First(entry => entry.Key.Text == Version.Name).Value);
        reading.Leave();
        return header;
    }
}
