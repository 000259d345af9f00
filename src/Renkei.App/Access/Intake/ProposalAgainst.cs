using Renkei.App.Access.Sources;
using Renkei.Core.Books;
using Renkei.Core.Records;

namespace Renkei.App.Access.Intake;

/// <summary>How a proposed record stands to what is recorded.</summary>
internal enum Novelty
{
    /// <summary>Nothing of it is recorded.</summary>
    New,

    /// <summary>It adds to a record, or its calendar changed it.</summary>
    Changed,

    /// <summary>All of it is recorded.</summary>
    Same,

    /// <summary>The record says otherwise: a person decides.</summary>
    InConflict,
}

/// <summary>A proposed record beside what is recorded.</summary>
/// <param name="Proposed">The record, under the id it is recorded by where there is one.</param>
/// <param name="Novelty">How it stands to it.</param>
/// <param name="Fields">The fields in which they differ; of one in conflict, those that are.</param>
internal sealed record LaidRecord(ProposedRecord Proposed, Novelty Novelty, IReadOnlyList<string> Fields)
{
    /// <summary>The record as it stands; null when it is new.</summary>
    public Record? Recorded { get; init; }

    /// <summary>Fields that it adds, or that its calendar changed.</summary>
    public IReadOnlyList<string> Added { get; init; } = [];
}

/// <summary>
/// Lays a proposal against what is recorded, by keys that stay: the name of a calendar and the day of the series, the mail address, title and day. So the
/// same file brought twice adds nothing. A guess never speaks against a record.
/// </summary>
internal static class ProposalAgainst
{
    /// <summary>Each proposed record, and each recorded meeting that was called off since.</summary>
    public static IReadOnlyList<LaidRecord> Lay(Proposal proposal, LedgerView view)
    {
        var recorded = view.Records.GroupBy(record => (record.Kind.Name, record.Id)).ToDictionary(group => group.Key, group => group.First());
        var taken = proposal.Items.Select(item => (item.Kind, item.Id)).Where(recorded.ContainsKey).ToHashSet();
        var byTitle = view.Records.Where(record => !taken.Contains((record.Kind.Name, record.Id))).Select(record => (Record: record, Key: KeyOf(record.Kind.Name, field => TextOf(record, field))))
            .Where(each => each.Key is not null).GroupBy(each => each.Key!, each => each.Record, StringComparer.Ordinal).Where(group => group.Count() == 1).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        var matches = new List<(ProposedRecord Item, Record? Record, bool ByName)>();
        foreach (var item in proposal.Items)
        {
            var record = item.OtherIds.Prepend(item.Id).Select(id => recorded.GetValueOrDefault((item.Kind, id))).FirstOrDefault(found => found is not null);
            var byName = record is not null;
            if (record is null && KeyOf(item.Kind, field => item[field] is { } node ? TextOf(node) : null) is { } key && byTitle.Remove(key, out var titled)) record = titled;
            if (record is not null && record.Id != item.Id) renamed[item.Id] = record.Id;
            matches.Add((item, record, byName));
        }

        return
        [
            .. matches.Select(match => Lay(match.Item with { Record = (MapNode)Renamed(match.Item.Record, renamed) }, match.Record, match.ByName)),
            .. proposal.LeftOut.Where(left => left.Reason == LeftOutBecause.Cancelled).Select(left => CalledOff(left, recorded.GetValueOrDefault(("event", left.Id)))).OfType<LaidRecord>(),
        ];
    }

    private static LaidRecord Lay(ProposedRecord item, Record? record, bool byName)
    {
        if (record is null) return new(item, Novelty.New, []);
        var (added, against) = (new List<string>(), new List<string>());
        var said = record.Kind.Form.Said(record).ToDictionary(each => each.Key.Name, each => each.Value, StringComparer.Ordinal);
        foreach (var (field, value) in item.Record.Entries.Skip(1).Where(entry => entry.Key.Text != "note"))
        {
            if (!said.TryGetValue(field.Text, out var other)) added.Add(field.Text);
            else if (Items(value) is { } proposed && Items(other) is { } known)
            {
                if (!known.IsSupersetOf(proposed)) (proposed.IsSupersetOf(known) ? added : against).Add(field.Text);
            }
            else if (Written(value) != Written(other) && !item.Guessed.ContainsKey(field.Text)) (item.Kind == "event" && byName ? added : against).Add(field.Text);
        }

        return (against.Count > 0 ? new LaidRecord(item, Novelty.InConflict, against) : new(item, added.Count > 0 ? Novelty.Changed : Novelty.Same, added)) with { Recorded = record, Added = added };
    }

    private static LaidRecord? CalledOff(LeftOut left, Record? record)
    {
        if (record is null || TextOf(record, "state") == "cancelled") return null;
        var fields = record.Kind.Form.Said(record).Where(each => each.Key.Name != "state").Select(each => new KeyValuePair<TextNode, Node>(new(each.Key.Name), each.Value)).Append(new(new("state"), new TextNode("cancelled")));
        return new(new(new MapNode([new(new(record.Kind.Name), new TextNode(record.Id)), .. fields]), left.Origins), Novelty.Changed, ["state"]) { Recorded = record, Added = ["state"] };
    }

    private static string? KeyOf(string kind, Func<string, string?> field) => kind switch
    {
        "person" when field("name") is { } name && field("organization") is { } organization => $"person {Vocabulary.Fold(name)} {organization}",
        "event" when field("what") is { } what && field("when") is { } when => $"event {Vocabulary.Fold(what)} {when}",
        "action" when field("what") is { } what && field("when") is { } when => $"action {Vocabulary.Fold(what)} {when}",
        _ => null,
    };

    private static string? TextOf(Record record, string field) => record.Kind.Form.Find(field) is { } found ? record.Kind.Form.Said(record).Where(each => each.Key == found).Select(each => TextOf(each.Value)).FirstOrDefault() : null;

    /// <summary>A value as text; a date once within some days is written in brackets, which makes it look like a list of one.</summary>
    private static string? TextOf(Node node) => node switch
    {
        TextNode text => text.Text,
        ListNode { Items: [TextNode { Text: var days }] } when days.Contains("..", StringComparison.Ordinal) => $"[{days}]",
        _ => null,
    };

    /// <summary>The words of a list whose order does not matter; null for what is none.</summary>
    private static HashSet<string>? Items(Node node) => TextOf(node) is null && node is ListNode list && list.Items.All(item => item is TextNode) ? [.. list.Items.Select(item => ((TextNode)item).Text)] : null;

    private static string Written(Node node) => TextOf(node) ?? node switch
    {
        ListNode list => $"[{string.Join(", ", list.Items.Select(Written))}]",
        MapNode map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key.Text}: {Written(entry.Value)}"))}}}",
        _ => "",
    };

    private static Node Renamed(Node node, Dictionary<string, string> renamed) => renamed.Count == 0 ? node : node switch
    {
        TextNode text => renamed.TryGetValue(text.Text, out var id) ? new TextNode(id) : text,
        ListNode list => new ListNode([.. list.Items.Select(item => Renamed(item, renamed)).DistinctBy(item => item is TextNode text ? text.Text : null)]),
        MapNode map => new MapNode([.. map.Entries.Select(entry => new KeyValuePair<TextNode, Node>(entry.Key, Renamed(entry.Value, renamed)))]),
        _ => node,
    };
}
