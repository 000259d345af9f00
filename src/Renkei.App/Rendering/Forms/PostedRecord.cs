using Microsoft.Extensions.Primitives;
using Renkei.Core.Records;

namespace Renkei.App.Rendering.Forms;

/// <summary>What was typed into a form, as the node that a casebook would hold, so that one reader judges both.</summary>
internal static class PostedRecord
{
    private const int MostGroups = 500;

    /// <summary>The fields that something was typed into, in their order.</summary>
    /// <param name="form">The field table.</param>
    /// <param name="posted">Name and values of every input.</param>
    public static MapNode Of(Form form, IReadOnlyDictionary<string, StringValues> posted) => new([.. Fields(form, posted, "")]);

    private static IEnumerable<KeyValuePair<TextNode, Node>> Fields(Form form, IReadOnlyDictionary<string, StringValues> posted, string under) =>
        from field in form.Fields
        let node = Value(field, posted, under + field.Name)
        where node is not null
        select KeyValuePair.Create(new TextNode(field.Name), node);

    private static Node? Value(Field field, IReadOnlyDictionary<string, StringValues> posted, string name) =>
        field.Parts is { } parts ? Groups(parts, posted, name)
        : field.Shape == Shape.List ? List(Texts(posted, name))
        : Texts(posted, name).FirstOrDefault();

    private static ListNode? Groups(Form parts, IReadOnlyDictionary<string, StringValues> posted, string name) =>
        List(Enumerable.Range(0, MostGroups).TakeWhile(place => posted.Keys.Any(key => key.StartsWith($"{name}[{place}].", StringComparison.Ordinal)))
            .Select(place => new MapNode([.. Fields(parts, posted, $"{name}[{place}].")])).Where(group => group.Entries.Count > 0));

    private static ListNode? List(IEnumerable<Node> items) => items.ToList() is { Count: > 0 } list ? new(list) : null;

    /// <summary>Browsers send lines ended by two signs; a casebook has one.</summary>
    private static IEnumerable<TextNode> Texts(IReadOnlyDictionary<string, StringValues> posted, string name) =>
        posted.TryGetValue(name, out var values) ? values.OfType<string>().Select(value => value.Replace("\r\n", "\n", StringComparison.Ordinal)).Where(value => value.Trim().Length > 0).Select(value => new TextNode(value)) : [];
}
