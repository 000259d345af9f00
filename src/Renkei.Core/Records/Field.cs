using System.Text.Json.Nodes;
using Renkei.Core.Values;

namespace Renkei.Core.Records;

/// <summary>One thing a record can say: its name in a casebook, its words for people, who reads it, and how it is written.</summary>
public abstract class Field
{
    private protected Field(Form form, string name, string label, string meaning, bool required, Care care)
    {
        Name = name;
        Label = label;
        Meaning = meaning;
        Index = form.Fields.Count;
        Required = required;
        (Readers, OwnBookOnly, Foreseen) = care;
    }

    /// <summary>The key in a casebook and the column in a table: <c>builds_on</c>.</summary>
    public string Name { get; }

    /// <summary>The label on a form: <c>Builds on</c>.</summary>
    public string Label { get; }

    /// <summary>What it means, with unit and range, as one sentence for the person who fills it in.</summary>
    public string Meaning { get; }

    /// <summary>Whether a record without it is not a record.</summary>
    public bool Required { get; }

    /// <summary>Which roles of the record's own firm read it; by default all who read the record.</summary>
    public Roles Readers { get; }

    /// <summary>Whether it may stand in a joint book: names of people may not.</summary>
    public bool OwnBookOnly { get; }

    /// <summary>Whether a date here lies ahead by its nature (a promised end), so that it is known before it comes.</summary>
    public bool Foreseen { get; }

    /// <summary>What may be written here, in a few words.</summary>
    public abstract string Notation { get; }

    /// <summary>The fields of each part, such as of a step, when parts are written here; else null.</summary>
    public abstract Form? Parts { get; }

    /// <summary>What a value looks like in the cell of a table.</summary>
    public abstract Shape Shape { get; }

    /// <summary>The words of which one is written here, or several in a list; none when it is not a choice.</summary>
    public abstract IReadOnlyList<string> Choices { get; }

    /// <summary>The name of the kind of record whose id, or ids, are written here; null when it is not one kind.</summary>
    public abstract string? NamedKind { get; }

    internal int Index { get; }

    /// <summary>Whether a record or part says it.</summary>
    public bool IsSaidBy(Part part) => part[Index] is not null;

    internal abstract object? Read(Node node, Reading reading);

    internal abstract Node Write(object value);

    internal abstract JsonObject Schema();

    internal abstract object? KnownOn(DateOnly day, object value);

    /// <summary>One list of all items of several, for a field that holds lists.</summary>
    internal abstract object Joined(IReadOnlyList<object> lists);

    internal abstract IEnumerable<When> Dates(object value);

    internal abstract IEnumerable<Reference> References(object value);
}
