using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Casebooks;

/// <summary>What any record in a casebook may say about its entry, beside its own fields.</summary>
internal static class Envelope
{
    public static readonly Form Form = new();

    internal static readonly Notation<Writer> WriterNotation = new TextNotation<Writer>("a writer", Books.Writer.Of, writer => writer.ToString(), Schemas.Text);

    public static readonly Field<string?> Book = Form.Optional("book", As.Text,
        "Book", "The organization whose own book it is in, or the alliance or book it is joint in.");

    public static readonly Field<Writer?> Writer = Form.Optional("writer", WriterNotation,
        "Writer", "Who wrote it: organization or organization/pseudonym.");

    public static readonly Field<Instant?> At = Form.Optional("at", As.Moment,
        "Recorded", "When it was recorded, in UTC.");

    public static readonly Field<bool?> Withdrawn = Form.Optional("withdrawn", As.YesOrNo,
        "Withdrawn", "True to withdraw the record of this id; then it has no other fields.");

    public static readonly Field<string?> Import = Form.Optional("import", As.Text,
        "Import", "The import it came with.");
}
