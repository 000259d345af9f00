using System.Text.Json.Nodes;
using Renkei.Core.Values;

namespace Renkei.Core.Records;

/// <summary>A field whose value has a type: <c>Insight.Learner.Of(record)</c> reads it.</summary>
/// <typeparam name="T">The type of the value; nullable when the field may be left out.</typeparam>
public abstract class Field<T> : Field
{
    private readonly Form form;

    private protected Field(Form form, string name, string label, string meaning, bool required, Care care)
        : base(form, name, label, meaning, required, care) => this.form = form;

    /// <summary>The value in a record or part; null when it was left out.</summary>
    /// <exception cref="ArgumentException">The record is of another kind: our own bug.</exception>
    public T Of(Part part) =>
        part.Form == form ? (T)part[Index]! : throw new ArgumentException($"'{Name}' is not a field of this kind of record.", nameof(part));
}

/// <summary>A field with its notation. <typeparamref name="TValue"/> is what is written, <typeparamref name="T"/> what is read: the same, or its nullable.</summary>
internal sealed class Field<TValue, T>(Form form, string name, string label, string meaning, bool required, Notation<TValue> notation, Care care)
    : Field<T>(form, name, label, meaning, required, care)
    where TValue : notnull
{
    public override string Notation => notation.Words;

    public override Form? Parts => notation.Parts;

    public override Shape Shape => notation.Shape;

    public override IReadOnlyList<string> Choices => notation.Choices;

    public override string? NamedKind => notation.NamedKind;

    internal override object? Read(Node node, Reading reading) => notation.TryRead(node, reading, out var value) ? (object)value : null;

    internal override Node Write(object value) => notation.Write((TValue)value);

    internal override JsonObject Schema()
    {
        var schema = notation.Schema();
        schema["title"] = Label;
        schema["description"] = Meaning;
        return schema;
    }

    internal override object? KnownOn(DateOnly day, object value) =>
        Foreseen ? value : notation.KnownOn(day, (TValue)value, out var known) ? (object)known : null;

    internal override object Joined(IReadOnlyList<object> lists) => notation.Joined([.. lists.Cast<TValue>()]);

    internal override IEnumerable<When> Dates(object value) => Foreseen ? [] : notation.Dates((TValue)value);

    internal override IEnumerable<Reference> References(object value) => notation.References((TValue)value);
}
