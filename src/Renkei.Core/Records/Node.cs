namespace Renkei.Core.Records;

/// <summary>A place in a text.</summary>
/// <param name="Line">Line, from 1; 0 when the value was not read from a text.</param>
/// <param name="Column">Column, from 1; 0 when the value was not read from a text.</param>
public readonly record struct Mark(int Line, int Column);

/// <summary>
/// What a casebook, a table row, a form or a request comes down to before it has a meaning: words, lists and named values.
/// Every field reads itself from a node and writes itself as one, so every notation shares one reading and one set of problems.
/// </summary>
/// <param name="Mark">Where it stood.</param>
public abstract record Node(Mark Mark)
{
    /// <summary>What people call it in a message.</summary>
    internal abstract string Noun { get; }
}

/// <summary>A word, a number, a date or a sentence; always read as text, whatever it looks like.</summary>
/// <param name="Text">The text.</param>
/// <param name="Mark">Where it stood.</param>
public sealed record TextNode(string Text, Mark Mark = default) : Node(Mark)
{
    internal override string Noun => "a value";
}

/// <summary>Values one after another.</summary>
/// <param name="Items">The values in order.</param>
/// <param name="Mark">Where it stood.</param>
public sealed record ListNode(IReadOnlyList<Node> Items, Mark Mark = default) : Node(Mark)
{
    internal override string Noun => "a list";
}

/// <summary>Values under names, in the order written.</summary>
/// <param name="Entries">Name and value; names are not repeated.</param>
/// <param name="Mark">Where it stood.</param>
public sealed record MapNode(IReadOnlyList<KeyValuePair<TextNode, Node>> Entries, Mark Mark = default) : Node(Mark)
{
    internal override string Noun => "a group of named values";
}
