using System.Text;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Casebooks;

/// <summary>
/// Reads the record blocks of a casebook, many at a time and on all processors. Where a run of blocks cannot be parsed together each block is
/// parsed alone, so one broken record costs only itself.
/// </summary>
internal sealed class DraftReader(ReadOnlyMemory<byte> text, Layout layout, Problems problems)
{
    private const int RunLength = 200;

    public IReadOnlyList<Draft> Read()
    {
        var drafts = new Draft?[layout.Records.Count];
        Parallel.For(0, (drafts.Length + RunLength - 1) / RunLength, run =>
        {
            var first = run * RunLength;
            ReadRun(first, Math.Min(first + RunLength, drafts.Length), drafts);
        });
        return [.. drafts.OfType<Draft>()];
    }

    private void ReadRun(int first, int end, Draft?[] drafts)
    {
        var whole = new Block(layout.Records[first].Start, layout.Records[end - 1].End - layout.Records[first].Start, layout.Records[first].FirstLine);
        if (Parse(whole, out _) is ListNode { Items: var items } && items.Count == end - first)
        {
            for (var position = first; position < end; position++) drafts[position] = ReadRecord(position, items[position - first]);
            return;
        }

        for (var position = first; position < end; position++)
        {
            if (Parse(layout.Records[position], out var problem) is ListNode { Items: [var item] }) drafts[position] = ReadRecord(position, item);
            else
            {
                problems.AddInRecord(position, problem.Problem ?? new(Codes.RecordExpected, "", "This is not one record."), problem.Mark);
                drafts[position] = NameOf(position);
            }
        }
    }

    private Node? Parse(Block block, out (Problem Problem, Mark Mark) problem) =>
        YamlNodes.Read(Encoding.UTF8.GetString(text.Span.Slice(block.Start, block.Length)), block.FirstLine, out problem);

    /// <summary>What the first line of an unreadable record still tells: its name, so that whoever names it is not blamed too.</summary>
    private Draft? NameOf(int position)
    {
        var block = layout.Records[position];
        var lineEnd = text.Span.Slice(block.Start, block.Length).IndexOf((byte)'\n');
        return Parse(block with { Length = lineEnd < 0 ? block.Length : lineEnd }, out _) is ListNode { Items: [MapNode { Entries: [{ Value: TextNode id } opening] } map] }
            && AllKinds.Find(opening.Key.Text) is { } kind
            ? new(position, kind, id.Text, Envelope.Form.Read(map, [], new Reading()), Values: null, IsReadable: false)
            : null;
    }

    private Draft? ReadRecord(int position, Node node)
    {
        if (node is not MapNode { Entries: [var opening, ..] } map || opening.Value is not TextNode id)
        {
            problems.AddInRecord(position, new(Codes.RecordExpected, "", "This is not a record."), node.Mark);
            return null;
        }

        if (AllKinds.Find(opening.Key.Text) is not { } kind)
        {
            var known = Spelling.Suggest(opening.Key.Text, AllKinds.Names);
            problems.AddInRecord(position, new(Codes.KindUnknown, "", $"'{opening.Key.Text}' is not a kind of record.{known}"), opening.Key.Mark);
            return null;
        }

        return ReadFields(position, kind, id, map);
    }

    private Draft ReadFields(int position, Kind kind, TextNode id, MapNode map)
    {
        var reading = new Reading();
        if (Id.Of(id.Text) is { Problems: { Count: > 0 } malformed }) reading.Add(malformed, id);

        var own = new List<KeyValuePair<TextNode, Node>>(map.Entries.Count);
        var entry = new List<KeyValuePair<TextNode, Node>>();
        foreach (var pair in map.Entries.Skip(1)) (Envelope.Form.Find(pair.Key.Text) is null ? own : entry).Add(pair);

        var envelope = Envelope.Form.Read(map, entry, reading);
        var withdraws = Envelope.Withdrawn.Of(envelope) == true;
        var values = withdraws ? null : kind.Form.Read(map, own, reading);
        if (withdraws && own.Count > 0) reading.Add(Codes.FieldUnknown, "A withdrawal has no fields of its own.", own[0].Key);

        foreach (var (problem, mark) in reading.Problems) problems.AddInRecord(position, problem, mark, $"{kind} {id.Text}".TrimEnd());
        return new(position, kind, id.Text, envelope, values, reading.Problems.Count == 0);
    }
}
