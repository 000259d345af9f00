using Renkei.Core.Values;

namespace Renkei.Core.Records;

/// <summary>The values of one form: a record, or a part of one such as a step. Equal when its form and all values are.</summary>
public class Part : IEquatable<Part>
{
    private readonly object?[] values;

    internal Part(Form form, object?[] values)
    {
        Form = form;
        this.values = values;
    }

    /// <summary>Which fields there are; read them with <see cref="Field{T}.Of"/>.</summary>
    public Form Form { get; }

    internal object? this[int index] => values[index];

    private protected object?[] Values => values;

    internal Record AsRecord(Book book, Kind kind, string id) => new(book, kind, id, values);

    /// <inheritdoc/>
    public bool Equals(Part? other) => other is not null && Form == other.Form && SameKey(other) && values.AsSpan().SequenceEqual(other.values);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Part);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => values.Aggregate(0, HashCode.Combine);

    /// <summary>The records this one names, with the field that names each.</summary>
    internal IEnumerable<(Field Field, Reference Reference)> NamedReferences()
    {
        foreach (var field in Form.Fields)
        {
            if (values[field.Index] is not { } value) continue;
            foreach (var reference in field.References(value)) yield return (field, reference);
        }
    }

    internal IEnumerable<Reference> References() => NamedReferences().Select(pair => pair.Reference);

    /// <summary>All dates in it that do not lie ahead by their nature.</summary>
    internal IEnumerable<When> Dates() => Form.Fields.Where(field => values[field.Index] is not null).SelectMany(field => field.Dates(values[field.Index]!));

    internal Part? KnownOn(DateOnly day) => ValuesKnownOn(day) is not { } known ? null : known == values ? this : new Part(Form, known);

    /// <summary>The values as they were known at the end of a day, the same array when all were; null when the part itself was not known.</summary>
    private protected object?[]? ValuesKnownOn(DateOnly day)
    {
        if (day == DateOnly.MaxValue) return values; // by then all is known
        var known = values;
        foreach (var field in Form.Fields)
        {
            if (values[field.Index] is not { } value) continue;
            var still = field.KnownOn(day, value);
            if (still == value) continue;
            if (still is null && (field.Required || field == Form.WhenField)) return null;
            if (known == values) known = (object?[])values.Clone();
            known[field.Index] = still;
        }

        return known;
    }

    /// <summary>The values with some fields left out.</summary>
    private protected object?[] ValuesWithout(Predicate<Field> hidden)
    {
        var kept = (object?[])values.Clone();
        foreach (var field in Form.Fields)
        {
            if (hidden(field)) kept[field.Index] = null;
        }

        return kept;
    }

    private protected virtual bool SameKey(Part other) => true;
}
