using System.Security.Cryptography;
using Renkei.Core.Records;

namespace Renkei.App.Access.Web;

/// <summary>Records as a casebook would write them, for what somebody says on a page.</summary>
internal static class Written
{
    /// <summary>A record with those fields that say something.</summary>
    public static MapNode Record(string kind, string id, string book, params IEnumerable<(string Field, Node? Value)> fields) =>
        new([Pair(kind, id), .. fields.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(new TextNode(field.Field), field.Value!)), Pair("book", book)]);

    /// <summary>A record with what somebody typed into its form.</summary>
    public static MapNode Record(string kind, string id, string book, MapNode typed) => new([Pair(kind, id), .. typed.Entries, Pair("book", book)]);

    /// <summary>What a record says now, field by field.</summary>
    public static MapNode SaidBy(Record record) => new([.. record.Kind.Form.Said(record).Select(said => KeyValuePair.Create(new TextNode(said.Key.Name), said.Value))]);

    /// <summary>The same record with what it says now; to be said again, or but for some of it.</summary>
    public static MapNode Again(Record record, params IEnumerable<(string Field, Node? Value)> but)
    {
        var changed = but.ToList();
        return Record(record.Kind.Name, record.Id, record.Book.Name, [.. record.Kind.Form.Said(record).Where(said => !changed.Exists(one => one.Field == said.Key.Name)).Select(said => (said.Key.Name, (Node?)said.Value)), .. changed]);
    }

    /// <summary>Its withdrawal.</summary>
    public static MapNode Withdrawal(Record record) => Record(record.Kind.Name, record.Id, record.Book.Name, ("withdrawn", Text("true")));

    /// <summary>A text; null for none.</summary>
    public static TextNode? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : new(text.Trim());

    /// <summary>Several ids; null for none.</summary>
    public static ListNode? Ids(IEnumerable<string> ids) => ids.Select(id => new TextNode(id)).ToList<Node>() is { Count: > 0 } items ? new(items) : null;

    /// <summary>An id that nothing is told by: not what it is of, nor which came first.</summary>
    public static string NewId(string kind) => $"{kind}-{RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 8)}";

    private static KeyValuePair<TextNode, Node> Pair(string name, string value) => new(new(name), new TextNode(value));
}
