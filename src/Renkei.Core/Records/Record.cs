using Renkei.Core.Values;

namespace Renkei.Core.Records;

/// <summary>One thing recorded, as it stands in one book. Its fields are read through its kind: <c>Stake.Percent.Of(record)</c>.</summary>
public sealed class Record : Part
{
    internal Record(Book book, Kind kind, string id, object?[] values)
        : base(kind.Form, values)
    {
        Book = book;
        Kind = kind;
        Id = id;
    }

    /// <summary>The book it stands in.</summary>
    public Book Book { get; }

    /// <summary>What it is.</summary>
    public Kind Kind { get; }

    /// <summary>What it is called, unique within its book and kind.</summary>
    public string Id { get; }

    /// <summary>When it happened or held; null when it was not said.</summary>
    public When? When => Form.WhenField is { } when ? (When?)this[when.Index] : null;

    /// <summary>Where it is from; null when not said.</summary>
    public string? Source => Kind.Source.Of(this);

    /// <summary>How it came to be known; reported unless it says otherwise.</summary>
    public Basis Basis => Kind.Basis.Of(this) ?? Basis.Reported;

    /// <summary>How other records name it.</summary>
    public Reference Reference => new(Kind.Name, Id);

    /// <summary>The records one of its fields names, in order.</summary>
    public IReadOnlyList<Reference> NamedBy(Field field) => this[field.Index] is { } value ? [.. field.References(value)] : [];

    /// <summary>The record a field of that name names; null when the kind has no such field or the record leaves it out.</summary>
    public Reference? Named(string field) => Form.Find(field) is Field<Reference?> named ? named.Of(this) : null;

    /// <summary>The record as it was known at the end of a day; null when it was not.</summary>
    internal new Record? KnownOn(DateOnly day) => ValuesKnownOn(day) is not { } known ? null : known == Values ? this : new(Book, Kind, Id, known);

    /// <summary>The record as some roles of its own firm read it.</summary>
    internal Record ReadBy(Roles roles) =>
        Form.Fields.Any(field => this[field.Index] is not null && (field.Readers & roles) == Roles.None)
            ? new(Book, Kind, Id, ValuesWithout(field => (field.Readers & roles) == Roles.None))
            : this;

    /// <summary>Book, kind and id.</summary>
    public override string ToString() => $"{Book}/{Kind}/{Id}";

    private protected override bool SameKey(Part other) => other is Record record && Kind == record.Kind && Id == record.Id && Book.Equals(record.Book);
}
