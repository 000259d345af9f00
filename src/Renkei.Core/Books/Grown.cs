using System.Collections;

namespace Renkei.Core.Books;

/// <summary>A list that grows by making a longer one: both share what they have in common, so growing costs only what is new. Any number of threads may read and grow it.</summary>
internal sealed class Grown<T> : IReadOnlyList<T>
{
    private readonly Store store;

    private Grown(Store store, int count)
    {
        this.store = store;
        Count = count;
    }

    public static Grown<T> Empty { get; } = new(new(0), 0);

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public T this[int index] => index < Count ? store.Items[index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>This list and more.</summary>
    public Grown<T> With(IReadOnlyCollection<T> more)
    {
        var (longer, end) = (store, Count + more.Count);
        if (end > longer.Items.Length || Interlocked.CompareExchange(ref longer.Used, end, Count) != Count)
        {
            longer = new(Math.Max(end, 2 * Count)) { Used = end };
            store.Items.AsSpan(0, Count).CopyTo(longer.Items);
        }

        var place = Count;
        foreach (var item in more) longer.Items[place++] = item;
        return new(longer, end);
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (var place = 0; place < Count; place++) yield return store.Items[place];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>What several lists share; those before <see cref="Used"/> belong to one of them and are never written again.</summary>
    private sealed class Store(int size)
    {
        public readonly T[] Items = new T[size];

        public int Used;
    }
}
