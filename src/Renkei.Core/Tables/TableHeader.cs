using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Tables;

/// <summary>Reads what tables say of the casebook itself: in a table named <c>renkei</c> with one row, or nowhere.</summary>
internal sealed class TableHeader(IReadOnlyList<SourceTable> tables, TableProblems problems, string? book, Writer? writer)
{
    /// <summary>What is said of all records; null when it could not be read.</summary>
    public Part? Read()
    {
        var found = tables.Index().Where(each => each.Item.Kind == TableReader.HeaderName).ToList();
        foreach (var (table, _) in found.Skip(1)) problems.AddInTable(table, new(Codes.KeyTwice, "", "The casebook is described here a second time."));
        return found.Count == 0 ? Read([Said(Header.Version, "1")], new()) : ReadTable(found[0].Index, found[0].Item);
    }

    private Part? ReadTable(int table, SourceTable source)
    {
        var rows = source.Rows.Where(row => !row.IsBlank).Take(3).ToList();
        problems.SetColumns(table, []);
        foreach (var broken in rows.Where(row => row.Problems.Count > 0)) Tell(table, broken, broken.Problems);
        if (rows.Exists(row => row.BreaksOff)) return null;
        if (rows.Count > 2) problems.AddInRow(table, rows[2], 1, new(Codes.KeyTwice, "", "The casebook is described here a second time."));
        if (rows.Count < 2)
        {
            problems.AddInTable(table, new(Codes.FieldMissing, "", "The table 'renkei' has a row of names and a row of values."));
            return null;
        }

        var columns = TableColumns.OfHeader(rows[0], (column, problem) => problems.AddInRow(table, rows[0], column, problem));
        if (columns.Misfit(rows[1]) is { } misfit)
        {
            problems.AddInRow(table, rows[1], misfit.Column, misfit.Problem);
            return null;
        }

        var reading = new Reading();
        var said = new List<KeyValuePair<TextNode, Node>>();
        columns.Read(rows[1], Decimals.Point, reading, said, []);
        var header = Read(said, reading, rows[1].Line);
        foreach (var (problem, mark) in reading.Problems) problems.AddInRow(table, rows[1], mark.Column, problem);
        return header;
    }

    private Part Read(List<KeyValuePair<TextNode, Node>> said, Reading reading, int line = 1)
    {
        if (book is not null) Replace(said, Said(Header.Book, book));
        if (writer is not null) Replace(said, Said(Header.Writer, writer.ToString()));
        return Header.Read(new TextNode("", new(line, 1)), said, reading);
    }

    private void Tell(int table, SourceRow row, IEnumerable<(int Column, Problem Problem)> found)
    {
        foreach (var (column, problem) in found) problems.AddInRow(table, row, column, problem);
    }

    private static void Replace(List<KeyValuePair<TextNode, Node>> said, KeyValuePair<TextNode, Node> other)
    {
        said.RemoveAll(pair => pair.Key.Text == other.Key.Text);
        said.Add(other);
    }

    private static KeyValuePair<TextNode, Node> Said(Field field, string value) => new(new(field.Name), new TextNode(value, new(1, 1)));
}
