using Renkei.Core.Books;
using Renkei.Core.Records;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Renkei.Core.Casebooks;

/// <summary>Prints a ledger entry by entry, history included, so that reading it back gives the same entries.</summary>
internal static class CasebookWriter
{
    private static readonly EmitterSettings Settings = new EmitterSettings()
        .WithBestIndent(2)
        .WithBestWidth(int.MaxValue)
        .WithMaxSimpleKeyLength(1024);

    public static string Print(Casebook casebook, IEnumerable<Entry> entries, bool asCoder)
    {
        var text = new StringWriter { NewLine = "\n" };
        var emitter = new Emitter(text, Settings);
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        emitter.Emit(new MappingStart());
        Emit(emitter, "renkei", new TextNode("1"));
        if (casebook.IsCase) Emit(emitter, "case", new TextNode("true"));
        if (casebook.Title is not null) Emit(emitter, "title", new TextNode(casebook.Title));
        if (asCoder && casebook.About is not null) Emit(emitter, "about", new TextNode(casebook.About)); // it may tell of any of the books
        if (asCoder && casebook.Expected.Count > 0) Emit(emitter, "expect", new ListNode([.. casebook.Expected.Select(part => new MapNode([.. part.Form.Write(part)]))]));

        emitter.Emit(new Scalar("records"));
        emitter.Emit(new SequenceStart(null, null, isImplicit: true, SequenceStyle.Block));
        foreach (var entry in entries) Emit(emitter, ToNode(entry));
        emitter.Emit(new SequenceEnd());
        emitter.Emit(new MappingEnd());
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    /// <summary>One entry as a casebook shows it: kind and id first, then its fields, then what is said of the entry.</summary>
    internal static MapNode ToNode(Entry entry)
    {
        var entries = new List<KeyValuePair<TextNode, Node>> { Pair(entry.Kind.Name, entry.Id) };
        if (entry.Record is not null) entries.AddRange(entry.Kind.Form.Write(entry.Record));
        if (entry.Book.Name != entry.Id || !entry.Book.IsJoint) entries.Add(Pair("book", entry.Book.Name));
        if (entry.Writer.Organization is not null) entries.Add(Pair("writer", entry.Writer.ToString()));
        if (entry.At is not null) entries.Add(Pair("at", entry.At.ToString()));
        if (entry.Record is null) entries.Add(Pair("withdrawn", "true"));
        if (entry.Import is not null) entries.Add(Pair("import", entry.Import));
        return new(entries);
    }

    private static KeyValuePair<TextNode, Node> Pair(string name, string value) => new(new(name), new TextNode(value));

    private static void Emit(Emitter emitter, string name, Node value)
    {
        emitter.Emit(new Scalar(name));
        Emit(emitter, value);
    }

    private static void Emit(Emitter emitter, Node node)
    {
        switch (node)
        {
            case TextNode text:
                emitter.Emit(new Scalar(null, null, text.Text, StyleOf(text.Text), isPlainImplicit: true, isQuotedImplicit: true));
                break;
            case ListNode list:
                var words = list.Items.All(item => item is TextNode);
                emitter.Emit(new SequenceStart(null, null, isImplicit: true, words ? SequenceStyle.Flow : SequenceStyle.Block));
                foreach (var item in list.Items) Emit(emitter, item);
                emitter.Emit(new SequenceEnd());
                break;
            case MapNode map:
                emitter.Emit(new MappingStart());
                foreach (var (key, value) in map.Entries) Emit(emitter, key.Text, value);
                emitter.Emit(new MappingEnd());
                break;
        }
    }

    /// <summary>Text with line ends or other characters a reader might fold or trim is quoted, so that not a letter changes.</summary>
    private static ScalarStyle StyleOf(string text) =>
        text.Any(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\uFEFF' || char.IsSurrogate(letter)) ? ScalarStyle.DoubleQuoted : ScalarStyle.Any;
}
