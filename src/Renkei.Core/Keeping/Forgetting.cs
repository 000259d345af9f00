using Renkei.Core.Books;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Keeping;

/// <summary>
/// What it takes to forget the name of a person. The person stays as one without a name, so that what names it by its id still does; texts in which the name stands say so without it;
/// and every entry that ever held the name is erased.
/// </summary>
/// <param name="Books">For each book the entries to append, of which the last tells of the erasure.</param>
/// <param name="Elsewhere">Records of others, in joint books, in which the name stands too: only they can change these.</param>
/// <param name="Names">The names the person ever had: what is kept elsewhere and holds one is to go too.</param>
public sealed record Forgetting(IReadOnlyList<IReadOnlyList<KeptEntry>> Books, IReadOnlyList<Reference> Elsewhere, IReadOnlyList<string> Names)
{
    private const string Gone = "[name erased]";

    /// <summary>The entries that hold a name the person ever had, of an organization in its own book and in joint ones; and the same by others.</summary>
    internal static (IReadOnlyList<string> Names, IReadOnlyList<Entry> Own, IReadOnlyList<Entry> Others) Of(Holdings holdings, string person, string organization)
    {
        var volumes = holdings.Volumes.Where(volume => volume.Book.IsReadBy(organization)).ToList();
        List<string> names = [.. volumes.SelectMany(volume => volume.Entries).Where(entry => entry.Kind == Person.Kind && entry.Id == person && entry.Record is not null)
            .Select(entry => Person.Name.Of(entry.Record!)).OfType<string>().Distinct(StringComparer.Ordinal).OrderByDescending(name => name.Length)];
        var holding = volumes.SelectMany(volume => volume.Entries).Where(entry => entry.Record is not null && Holds(entry.Record, names)).ToLookup(entry => entry.Writer.Organization == organization);
        return (names, [.. holding[true]], [.. holding[false]]);
    }

    /// <summary>The records that stand with a name in them, as they are without it.</summary>
    internal static IReadOnlyList<MapNode> Without(Holdings holdings, IReadOnlyList<string> names, IReadOnlyList<Entry> own) =>
        [.. from entry in own
            where ReferenceEquals(holdings.Of(entry.Book).Last(entry.Kind, entry.Id), entry)
            select Library.NodeOf(Rewritten(entry.Record!, names).Where(said => entry.Kind != Person.Kind || said.Key.Text != Person.Name.Name || said.Value is not TextNode { Text: Gone }), entry)];

    private static bool Holds(Part part, IReadOnlyList<string> names) =>
        part.Form.Said(part).Zip(Rewritten(part, names)).Any(pair => Texts(pair.First.Value) != Texts(pair.Second.Value));

    private static string Texts(Node node) => node switch
    {
        TextNode text => text.Text,
        ListNode list => string.Join('\n', list.Items.Select(Texts)),
        MapNode map => string.Join('\n', map.Entries.Select(entry => Texts(entry.Value))),
        _ => "",
    };

    private static IEnumerable<KeyValuePair<TextNode, Node>> Rewritten(Part part, IReadOnlyList<string> names) =>
        part.Form.Said(part).Select(said => KeyValuePair.Create(new TextNode(said.Key.Name), Rewritten(said.Key, said.Value, names)));

    /// <summary>Only free text is changed: an id that reads like the name is none.</summary>
    private static Node Rewritten(Field field, Node value, IReadOnlyList<string> names) => value switch
    {
        TextNode text when field.Notation.EndsWith(As.Text.Words, StringComparison.Ordinal) => text with { Text = names.Aggregate(text.Text, (said, name) => said.Replace(name, Gone, StringComparison.OrdinalIgnoreCase)) },
        ListNode list => list with { Items = [.. list.Items.Select(item => Rewritten(field, item, names))] },
        MapNode map when field.Parts is { } form => map with { Entries = [.. map.Entries.Select(entry => KeyValuePair.Create(entry.Key, form.Find(entry.Key.Text) is { } inner ? Rewritten(inner, entry.Value, names) : entry.Value))] },
        _ => value,
    };
}
