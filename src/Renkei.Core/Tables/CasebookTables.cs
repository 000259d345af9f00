using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Core.Records;

namespace Renkei.Core.Tables;

/// <summary>A casebook as tables: what it says of itself, and a table for each kind that has entries, history included.</summary>
public static class CasebookTables
{
    /// <summary>The tables of all of it; <see cref="TableReader.Read"/> gives the same ledger again.</summary>
    public static IReadOnlyList<Table> Of(Casebook casebook) => Of(casebook.HeaderFor(asCoder: true), casebook.Ledger.Entries);

    /// <summary>The tables of the books a viewer reads.</summary>
    public static IReadOnlyList<Table> For(Casebook casebook, Viewer viewer) => Of(casebook.HeaderFor(viewer.IsCoder), casebook.EntriesFor(viewer));

    /// <summary>A value as it stands in a cell.</summary>
    public static string CellOf(Field field, Node value) => CellNotation.Print(field.Shape, value);

    private static IReadOnlyList<Table> Of(IEnumerable<(Field Field, Node Value)> header, IEnumerable<Entry> entries)
    {
        var byKind = entries.Index().GroupBy(each => each.Item.Kind).ToDictionary(group => group.Key, group => group.ToList());
        return [HeaderOf([.. header]), .. AllKinds.Names.Select(AllKinds.Find).Where(kind => byKind.ContainsKey(kind!)).Select(kind => TableOf(kind!, byKind[kind!]))];
    }

    private static Table HeaderOf(List<(Field Field, Node Value)> header) => new(
        TableReader.HeaderName,
        [.. header.Select(said => new Column(said.Field.Name, said.Field.Shape))],
        [[.. header.Select(said => CellNotation.Print(said.Field.Shape, said.Value))]]);

    private static Table TableOf(Kind kind, List<(int Index, Entry Entry)> entries)
    {
        var saidOfEntries = entries.SelectMany(each => CasebookWriter.Envelope(each.Entry)).Select(pair => pair.Key.Text).ToHashSet(StringComparer.Ordinal);
        var own = kind.Form.Fields.Where(field => entries.Exists(each => each.Entry.Record?[field.Index] is not null));
        var ofEntries = Envelope.Form.Fields.Where(field => field != Envelope.Book && saidOfEntries.Contains(field.Name));
        Column[] columns =
        [
            .. kind.Name == Envelope.Book.Name ? [] : new[] { new Column(Envelope.Book.Name, Shape.Word) },
            new Column(kind.Name, Shape.Word),
            .. own.Concat(ofEntries).Append(Order.Seq).Select(field => new Column(field.Name, field.Shape)),
        ];
        return new(kind.Name, columns, entries.Select(each => Row(columns, each.Entry, each.Index)));
    }

    private static string[] Row(Column[] columns, Entry entry, int index)
    {
        var said = CasebookWriter.ToNode(entry).Entries.ToDictionary(pair => pair.Key.Text, pair => pair.Value);
        said.TryAdd(Envelope.Book.Name, new TextNode(entry.Book.Name));
        said[Order.Seq.Name] = new TextNode($"{index + 1}");
        return [.. columns.Select(column => said.TryGetValue(column.Name, out var value) ? CellNotation.Print(column.Shape, value) : "")];
    }
}
