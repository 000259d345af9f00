using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Casebooks;

/// <summary>Some records that stand one after another. If they cannot be parsed together each is parsed alone, so one broken record costs only itself.</summary>
internal sealed class DraftRun(ReadOnlyMemory<byte> text, Layout layout, Range range)
{
    private readonly List<Draft> drafts = [];
    private readonly List<(int Position, Problem Problem, Mark Mark, string Record)> problems = [];
    private IReadOnlyList<Node>? together;

    public IReadOnlyList<Draft> Drafts => drafts;

    public IReadOnlyList<(int Position, Problem Problem, Mark Mark, string Record)> Problems => problems;

    /// <summary>Turns the text into nodes. The parser shares its buffers between threads, so two of them parsing at once mostly wait for each other.</summary>
    public void Parse()
    {
        var (first, end) = (range.Start.Value, range.End.Value);
        var start = layout.Records[first];
        if (Parse(start with { Length = layout.Records[end - 1].End - start.Start }, out _) is ListNode { Items: var items } && items.Count == end - first)
            together = items;
    }

    /// <summary>Turns the nodes into records; many runs do so at the same time.</summary>
    public void Read()
    {
        var (first, end) = (range.Start.Value, range.End.Value);
        for (var position = first; position < end && problems.Count <= Casebooks.Problems.Most; position++)
        {
            if (together is not null) ReadRecord(position, together[position - first]);
            else ReadAlone(position);
        }

        together = null;
    }

    private void ReadAlone(int position)
    {
        if (Parse(layout.Records[position], out var problem) is ListNode { Items: [var item] })
        {
            ReadRecord(position, item);
            return;
        }

        Add(position, problem.Problem ?? new(Codes.RecordExpected, "", "This is not one record."), problem.Mark);
        ReadName(position);
    }

    private Node? Parse(Block block, out (Problem Problem, Mark Mark) problem) =>
        YamlNodes.Read(text.Slice(block.Start, block.Length), block.FirstLine, out problem);

    /// <summary>What the first line of an unreadable record still tells: its name, so that whoever names it is not blamed too.</summary>
    private void ReadName(int position)
    {
        var block = layout.Records[position];
        var lineEnd = text.Span.Slice(block.Start, block.Length).IndexOf((byte)'\n');
        if (Parse(block with { Length = lineEnd < 0 ? block.Length : lineEnd }, out _) is ListNode { Items: [MapNode { Entries: [{ Value: TextNode id } opening] } map] }
            && AllKinds.Find(opening.Key.Text) is { } kind)
            drafts.Add(new(position, kind, id.Text, Envelope.Form.Read(map, [], new Reading()), Values: null, IsReadable: false));
    }

    private void ReadRecord(int position, Node node)
    {
        var reading = new Reading();
        var draft = Draft.Of(position, node, [], reading);
        foreach (var (problem, mark) in reading.Problems) Add(position, problem, mark, draft?.Name ?? "");
        if (draft is not null) drafts.Add(draft);
    }

    private void Add(int position, Problem problem, Mark mark, string record = "") => problems.Add((position, problem, mark, record));
}
