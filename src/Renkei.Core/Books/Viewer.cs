using Renkei.Core.Records;

namespace Renkei.Core.Books;

/// <summary>As whom a ledger is read: an organization, what the person does there, who it is, and up to which day. A person of two firms wears one hat at a time.</summary>
public sealed record Viewer
{
    private Viewer(string? organization, Roles roles, string? person, DateOnly? day)
    {
        Organization = organization;
        Roles = roles;
        Person = person;
        Day = day;
    }

    /// <summary>The organization's id; null for a coder.</summary>
    public string? Organization { get; }

    /// <summary>What the person does for the alliance.</summary>
    public Roles Roles { get; }

    /// <summary>The person's id in the own book; null when it does not matter.</summary>
    public string? Person { get; }

    /// <summary>The business day up to which the ledger is read, inclusive; null for the latest day it knows.</summary>
    public DateOnly? Day { get; }

    /// <summary>Whether this is the coder of a case, who reads all its books.</summary>
    public bool IsCoder => Organization is null;

    /// <summary>A person of an organization.</summary>
    public static Viewer Of(string organization, Roles roles, string? person = null, DateOnly? day = null) => new(organization, roles, person, day);

    /// <summary>The coder of a case. Only the command line makes one, and only for a file marked <c>case: true</c>.</summary>
    public static Viewer Coder(DateOnly? day = null) => new(null, Roles.Everyone, null, day);
}
