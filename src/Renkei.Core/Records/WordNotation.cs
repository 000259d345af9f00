using System.Text.Json.Nodes;
using Renkei.Core.Values;

namespace Renkei.Core.Records;

/// <summary>Values written as one of a few words; the type of the value is an enumeration or a truth value.</summary>
/// <remarks>
/// Written with arrays and loops on purpose: generic collections over eighty enumerations would have to be compiled at every start.
/// </remarks>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class WordNotation<T> : Notation<T>
    where T : struct
{
    private readonly string[] words;
    private readonly T[] values;

    internal WordNotation(string[] words, T[] values)
    {
        this.words = words;
        this.values = values;
    }

    /// <inheritdoc/>
    public override string Words => typeof(T) == typeof(bool) ? "true or false" : $"one of {string.Join(", ", words)}";

    internal override IReadOnlyList<string> Choices => typeof(T) == typeof(bool) ? words[..2] : words;

    internal override Shape Shape => typeof(T) == typeof(bool) ? Shape.YesOrNo : Shape.Word;

    /// <summary>The word for a value.</summary>
    public string Print(T value)
    {
        for (var place = 0; place < words.Length; place++)
        {
            if (values[place].Equals(value)) return words[place];
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, "There is no word for it.");
    }

    internal override bool TryRead(Node node, Reading reading, out T value)
    {
        value = default;
        if (node is not TextNode { Text: var text })
        {
            reading.Add(Codes.ValueExpected, $"Here stands {node.Noun}, but {Words} is written as one value.", node);
            return false;
        }

        for (var place = 0; place < words.Length; place++)
        {
            if (words[place] != text) continue;
            value = values[place];
            return true;
        }

        reading.Add(Codes.WordNotInList, $"'{text}' is not {Words}.", node);
        return false;
    }

    internal override Node Write(T value) => new TextNode(Print(value));

    internal override JsonObject Schema() => Schemas.Words(words);
}
