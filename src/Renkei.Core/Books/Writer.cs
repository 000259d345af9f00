using Renkei.Core.Values;

namespace Renkei.Core.Books;

/// <summary>Who wrote an entry: an organization and, inside it, a pseudonym; or the coder of a case, who writes for all.</summary>
public sealed record Writer
{
    private Writer(string? organization, string? pseudonym)
    {
        Organization = organization;
        Pseudonym = pseudonym;
    }

    /// <summary>The coder of a case from a published source: no party to it.</summary>
    public static Writer Coder { get; } = new(null, null);

    /// <summary>The organization's id; null for a coder.</summary>
    public string? Organization { get; }

    /// <summary>A name inside the organization that says nothing outside it; null when not given.</summary>
    public string? Pseudonym { get; }

    /// <summary>Reads a writer.</summary>
    /// <param name="text"><c>ford</c> or <c>ford/k7</c>.</param>
    /// <returns>The writer, or <c>id-malformed</c>.</returns>
    public static Outcome<Writer> Of(string text) =>
        text.Split('/', 2) switch
        {
            [var organization] => Id.Of(organization).Then<Writer>(id => new Writer(id, null)),
            [var organization, var pseudonym] => Id.Of(organization).Then(id => Id.Of(pseudonym).Then<Writer>(name => new Writer(id, name))),
            _ => new Problem(Codes.IdMalformed, "", $"'{text}' is not a writer."),
        };

    /// <summary>As written in a casebook.</summary>
    public override string ToString() => Organization is null ? "coder" : Pseudonym is null ? Organization : $"{Organization}/{Pseudonym}";
}
