using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Casebooks;

/// <summary>A record as it stands in a file, before it is known which book it belongs to.</summary>
/// <param name="Position">Its place among the records of the file, from 0.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Id">Its id.</param>
/// <param name="Envelope">What it says about its entry.</param>
/// <param name="Values">Its fields, as far as they could be read; null when it withdraws the record of this id, or is no YAML.</param>
/// <param name="IsReadable">Whether it had no problem of its own. An unreadable one still keeps its name, so that others may name it.</param>
internal sealed record Draft(int Position, Kind Kind, string Id, Part Envelope, Part? Values, bool IsReadable)
{
    public bool Withdraws => Casebooks.Envelope.Withdrawn.Of(Envelope) == true;

    /// <summary>Kind and id, as a message names it.</summary>
    public string Name => $"{Kind} {Id}".TrimEnd();

    /// <summary>Reads a record as it stands in a casebook.</summary>
    /// <param name="position">Its place among the records.</param>
    /// <param name="node">The record.</param>
    /// <param name="more">What is said of its entry beside it.</param>
    /// <param name="reading">Where problems are told; none so far.</param>
    /// <returns>The draft; null when not even its kind can be read.</returns>
    public static Draft? Of(int position, Node node, IReadOnlyList<KeyValuePair<TextNode, Node>> more, Reading reading)
    {
        if (node is not MapNode { Entries: [var opening, ..] } map || opening.Value is not TextNode id)
        {
            reading.Add(Codes.RecordExpected, "This is not a record.", node);
            return null;
        }

        if (AllKinds.Find(opening.Key.Text) is not { } kind)
        {
            reading.Add(Codes.KindUnknown, $"'{opening.Key.Text}' is not a kind of record.{AllKinds.Meant(opening.Key.Text)}", opening.Key);
            return null;
        }

        var own = new List<KeyValuePair<TextNode, Node>>(map.Entries.Count);
        var entry = new List<KeyValuePair<TextNode, Node>>(more);
        foreach (var pair in map.Entries.Skip(1)) (Casebooks.Envelope.Form.Find(pair.Key.Text) is null ? own : entry).Add(pair);
        return Of(position, kind, id, map, own, entry, reading);
    }

    /// <summary>Reads what a record says, of itself and of its entry.</summary>
    /// <param name="position">Its place among the records.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="id">Its id as written.</param>
    /// <param name="whole">The record, where a field that is missing is missing.</param>
    /// <param name="own">Its fields, in the order written.</param>
    /// <param name="entry">What it says of its entry.</param>
    /// <param name="reading">Where problems are told; none so far.</param>
    public static Draft Of(
        int position, Kind kind, TextNode id, Node whole, IReadOnlyList<KeyValuePair<TextNode, Node>> own, IReadOnlyList<KeyValuePair<TextNode, Node>> entry, Reading reading)
    {
        if (!Core.Values.Id.IsWellFormed(id.Text)) reading.Add(Core.Values.Id.Of(id.Text).Problems, id);
        var envelope = Casebooks.Envelope.Form.Read(whole, entry, reading);
        var withdraws = Casebooks.Envelope.Withdrawn.Of(envelope) == true;
        var values = withdraws ? null : kind.Form.Read(whole, own, reading);
        if (withdraws && own.Count > 0) reading.Add(Codes.FieldUnknown, "A withdrawal has no fields of its own.", own[0].Key);
        return new(position, kind, id.Text, envelope, values, reading.Problems.Count == 0);
    }
}
