using System.Collections;

namespace Renkei.Core.Values;

/// <summary>A list that is equal to another when their contents are, in order.</summary>
/// <typeparam name="T">What it holds; its own equality decides.</typeparam>
public sealed class ListOf<T>(IReadOnlyList<T> items) : IReadOnlyList<T>, IEquatable<ListOf<T>>
{
    /// <summary>The list without items.</summary>
    public static ListOf<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => items.Count;

    /// <inheritdoc/>
    public T this[int index] => items[index];

    /// <inheritdoc/>
    public bool Equals(ListOf<T>? other) => other is not null && items.SequenceEqual(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ListOf<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => items.Aggregate(items.Count, (hash, item) => HashCode.Combine(hash, item));

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
