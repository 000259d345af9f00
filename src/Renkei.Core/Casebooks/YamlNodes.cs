using System.Runtime.InteropServices;
using System.Text;
using Renkei.Core.Records;
using Renkei.Core.Values;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Mark = Renkei.Core.Records.Mark;

namespace Renkei.Core.Casebooks;

/// <summary>
/// Reads a piece of YAML as nodes. Walks the parser's events and refuses depth, aliases, tags and repeated keys before building anything;
/// nothing of YAML is resolved: every scalar is its text.
/// </summary>
internal sealed class YamlNodes
{
    private const int Deepest = 8;
    private const int FewKeys = 40;

    private readonly Parser parser;
    private readonly int lineOffset;

    private YamlNodes(TextReader text, int firstLine)
    {
        parser = new Parser(text);
        lineOffset = firstLine - 1;
    }

    /// <summary>The one document in the text; null with a problem and its place when it cannot be read. No more is read than is needed to refuse it.</summary>
    public static Node? Read(ReadOnlyMemory<byte> text, int firstLine, out (Problem Problem, Mark Mark) problem)
    {
        MemoryMarshal.TryGetArray(text, out var bytes);
        using var reader = new StreamReader(new MemoryStream(bytes.Array ?? [], bytes.Offset, bytes.Count), Encoding.UTF8, detectEncodingFromByteOrderMarks: false);
        return Read(reader, firstLine, out problem);
    }

    /// <inheritdoc cref="Read(ReadOnlyMemory{byte}, int, out ValueTuple{Problem, Mark})"/>
    public static Node? Read(TextReader text, int firstLine, out (Problem Problem, Mark Mark) problem)
    {
        problem = default;
        try
        {
            return new YamlNodes(text, firstLine).ReadDocument();
        }
        catch (RefusedException refused)
        {
            problem = (refused.Problem, refused.Mark);
        }
        catch (YamlException unreadable)
        {
            problem = (Unreadable(YamlWords.Tell(unreadable.Message)), new((int)unreadable.Start.Line + firstLine - 1, (int)unreadable.Start.Column));
        }
        catch (Exception unreadable) when (unreadable is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            // The parser gives bare exceptions of these types for some malformed texts.
            problem = (Unreadable("The text is not YAML."), new(firstLine, 1));
        }

        return null;
    }

    private static Problem Unreadable(string why) => new(Codes.YamlUnreadable, "", why.EndsWith('.') ? why : $"{why}.");

    private Node? ReadDocument()
    {
        Node? root = null;
        while (parser.MoveNext())
        {
            if (parser.Current is not NodeEvent) continue;
            if (root is not null) throw new RefusedException(Unreadable("A second document begins here."), Here());
            root = ReadNode(0);
        }

        return root;
    }

    private Node ReadNode(int depth)
    {
        if (depth > Deepest) throw new RefusedException(new(Codes.NestedTooDeep, "", $"This stands more than {Deepest} levels deep."), Here());
        if (SpecialSign() is { } sign)
            throw new RefusedException(new(Codes.AliasUsed, "", $"This begins with '{sign}', which has a meaning of its own in YAML."), Here());

        var mark = Here();
        return parser.Current switch
        {
            Scalar scalar => new TextNode(scalar.Value, mark),
            SequenceStart => ReadList(depth, mark),
            _ => ReadMap(depth, mark),
        };
    }

    private ListNode ReadList(int depth, Mark mark)
    {
        var items = new List<Node>();
        while (Next() is not SequenceEnd) items.Add(ReadNode(depth + 1));
        return new(items, mark);
    }

    private MapNode ReadMap(int depth, Mark mark)
    {
        var entries = new List<KeyValuePair<TextNode, Node>>();
        HashSet<string>? many = null; // few keys are compared faster one by one
        while (Next() is not MappingEnd)
        {
            if (ReadNode(depth + 1) is not TextNode key) throw new RefusedException(Unreadable("A key is one word."), Here());
            if (entries.Count == FewKeys) many = [.. entries.Select(entry => entry.Key.Text)];
            if (many is null ? entries.Exists(entry => entry.Key.Text == key.Text) : !many.Add(key.Text))
                throw new RefusedException(new(Codes.KeyTwice, "", $"'{key.Text}' stands here a second time."), key.Mark);

            Next();
            entries.Add(new(key, ReadNode(depth + 1)));
        }

        return new(entries, mark);
    }

    private char? SpecialSign() => parser.Current switch
    {
        AnchorAlias => '*',
        NodeEvent { Anchor.IsEmpty: false } => '&',
        NodeEvent { Tag.IsEmpty: false } => '!',
        _ => null,
    };

    private ParsingEvent Next() =>
        parser.MoveNext() ? parser.Current! : throw new RefusedException(Unreadable("The text ends too early."), Here());

    private Mark Here() => parser.Current is { } now ? new((int)now.Start.Line + lineOffset, (int)now.Start.Column) : new(lineOffset + 1, 1);

    private sealed class RefusedException(Problem problem, Mark mark) : Exception
    {
        public Problem Problem { get; } = problem;

        public Mark Mark { get; } = mark;
    }
}
