using Renkei.Core.Books;
using Renkei.Core.Capabilities;
using Renkei.Core.Records;

namespace Renkei.App.Access.Web;

/// <summary>A capability as somebody names it on a page: by what people call it, not by an id.</summary>
/// <param name="Id">Its id.</param>
/// <param name="New">Its record, where none has that name yet.</param>
internal sealed record WrittenCapability(string Id, IReadOnlyList<MapNode> New)
{
    /// <summary>The kind of field that names one.</summary>
    public static bool IsNamedBy(Field field) => field.NamedKind == Capability.Kind.Name && field.Shape != Shape.List;

    /// <summary>The one of a name or id.</summary>
    /// <param name="view">What the one who names it sees.</param>
    /// <param name="name">What was typed.</param>
    /// <param name="book">The book of what names it.</param>
    public static WrittenCapability Named(LedgerView view, string name, string book)
    {
        if (Find(view, name) is { } known) return new(known.Id, []);
        var id = Written.NewId(Capability.Kind.Name);
        return new(id, [Written.Record(Capability.Kind.Name, id, book, ("name", Written.Text(name)))]);
    }

    /// <summary>What to type for each that is seen, by its id: its name, or the id where the name leads to another or cannot be typed.</summary>
    public static IReadOnlyDictionary<string, string> Words(LedgerView view)
    {
        var all = view.Of(Capability.Kind).DistinctBy(one => one.Id).ToDictionary(one => one.Id, StringComparer.Ordinal);
        var first = all.Values.DistinctBy(Capability.Name.Of, StringComparer.CurrentCultureIgnoreCase).ToHashSet();
        bool IsTyped(string name) => name == name.Trim() && !name.Any(char.IsControl);
        return all.ToDictionary(one => one.Key, one => Capability.Name.Of(one.Value) is var name && IsTyped(name) && (name == one.Key || (first.Contains(one.Value) && !all.ContainsKey(name))) ? name : one.Key, StringComparer.Ordinal);
    }

    /// <summary>What was typed into a form, with ids where capabilities are named; and the records of those that are new.</summary>
    public static (MapNode Typed, IReadOnlyList<MapNode> New) In(LedgerView view, Form form, MapNode typed, string book)
    {
        var made = new Dictionary<string, WrittenCapability>(StringComparer.CurrentCultureIgnoreCase); // a name that is new is one capability, however often it is typed
        return (Resolved(form, typed), [.. made.Values.SelectMany(one => one.New)]);

        MapNode Resolved(Form form, MapNode said) => new([.. said.Entries.Select(entry => KeyValuePair.Create(entry.Key, form.Find(entry.Key.Text) is { } field ? Of(field, entry.Value) : entry.Value))]);

        Node Of(Field field, Node value)
        {
            if (field.Parts is { } parts) return value is ListNode list ? new ListNode([.. list.Items.Select(item => item is MapNode part ? Resolved(parts, part) : item)]) : value;
            if (!IsNamedBy(field) || value is not TextNode { Text: var name }) return value;
            var named = Named(view, name.Trim(), book);
            if (named.New.Count > 0 && !made.TryAdd(name.Trim(), named)) named = made[name.Trim()];
            return new TextNode(named.Id);
        }
    }

    private static Record? Find(LedgerView view, string name)
    {
        var all = view.Of(Capability.Kind);
        return all.FirstOrDefault(one => one.Id == name) ?? all.FirstOrDefault(one => Capability.Name.Of(one).Equals(name, StringComparison.CurrentCultureIgnoreCase));
    }
}
