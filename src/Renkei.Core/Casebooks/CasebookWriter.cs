using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Books.Kinds;
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

    public static string Print(IEnumerable<(Field Field, Node Value)> header, IEnumerable<Entry> entries)
    {
        var text = new StringWriter { NewLine = "\n" };
        var emitter = new Emitter(text, Settings);
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        emitter.Emit(new MappingStart());
        foreach (var (field, value) in header) Emit(emitter, field.Name, value);

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
        entries.AddRange(Envelope(entry));
        return new(entries);
    }

    /// <summary>What is said of the entry. The joint book that a record opens itself is not named.</summary>
    internal static IEnumerable<KeyValuePair<TextNode, Node>> Envelope(Entry entry)
    {
        if (!entry.Book.IsJoint || entry.Book.Name != entry.Id || (entry.Kind != Alliance.Kind && entry.Kind != JointBook.Kind)) yield return Pair("book", entry.Book.Name);
        if (entry.Writer.Organization is not null) yield return Pair("writer", entry.Writer.ToString());
        if (entry.At is not null) yield return Pair("at", entry.At.ToString());
        if (entry.Record is null) yield return Pair("withdrawn", "true");
        if (entry.Import is not null) yield return Pair("import", entry.Import);
    }

    private static KeyValuePair<TextNode, Node> Pair(string name, string value) => new(new(name), new TextNode(value));

    /// <summary>A value on one line, in brackets: <c>[{to: group, when: 1999}]</c>.</summary>
    internal static string PrintFlow(Node node)
    {
        var text = new StringWriter { NewLine = "\n" };
        var emitter = new Emitter(text, Settings);
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        Emit(emitter, node, flow: true);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString().TrimEnd('\n');
    }

    private static void Emit(Emitter emitter, string name, Node value, bool flow = false)
    {
        emitter.Emit(new Scalar(name));
        Emit(emitter, value, flow);
    }

    private static void Emit(Emitter emitter, Node node, bool flow = false)
    {
        switch (node)
        {
            case TextNode text:
                emitter.Emit(new Scalar(null, null, text.Text, StyleOf(text.Text), isPlainImplicit: true, isQuotedImplicit: true));
                break;
            case ListNode list:
                var words = flow || list.Items.All(item => item is TextNode);
                emitter.Emit(new SequenceStart(null, null, isImplicit: true, words ? SequenceStyle.Flow : SequenceStyle.Block));
                foreach (var item in list.Items) Emit(emitter, item, flow);
                emitter.Emit(new SequenceEnd());
                break;
            case MapNode map:
                emitter.Emit(flow ? new MappingStart(null, null, isImplicit: true, MappingStyle.Flow) : new MappingStart());
                foreach (var (key, value) in map.Entries) Emit(emitter, key.Text, value, flow);
                emitter.Emit(new MappingEnd());
                break;
        }
    }

    /// <summary>Text with line ends or other characters a reader might fold or trim is quoted, so that not a letter changes.</summary>
    private static ScalarStyle StyleOf(string text) =>
        text.Any(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\uFEFF' || char.IsSurrogate(letter)) ? ScalarStyle.DoubleQuoted : ScalarStyle.Any;
}
