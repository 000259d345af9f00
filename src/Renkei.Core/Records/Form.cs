using Renkei.Core.Values;

namespace Renkei.Core.Records;

/// <summary>
/// The field table: which fields a kind of record, or a part of one, has. It is data; reader, writer, JSON Schema, table columns and
/// forms on screen all walk it, so a field declared once is everywhere.
/// </summary>
public sealed class Form
{
    private readonly List<Field> fields = [];

    /// <summary>The fields in the order they are written.</summary>
    public IReadOnlyList<Field> Fields => fields;

    /// <summary>The field <c>when</c>, which decides from which day on a record or part is known; null when there is none.</summary>
    internal Field? WhenField { get; private set; }

    /// <summary>Declares a field that every record of this form has.</summary>
    /// <param name="name">Its key: small letters, digits and underscores.</param>
    /// <param name="notation">How it is written.</param>
    /// <param name="label">Its label on a form.</param>
    /// <param name="meaning">What it means, with unit and range, in one sentence.</param>
    /// <param name="care">Who reads it and where it may stand, when that is not plain.</param>
    public Field<T> Required<T>(string name, Notation<T> notation, string label, string meaning, Care? care = null)
        where T : notnull =>
        Add(new Field<T, T>(this, name, label, meaning, required: true, notation, care ?? Care.Plain));

    /// <summary>Declares a field that may be left out. <inheritdoc cref="Required" path="/param"/></summary>
    public Field<T?> Optional<T>(string name, Notation<T> notation, string label, string meaning, Care? care = null)
        where T : class =>
        Add(new Field<T, T?>(this, name, label, meaning, required: false, notation, care ?? Care.Plain));

    /// <summary>Declares a field of a few words that may be left out. <inheritdoc cref="Required" path="/param"/></summary>
    public Field<T?> Optional<T>(string name, WordNotation<T> notation, string label, string meaning, Care? care = null)
        where T : struct =>
        Add(new Field<T, T?>(this, name, label, meaning, required: false, notation, care ?? Care.Plain));

    /// <summary>The field of that name, or null.</summary>
    public Field? Find(string name)
    {
        foreach (var field in fields)
        {
            if (field.Name == name) return field;
        }

        return null;
    }

    /// <summary>Reads what can be read. When problems were added, required fields may be null: then only its references may be looked at.</summary>
    internal Part Read(Node whole, IReadOnlyList<KeyValuePair<TextNode, Node>> entries, Reading reading)
    {
        var values = new object?[fields.Count];
        foreach (var (key, node) in entries)
        {
            if (reading.IsFull) break;
            reading.Enter(key.Text);
            if (Find(key.Text) is { } field) values[field.Index] = field.Read(node, reading);
            else reading.Add(Codes.FieldUnknown, $"'{key.Text}' is not a field here.{Spelling.Suggest(key.Text, fields.Select(known => known.Name))}", key);
            reading.Leave();
        }

        foreach (var field in fields)
        {
            if (!field.Required || values[field.Index] is not null || IsNamed(field, entries)) continue;
            reading.Add(Codes.FieldMissing, $"'{field.Name}' is missing: {field.Meaning}", whole);
        }

        return new(this, values);
    }

    /// <summary>The fields of a part that say something, in order, each as it is written.</summary>
    public IEnumerable<KeyValuePair<Field, Node>> Said(Part part) =>
        from field in fields where part[field.Index] is not null select KeyValuePair.Create(field, field.Write(part[field.Index]!));

    internal IEnumerable<KeyValuePair<TextNode, Node>> Write(Part part) =>
        Said(part).Select(said => KeyValuePair.Create(new TextNode(said.Key.Name), said.Value));

    /// <summary>Apart from the loop that asks, or each field of each record would cost a closure.</summary>
    private static bool IsNamed(Field field, IReadOnlyList<KeyValuePair<TextNode, Node>> entries) => entries.Any(entry => entry.Key.Text == field.Name);

    private TField Add<TField>(TField field)
        where TField : Field
    {
        fields.Add(field);
        if (field.Name == "when") WhenField = field;
        return field;
    }
}
