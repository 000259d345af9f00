using Renkei.App.Access.Intake;
using Renkei.App.Rendering;
using Renkei.Core.Records;

namespace Renkei.App.Features.Intake;

/// <summary>One field in which a record that stands differs from what was brought.</summary>
/// <param name="Laid">The record beside what was brought.</param>
/// <param name="Field">The field.</param>
/// <param name="IsTicked">Whether it is taken over: additions and what a calendar changed are unless a person says otherwise, what is in conflict is not.</param>
internal sealed record FieldChange(LaidRecord Laid, string Field, bool IsTicked)
{
    /// <summary>By which it is ticked.</summary>
    public string Key => $"{Laid.Proposed.Kind} {Laid.Recorded!.Id} {Field}";

    /// <summary>What the field is called.</summary>
    public string Label => Laid.Recorded!.Kind.Form.Find(Field)?.Label ?? Field;

    /// <summary>What is recorded; null when nothing is.</summary>
    public Node? Before => Laid.Recorded!.Kind.Form.Said(Laid.Recorded).Where(said => said.Key.Name == Field).Select(said => said.Value).FirstOrDefault();

    /// <summary>What was brought.</summary>
    public Node? After => Laid.Proposed[Field];

    /// <summary>The differences that can be taken over: those of records in our own book.</summary>
    public static IReadOnlyList<FieldChange> Of(Bringing brought, IReadOnlyList<LaidRecord> laid, string own) =>
    [
        .. from each in laid
           where each.Recorded is { Book: { IsJoint: false } book } && book.Name == own && each.Novelty is Novelty.Changed or Novelty.InConflict
           from field in each.Added.Select(field => (Name: field, IsTicked: true)).Concat(each.Novelty == Novelty.InConflict ? each.Fields.Select(field => (Name: field, IsTicked: false)) : [])
           let change = new FieldChange(each, field.Name, field.IsTicked)
           select brought.Ticks.TryGetValue(change.Key, out var ticked) ? change with { IsTicked = ticked } : change,
    ];

    /// <summary>The record with the fields that are taken over.</summary>
    public static MapNode Amended(LaidRecord laid, IReadOnlySet<string> fields)
    {
        var recorded = laid.Recorded!;
        return new(
        [
            new(new(recorded.Kind.Name), new TextNode(recorded.Id)),
            .. recorded.Kind.Form.Said(recorded).Where(said => !fields.Contains(said.Key.Name)).Select(said => new KeyValuePair<TextNode, Node>(new(said.Key.Name), said.Value)),
            .. laid.Proposed.Record.Entries.Skip(1).Where(entry => fields.Contains(entry.Key.Text)),
        ]);
    }

    /// <summary>A value in words, with people and organizations by their names.</summary>
    public static string Words(Node? node, IReadOnlyDictionary<string, string> names) => node switch
    {
        null => "",
        TextNode text => names.GetValueOrDefault(text.Text, text.Text),
        ListNode { Items: [TextNode only] } when only.Text.Contains("..", StringComparison.Ordinal) => CellText.Of(node),
        ListNode list => string.Join(", ", list.Items.Select(item => Words(item, names))),
        _ => CellText.Of(node),
    };
}
