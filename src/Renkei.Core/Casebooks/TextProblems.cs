using System.Text;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Casebooks;

/// <summary>The problems of one casebook, each put in its place in the file.</summary>
internal sealed class TextProblems(ReadOnlyMemory<byte> text, string file, Layout layout) : Problems(file)
{
    private (int Position, Node? Node) parsed = (-1, null);
    private (int Position, Mark End) ended = (-1, default);

    public void AddInRecord(int position, Problem problem, Mark mark, string record = "")
    {
        var block = layout.Records[position];
        if (!HasRoom()) return;
        Add(problem.Under($"records[{position}]"), block.Start, block.FirstLine, Inside(position, mark), record);
    }

    public void AddAt(Problem problem, int offset, Mark mark)
    {
        if (HasRoom()) Add(problem, offset, mark.Line, mark, "");
    }

    public void AddInHeader(Problem problem, Mark mark)
    {
        if (HasRoom()) Add(problem, 0, 1, new(Math.Max(mark.Line, 1), Math.Max(mark.Column, 1)), "");
    }

    public override void AddAtPath(Draft draft, Problem problem)
    {
        if (parsed.Position != draft.Position) parsed = (draft.Position, Parse(draft.Position));
        var mark = parsed.Node is ListNode { Items: [var record] } ? NodePath.Find(record, problem.Path) : new(layout.Records[draft.Position].FirstLine, 1);
        AddInRecord(draft.Position, problem, mark, draft.Name);
    }

    private void Add(Problem problem, int offset, int firstLine, Mark mark, string record) =>
        Add(problem, new(File, mark.Line, mark.Column, Excerpt(offset, firstLine, mark.Line), record));

    private Node? Parse(int position)
    {
        var block = layout.Records[position];
        return YamlNodes.Read(text.Slice(block.Start, block.Length), block.FirstLine, out _);
    }

    /// <summary>What is missing at the end of a record is told at the end of its last line, not in the next record.</summary>
    private Mark Inside(int position, Mark mark)
    {
        var first = layout.Records[position].FirstLine;
        if (mark.Line < first) return new(first, 1);
        if (ended.Position != position) ended = (position, EndOf(layout.Records[position]));
        return mark.Line <= ended.End.Line ? mark : ended.End;
    }

    /// <summary>Behind the last letter of the last line that is no comment.</summary>
    private Mark EndOf(Block block)
    {
        var rest = text.Span.Slice(block.Start, block.Length);
        while (true)
        {
            rest = rest.TrimEnd(" \t\r\n"u8);
            var start = rest.LastIndexOf((byte)'\n') + 1;
            if (start == 0 || !rest[start..].TrimStart((byte)' ').StartsWith((byte)'#'))
                return new(block.FirstLine + rest[..start].Count((byte)'\n'), Letters.ColumnOf(rest[start..], rest.Length - start));
            rest = rest[..start];
        }
    }

    private string Excerpt(int offset, int line, int wanted)
    {
        var rest = text.Span[offset..];
        for (; line < wanted && rest.IndexOf((byte)'\n') is >= 0 and var end; line++) rest = rest[(end + 1)..];
        var length = rest.IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var stop ? stop : rest.Length;
        var excerpt = Encoding.UTF8.GetString(rest[..Math.Min(length, 4 * LongestExcerpt)]);
        return excerpt.Length <= LongestExcerpt ? excerpt : $"{excerpt[..LongestExcerpt]}…";
    }
}
