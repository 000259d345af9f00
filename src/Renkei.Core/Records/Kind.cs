
namespace Renkei.Core.Records;

/// <summary>In which books records of a kind may stand.</summary>
public enum Belongs
{
    /// <summary>Only in an organization's own book: position, guard, ratings of a person's fit.</summary>
    Own,

    /// <summary>Only in a joint book.</summary>
    Joint,

    /// <summary>In either; who writes one must say which.</summary>
    Either,
}

/// <summary>How a record came to be known.</summary>
public enum Basis
{
    /// <summary>A source or a person says so.</summary>
    Reported,

    /// <summary>Concluded from what is reported.</summary>
    Inferred,

    /// <summary>Made up to illustrate or to test; findings that rest on it say so.</summary>
    Constructed,
}

/// <summary>A kind of record: its name, its words for people, where it belongs, who reads it, and its field table.</summary>
public sealed class Kind
{
    /// <summary>Declares a kind and closes its form with the fields every record has: source, passage, basis, coder, note.</summary>
    /// <param name="name">The word that opens a record of this kind in a casebook.</param>
    /// <param name="label">Its name on screen.</param>
    /// <param name="meaning">What one record of it says, in one sentence.</param>
    /// <param name="form">Its own fields, <c>when</c> among them.</param>
    /// <param name="belongs">In which books it may stand.</param>
    /// <param name="readers">Which roles of its own firm read it.</param>
    public Kind(string name, string label, string meaning, Form form, Belongs belongs, Roles readers = Roles.Everyone)
    {
        Name = name;
        Label = label;
        Meaning = meaning;
        Form = form;
        Belongs = belongs;
        Readers = readers;
        Source = form.Optional("source", As.Text, "Source", "Where this is from: work and section, file, or person.");
        Passage = form.Optional("passage", As.Text, "Passage", "What the source says there, in your own words.");
        Basis = form.Optional("basis", As.Words<Basis>(), "Basis", "Reported by the source, inferred from it, or constructed as an illustration; reported unless said.");
        Coder = form.Optional("coder", As.Text, "Coder", "Pseudonym of the person who coded this from the source.");
        Memo = form.Optional("memo", As.Text, "Memo", "What the coder makes of it: thoughts on the coding, apart from what the source says.");
        Note = form.Optional("note", As.Text, "Note", "Anything worth remembering that no field holds.");
    }

    /// <summary>The word that opens a record of this kind.</summary>
    public string Name { get; }

    /// <summary>Its name on screen.</summary>
    public string Label { get; }

    /// <summary>What one record of it says.</summary>
    public string Meaning { get; }

    /// <summary>Its field table.</summary>
    public Form Form { get; }

    /// <summary>In which books it may stand.</summary>
    public Belongs Belongs { get; }

    /// <summary>Which roles of its own firm read it.</summary>
    public Roles Readers { get; }

    /// <summary>Where a record is from.</summary>
    public Field<string?> Source { get; }

    /// <summary>What the source says there.</summary>
    public Field<string?> Passage { get; }

    /// <summary>How a record came to be known.</summary>
    public Field<Basis?> Basis { get; }

    /// <summary>Who coded it.</summary>
    public Field<string?> Coder { get; }

    /// <summary>The coder's own thoughts.</summary>
    public Field<string?> Memo { get; }

    /// <summary>What no field holds.</summary>
    public Field<string?> Note { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
