using System.Diagnostics.CodeAnalysis;

namespace Renkei.Core.Values;

/// <summary>What came of reading something: the value, or every problem found in it. Never both, never neither.</summary>
/// <typeparam name="T">The value that was asked for.</typeparam>
public sealed class Outcome<T>
    where T : notnull
{
    private readonly T? value;

    private Outcome(T? value, IReadOnlyList<Problem> problems)
    {
        this.value = value;
        Problems = problems;
    }

    /// <summary>All problems, in the order met; empty when there is a value.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>The value. Asking for it when there are problems is our own bug, so it throws.</summary>
    /// <exception cref="InvalidOperationException">There are problems.</exception>
    public T Value => Problems.Count == 0
        ? value!
        : throw new InvalidOperationException($"No value: {string.Join("; ", Problems)}");

    /// <summary>Whether there is a value; if so it is in <paramref name="found"/>.</summary>
    public bool Succeeded([NotNullWhen(true)] out T? found)
    {
        found = value;
        return Problems.Count == 0;
    }

    /// <summary>The outcome of something made from the value, or the same problems.</summary>
    public Outcome<TNext> Then<TNext>(Func<T, Outcome<TNext>> next)
        where TNext : notnull =>
        Problems.Count == 0 ? next(value!) : new(default, Problems);

    /// <summary>A value without problems.</summary>
    public static implicit operator Outcome<T>(T value) => new(value, []);

    /// <summary>One problem and no value.</summary>
    public static implicit operator Outcome<T>(Problem problem) => new(default, [problem]);

    /// <summary>Several problems and no value.</summary>
    /// <exception cref="ArgumentException">The list is empty.</exception>
    public static Outcome<T> Failed(IReadOnlyList<Problem> problems) =>
        problems.Count > 0 ? new(default, problems) : throw new ArgumentException("A failure names its problems.", nameof(problems));
}
