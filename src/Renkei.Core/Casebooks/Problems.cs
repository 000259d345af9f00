using System.Collections.Concurrent;
using System.Text;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Casebooks;

/// <summary>Every problem of one casebook, each put in its place in the file. Safe to add to from several threads.</summary>
internal sealed class Problems(ReadOnlyMemory<byte> text, string file, Layout layout)
{
    /// <summary>So many are told in full; a file with more is told how many more there are.</summary>
    public const int Most = 1000;

    private const int LongestExcerpt = 120;
    private readonly ConcurrentBag<PlacedProblem> told = [];
    private int count;

    public bool Any => count > 0;

    public void AddInRecord(int position, Problem problem, Mark mark, string record = "")
    {
        if (Interlocked.Increment(ref count) > Most) return;
        var block = layout.Records[position];
        told.Add(Placed(problem.Under($"records[{position}]"), block.Start, block.FirstLine, Inside(block, mark), record));
    }

    public void AddAt(Problem problem, int offset, Mark mark)
    {
        if (Interlocked.Increment(ref count) > Most) return;
        told.Add(Placed(problem, offset, mark.Line, mark, ""));
    }

    public void AddInHeader(Problem problem, Mark mark)
    {
        if (Interlocked.Increment(ref count) > Most) return;
        told.Add(Placed(problem, 0, 1, new(Math.Max(mark.Line, 1), Math.Max(mark.Column, 1)), ""));
    }

    /// <summary>A problem found in a record after all were read: its place is looked up again by its path.</summary>
    public void AddAtPath(Draft draft, Problem problem)
    {
        var block = layout.Records[draft.Position];
        if (count >= Most)
        {
            AddInRecord(draft.Position, problem, default);
            return;
        }

        var source = Encoding.UTF8.GetString(text.Span.Slice(block.Start, block.Length));
        var mark = YamlNodes.Read(source, block.FirstLine, out _) is ListNode { Items: [var record] }
            ? NodePath.Find(record, problem.Path)
            : new(block.FirstLine, 1);
        AddInRecord(draft.Position, problem, mark, $"{draft.Kind} {draft.Id}");
    }

    public IReadOnlyList<Problem> InFileOrder()
    {
        var ordered = told.OrderBy(problem => problem.Place.Line).ThenBy(problem => problem.Place.Column)
            .ThenBy(problem => problem.Code.Id, StringComparer.Ordinal).ThenBy(problem => problem.Message, StringComparer.Ordinal).ToList<Problem>();
        if (count > Most) ordered.Add(new Problem(Codes.MoreProblems, file, $"Problems in this file that are not told here: {count - Most}."));
        return ordered;
    }

    /// <summary>What is missing at the end of a record is told at the end of its last line, not in the next record.</summary>
    private Mark Inside(Block block, Mark mark)
    {
        if (mark.Line < block.FirstLine) return new(block.FirstLine, 1);
        var lines = Encoding.UTF8.GetString(text.Span.Slice(block.Start, block.Length)).Split('\n');
        var last = Array.FindLastIndex(lines, line => line.TrimStart() is not ("" or ['#', ..]));
        return mark.Line <= block.FirstLine + last ? mark : new(block.FirstLine + last, lines[last].TrimEnd().Length + 1);
    }

    private PlacedProblem Placed(Problem problem, int offset, int firstLine, Mark mark, string record) =>
        new(problem, new Place(file, mark.Line, mark.Column, Excerpt(offset, firstLine, mark.Line), record));

    private string Excerpt(int offset, int line, int wanted)
    {
        var rest = text.Span[offset..];
        for (; line < wanted && rest.IndexOf((byte)'\n') is >= 0 and var end; line++) rest = rest[(end + 1)..];
        var length = rest.IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var stop ? stop : rest.Length;
        var excerpt = Encoding.UTF8.GetString(rest[..Math.Min(length, 4 * LongestExcerpt)]);
        return excerpt.Length <= LongestExcerpt ? excerpt : $"{excerpt[..LongestExcerpt]}…";
    }
}
