using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Renkei.Core.Values;

namespace Renkei.Core.Records;

/// <summary>Values written as one piece of text.</summary>
internal class TextNotation<T>(string words, Func<string, Outcome<T>> read, Func<T, string> print, Func<JsonObject> schema, Shape shape = Shape.Word, IReadOnlyList<string>? choices = null) : Notation<T>
    where T : notnull
{
    public override string Words => words;

    internal override Shape Shape => shape;

    internal override IReadOnlyList<string> Choices => choices ?? [];

    internal override bool TryRead(Node node, Reading reading, [NotNullWhen(true)] out T? value)
    {
        value = default;
        if (node is not TextNode { Text: var text })
        {
            reading.Add(Codes.ValueExpected, $"Here stands {node.Noun}, but {words} is written as one value.", node);
            return false;
        }

        if (text.Length == 0)
        {
            reading.Add(Codes.ValueEmpty, "Nothing is written here.", node);
            return false;
        }

        var outcome = read(text);
        if (outcome.Succeeded(out value)) return true;
        reading.Add(outcome.Problems, node);
        return false;
    }

    internal override Node Write(T value) => new TextNode(print(value));

    internal override JsonObject Schema() => schema();
}

/// <summary>Dates: an end still to come is not known yet. YAML takes the brackets of <c>[1999..2001]</c> for a list, so they are put back.</summary>
internal sealed class WhenNotation() : TextNotation<When>("a date", When.Of, when => when.Text, () => Schemas.Date(), Shape.Date)
{
    internal override bool TryRead(Node node, Reading reading, [NotNullWhen(true)] out When? value) =>
        base.TryRead(node is ListNode { Items: [TextNode only] } ? only with { Text = $"[{only.Text}]" } : node, reading, out value);

    internal override Node Write(When value) => value.Text is ['[', .. var within, ']'] ? new ListNode([new TextNode(within)]) : base.Write(value);

    internal override bool KnownOn(DateOnly day, When value, [NotNullWhen(true)] out When? known)
    {
        known = value.HasBegunBy(day) == Truth.No ? null : value.AsOf(day);
        return known is not null;
    }

    internal override IEnumerable<When> Dates(When value) => [value];
}

/// <summary>Names of other records.</summary>
internal sealed class ReferenceNotation(string words, string? kind, Func<string, Outcome<Reference>> read, Func<Reference, string> print, Func<JsonObject> schema)
    : TextNotation<Reference>(words, read, print, schema)
{
    internal override string? NamedKind => kind;

    internal override IEnumerable<Reference> References(Reference value) => [value];
}
