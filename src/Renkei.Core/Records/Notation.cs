using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Renkei.Core.Values;

namespace Renkei.Core.Records;

/// <summary>How values of one type are written, read, described and cut off at a day. Each field has one.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public abstract class Notation<T>
    where T : notnull
{
    /// <summary>What may be written here, in a few words for people: <c>a date</c>, <c>yes or no</c>.</summary>
    public abstract string Words { get; }

    /// <summary>The fields of each part, when parts are written here; else null.</summary>
    internal virtual Form? Parts => null;

    /// <summary>What a value looks like in a cell.</summary>
    internal abstract Shape Shape { get; }

    /// <summary>The words of which one is written; none when it is not a choice.</summary>
    internal virtual IReadOnlyList<string> Choices => [];

    /// <summary>The kind of record whose id is written; null when it is not one.</summary>
    internal virtual string? NamedKind => null;

    internal abstract bool TryRead(Node node, Reading reading, [NotNullWhen(true)] out T? value);

    internal abstract Node Write(T value);

    internal abstract JsonObject Schema();

    /// <summary>What was known of the value on a day; false when nothing was.</summary>
    internal virtual bool KnownOn(DateOnly day, T value, [NotNullWhen(true)] out T? known)
    {
        known = value;
        return true;
    }

    /// <summary>One list of all items of several.</summary>
    /// <exception cref="NotSupportedException">What is written is no list: our own bug.</exception>
    internal virtual T Joined(IReadOnlyList<T> lists) => throw new NotSupportedException("This is no list.");

    /// <summary>The dates in a value.</summary>
    internal virtual IEnumerable<When> Dates(T value) => [];

    /// <summary>The records a value names.</summary>
    internal virtual IEnumerable<Reference> References(T value) => [];
}
