using System.Buffers;
using System.Buffers.Text;
using System.Text;
using Renkei.Core.Books.Kinds;
using Renkei.Core.Casebooks;
using Renkei.Core.Columns;
using Renkei.Core.Records;
using Renkei.Core.Rules;

namespace Renkei.Core.Tables;

/// <summary>
/// Packs long tables: a record for each row, all in one book, kept as columns and read cell by distinct cell. All or nothing: a table in which anything is not plainly as it
/// should be is not packed at all.
/// </summary>
internal sealed class TablePacker
{
    private const int ShortestRow = 8; // bytes: an id, a date and two commas are more
    private const int MostSpecimens = 1000;

    private static readonly SearchValues<byte> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-"u8);

    private readonly Kind kind;
    private readonly TableColumns head;
    private readonly CellColumn[] columns;
    private readonly DistinctTexts ids = new();
    private long firstSeq = -1;
    private long lastSeq = -1;
    private int rows;
    private long bytes;
    private long items;

    private TablePacker(Kind kind, TableColumns head, Decimals decimals)
    {
        (this.kind, this.head) = (kind, head);
        columns = [.. head.Fields.Select(field => field is null || !IsTaken(field) ? new EmptyCells(field?.Shape ?? Shape.Word) : CellColumn.Of(field, decimals))];
    }

    /// <summary>The tables that are long and can be packed, by their position; of each kind at most one.</summary>
    public static Dictionary<int, PackedTable> Pack(IReadOnlyList<SourceTable> tables, int fewestRows)
    {
        var packed = new Dictionary<int, PackedTable>();
        for (var table = 0; table < tables.Count; table++)
        {
            var source = tables[table];
            if (source.AsBytes is null || source.Length < (long)fewestRows * ShortestRow || AllKinds.Find(source.Kind) is not { } kind) continue;
            if (kind == JointBook.Kind || RecordingRules.LookAtEach(kind) || packed.Values.Any(other => other.Drafts.Kind == kind)) continue;
            if (Read(source, kind)?.Made() is { } made && made.Drafts.Ids.Count >= fewestRows) packed[table] = made;
        }

        return packed;
    }

    private static TablePacker? Read(SourceTable source, Kind kind)
    {
        using var cells = source.AsBytes!();
        TablePacker? packer = null;
        var before = 0;
        while (cells.Next())
        {
            if (packer is null)
            {
                before++;
                if (IsBlank(cells)) continue;
                var wrong = false;
                var named = TableColumns.Of(kind, new(before, [.. Enumerable.Range(0, cells.Count).Select(cell => Encoding.UTF8.GetString(cells[cell]))]), (_, _) => wrong = true);
                if (wrong || named.Id < 0) return null;
                packer = new(kind, named, source.Decimals) { rows = before };
            }
            else if (!packer.Add(cells))
            {
                return null;
            }
        }

        return cells.IsSound ? packer : null;
    }

    /// <summary>What can be carried: the record's own fields, its book and its writer.</summary>
    private static bool IsTaken(Field field) => field != Envelope.At && field != Envelope.Withdrawn && field != Envelope.Import && field != Order.Seq;

    private static bool IsBlank(ICellRows cells)
    {
        for (var cell = 0; cell < cells.Count; cell++)
        {
            if (!string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(cells[cell]))) return false;
        }

        return true;
    }

    private bool Add(ICellRows cells)
    {
        if (++rows > TableReader.MostRows || cells.Count < head.Names.Count) return rows <= TableReader.MostRows && IsBlank(cells);
        var id = cells[head.Id].Trim((byte)' ');
        if (id.IsEmpty) return IsBlank(cells);
        var taken = ids.Count;
        if (!IsId(id) || ids.NumberOf(id) != taken) return false;
        for (var cell = 0; cell < cells.Count; cell++)
        {
            var content = cells[cell];
            bytes += content.Length;
            if (cell == head.Id) continue;
            if (cell == head.Seq ? !AddSeq(content) : cell < columns.Length ? !columns[cell].Add(content) : !content.IsEmpty && !string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(content))) return false;
            if (cell < columns.Length && columns[cell] is ListCells && !content.IsEmpty) items += 1 + content.Count((byte)';') + content.Count((byte)',');
        }

        return bytes <= TableReader.MostCharacters && items <= TableReader.MostItems;
    }

    private bool AddSeq(ReadOnlySpan<byte> cell)
    {
        if (!Utf8Parser.TryParse(cell, out long seq, out var read) || read != cell.Length || seq <= lastSeq) return false;
        if (firstSeq < 0) firstSeq = seq;
        lastSeq = seq;
        return true;
    }

    private PackedTable? Made()
    {
        if (ids.Count == 0) return null;
        var made = head.Fields.Zip(columns, (field, cells) => (Field: field, Column: cells.Made())).Where(each => each.Column is not null).ToDictionary(each => each.Field!, each => each.Column!);
        var own = kind.Form.Fields.Select(made.GetValueOrDefault).OfType<PackedColumn>().ToList();
        if (!kind.Form.Fields.Where(field => field.Required).All(field => made.TryGetValue(field, out var column) && IsSaidByAll(column))) return null;
        var (book, writer) = (made.GetValueOrDefault(Envelope.Book), made.GetValueOrDefault(Envelope.Writer));
        if (book is not null && book.Codes.ContainsAnyExcept(book.Codes[0])) return null;

        var rowsToShow = Firsts(writer).Concat(Firsts(kind.Form.Find("alliance") is { } alliance ? made.GetValueOrDefault(alliance) : null)).Concat(Firsts(made.GetValueOrDefault(kind.Source)))
            .Concat(own.Where(column => column.Field.OwnBookOnly).SelectMany(Firsts)).Distinct().Take(MostSpecimens + 1).ToList();
        if (rowsToShow.Count > MostSpecimens) return null;
        var specimens = rowsToShow.ConvertAll(row => Specimen(row, own, book, writer));
        return new(new(kind, ids, own, WriterOf(writer, rowsToShow), specimens), firstSeq < 0 ? null : (firstSeq, lastSeq), rows, bytes, items);
    }

    private Draft Specimen(int row, List<PackedColumn> own, PackedColumn? book, PackedColumn? writer)
    {
        var (values, entry) = (new object?[kind.Form.Fields.Count], new object?[Envelope.Form.Fields.Count]);
        foreach (var column in own) values[column.Field.Index] = column.ValueAt(row);
        entry[Envelope.Book.Index] = book?.ValueAt(row);
        entry[Envelope.Writer.Index] = writer?.ValueAt(row);
        return new(row, kind, ids.TextAt(row), new(Envelope.Form, entry), new(kind.Form, values), IsReadable: true);
    }

    /// <summary>For each row the specimen that has its writer; null where there is one writer.</summary>
    private static int[]? WriterOf(PackedColumn? writer, List<int> shown)
    {
        if (writer is null || !writer.Codes.ContainsAnyExcept(writer.Codes[0])) return null;
        var specimenOf = new int[writer.Distinct];
        for (var specimen = shown.Count - 1; specimen >= 0; specimen--) specimenOf[writer.Codes[shown[specimen]]] = specimen;
        var all = new int[writer.Codes.Length];
        for (var row = 0; row < all.Length; row++) all[row] = specimenOf[writer.Codes[row]];
        return all;
    }

    /// <summary>The first row of each value, and the first that says none; the first row of all where there is no column, or one of lists.</summary>
    private static List<int> Firsts(PackedColumn? column)
    {
        var firsts = new List<int> { 0 };
        if (column is null || column.IsList) return firsts;
        var isMet = new bool[column.Distinct];
        for (var row = 0; row < column.Codes.Length && firsts.Count <= MostSpecimens + 1; row++)
        {
            if (isMet[column.Codes[row]]) continue;
            isMet[column.Codes[row]] = true;
            firsts.Add(row);
        }

        return firsts;
    }

    private static bool IsSaidByAll(PackedColumn column)
    {
        if (!column.IsList) return !column.Codes.Contains(0);
        for (var row = 1; row < column.Starts.Length; row++)
        {
            if (column.Starts[row] == column.Starts[row - 1]) return false;
        }

        return true;
    }

    private static bool IsId(ReadOnlySpan<byte> id) =>
        id.Length <= Core.Values.Id.Longest && id[0] != '-' && id[^1] != '-' && !id.ContainsAnyExcept(Letters);
}
