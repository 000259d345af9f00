using Renkei.Core.Records;
using Renkei.Core.Tables;

namespace Renkei.App.Rendering.Tables;

/// <summary>The records of one kind as a table: book, id, and a column for each field of the kind.</summary>
internal static class RecordCsv
{
    /// <summary>The columns of a kind.</summary>
    public static IEnumerable<string> Columns(Kind kind) => TableOf(kind, []).Columns.Select(column => column.Name);

    /// <summary>Writes them as CSV.</summary>
    public static void Write(Kind kind, IEnumerable<Record> records, TextWriter to) => CsvTable.Write(Columns(kind), TableOf(kind, records).Rows, to);

    /// <summary>The table. Of the kind <c>book</c> the book a record stands in is not said: it opens it.</summary>
    public static Table TableOf(Kind kind, IEnumerable<Record> records)
    {
        Column[] book = kind.Name == "book" ? [] : [new("book", Shape.Word)];
        return new(kind.Name, [.. book, new(kind.Name, Shape.Word), .. kind.Form.Fields.Select(field => new Column(field.Name, field.Shape))], records.Select(record => Cells(record, book.Length > 0)));
    }

    private static IReadOnlyList<string> Cells(Record record, bool hasBook)
    {
        var said = record.Kind.Form.Said(record).ToDictionary();
        string[] book = hasBook ? [record.Book.Name] : [];
        return [.. book, record.Id, .. record.Kind.Form.Fields.Select(field => said.TryGetValue(field, out var node) ? CasebookTables.CellOf(field, node) : "")];
    }
}
