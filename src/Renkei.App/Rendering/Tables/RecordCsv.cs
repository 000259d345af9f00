using Renkei.Core.Records;
using Renkei.Core.Tables;

namespace Renkei.App.Rendering.Tables;

/// <summary>The records of one kind as CSV: book, id, and a column for each field of the kind.</summary>
internal static class RecordCsv
{
    /// <summary>The columns of a kind.</summary>
    public static IEnumerable<string> Columns(Kind kind) => ["book", kind.Name, .. kind.Form.Fields.Select(field => field.Name)];

    public static void Write(Kind kind, IEnumerable<Record> records, TextWriter to) => CsvTable.Write(Columns(kind), records.Select(Cells), to);

    private static IEnumerable<string?> Cells(Record record)
    {
        var said = record.Kind.Form.Said(record).ToDictionary();
        return [record.Book.Name, record.Id, .. record.Kind.Form.Fields.Select(field => said.TryGetValue(field, out var node) ? CasebookTables.CellOf(field, node) : null)];
    }
}
