using Renkei.Core.Casebooks;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Tables;

/// <summary>What the first row of a table names: for each column the field its cells hold.</summary>
internal sealed class TableColumns
{
    private readonly List<string> names;
    private readonly (TextNode? Key, Shape Shape, bool IsOfEntry)[] columns;
    private readonly Field?[] fields;

    private TableColumns(SourceRow row, string id, IReadOnlyList<Form> forms, Action<int, Problem> tell)
    {
        names = [.. row.Cells.Select(cell => cell.Trim())];
        while (names.Count > 0 && names[^1].Length == 0) names.RemoveAt(names.Count - 1);
        columns = new (TextNode?, Shape, bool)[names.Count];
        fields = new Field?[names.Count];
        for (var column = 0; column < names.Count; column++)
        {
            var name = names[column];
            var field = name == id ? null : forms.Select(form => form.Find(name)).FirstOrDefault(known => known is not null);
            fields[column] = field;
            if (name.Length > 0 && names.IndexOf(name) < column) tell(column + 1, new(Codes.KeyTwice, name, $"'{name}' stands here a second time."));
            else if (field is not null && field != Order.Seq) columns[column] = (new(name, new(0, column + 1)), field.Shape, Envelope.Form.Fields.Contains(field));
            else if (name.Length > 0 && name != id && field is null) tell(column + 1, new(Codes.FieldUnknown, name, $"'{name}' is not a field here.{Meant(name, id, forms)}"));
        }
    }

    /// <summary>The name of each column; empty where there is none.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>The field of each column; null for the ids and where there is none.</summary>
    public IReadOnlyList<Field?> Fields => fields;

    /// <summary>The position of the column of ids, from 0; -1 when there is none.</summary>
    public int Id { get; private set; } = -1;

    /// <summary>The position of the column that orders the rows, from 0; -1 when there is none.</summary>
    public int Seq { get; private set; } = -1;

    /// <summary>Reads the columns of a kind. In a table of books the column <c>book</c> is that of the ids.</summary>
    public static TableColumns Of(Kind kind, SourceRow row, Action<int, Problem> tell)
    {
        var read = new TableColumns(row, kind.Name, [kind.Form, Envelope.Form, Order.Form], tell);
        if (read.names.Count > 0 && !read.names.Contains(kind.Name)) tell(1, new(Codes.IdColumnMissing, "", $"There is no column '{kind.Name}', which would hold the id of each record."));
        (read.Id, read.Seq) = (read.names.IndexOf(kind.Name), read.names.IndexOf(Order.Seq.Name));
        return read;
    }

    /// <summary>Reads the columns of what is said of the casebook itself.</summary>
    public static TableColumns OfHeader(SourceRow row, Action<int, Problem> tell) => new(row, "", [Header.Form], tell);

    /// <summary>What is wrong with the number of cells of a row, and the column from 1; null when each value stands under a name.</summary>
    public (int Column, Problem Problem)? Misfit(SourceRow row)
    {
        if (row.Cells.Count < names.Count) return (row.Cells.Count, new(Codes.RowRagged, "", $"The row has fewer cells ({row.Cells.Count}) than there are columns ({names.Count})."));
        for (var column = 0; column < row.Cells.Count; column++)
        {
            if ((column >= names.Count || names[column].Length == 0) && !string.IsNullOrWhiteSpace(row.Cells[column]))
                return (column + 1, new(Codes.RowRagged, "", $"'{row.Cells[column]}' stands under no column name."));
        }

        return null;
    }

    /// <summary>How many values the lists and groups of a row may hold.</summary>
    public int CountItems(SourceRow row)
    {
        var items = 0;
        for (var column = 0; column < columns.Length && column < row.Cells.Count; column++)
        {
            if (columns[column].Shape is Shape.List or Shape.Groups && row.Cells[column].Length > 0) items += 1 + row.Cells[column].AsSpan().Count(';') + row.Cells[column].AsSpan().Count(',');
        }

        return items;
    }

    /// <summary>What a row says, of the record and of its entry.</summary>
    public void Read(SourceRow row, Decimals decimals, Reading reading, List<KeyValuePair<TextNode, Node>> own, List<KeyValuePair<TextNode, Node>> entry)
    {
        for (var column = 0; column < columns.Length; column++)
        {
            var (key, shape, isOfEntry) = columns[column];
            if (key is null) continue;
            var isWrong = row.Problems.Count > 0 && row.Problems.Any(wrong => wrong.Column == column + 1);
            if (!isWrong && CellNotation.IsBlank(shape, row.Cells[column])) continue;
            (isOfEntry ? entry : own).Add(new(key, isWrong ? CellNotation.Unreadable : ReadCell(key, shape, row.Cells[column], decimals, new(row.Line, column + 1), reading)));
        }
    }

    private static Node ReadCell(TextNode key, Shape shape, string cell, Decimals decimals, Mark mark, Reading reading)
    {
        reading.Enter(key.Text);
        var node = CellNotation.Read(shape, cell, decimals, mark, reading);
        reading.Leave();
        return node;
    }

    private static string Meant(string name, string id, IReadOnlyList<Form> forms) =>
        Spelling.Suggest(name, [.. forms.SelectMany(form => form.Fields).Select(known => known.Name), id]);
}
