using Renkei.Core.Books;
using Renkei.Core.Keeping;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.App.Access.Web;

/// <summary>As whom one looks at pages: a firm, in some books, with some roles. Who belongs to two firms wears one hat at a time.</summary>
public sealed class Hat
{
    private readonly string organization;

    private Hat(OpenBooks books, string organization, string id, Roles roles, string? pseudonym)
    {
        (this.organization, Id, Roles) = (organization, id, roles);
        Writer = Writer.Of(pseudonym is null ? organization : $"{organization}/{pseudonym}").Value;
        Wearer = pseudonym is null ? id : $"{Writer}";
        Books = books.For(roles, Viewer.Of(organization, Roles.Everyone));
    }

    /// <summary>What addresses and cookies call it.</summary>
    public string Id { get; }

    /// <summary>Who wears it, for what lasts longer than a visit: the account; where nobody signs in, the hat itself.</summary>
    public string Wearer { get; }

    /// <summary>The books, to be written in as far as the roles go.</summary>
    public OpenBooks Books { get; }

    /// <summary>What one does for the firm.</summary>
    public Roles Roles { get; }

    /// <summary>The name of the firm.</summary>
    public string Firm => Standpoint.NameOf(organization);

    /// <summary>Who it is in an entry.</summary>
    public Writer Writer { get; }

    /// <summary>The name of its own book.</summary>
    public string OwnBook => organization;

    /// <summary>What is seen now.</summary>
    public Standpoint Standpoint => Books.SeenBy(Viewer);

    /// <summary>The day it is: here and now, or in books that are there to be shown the last day they tell of.</summary>
    public DateOnly Today => Books.IsShown && Standpoint.View.AsOf is var last && last > DateOnly.MinValue ? last : Books.Today;

    private Viewer Viewer => Viewer.Of(organization, Roles);

    /// <summary>Whether one reads records of a kind, and so may write them.</summary>
    public bool Reads(Kind kind) => kind.IsReadBy(Roles);

    /// <summary>Whether the own firm wrote a record, so that it may amend it and take it back.</summary>
    public bool Wrote(Record record) => Standpoint.View.WriterOf(record).Organization == Writer.Organization;

    /// <summary>Records something.</summary>
    /// <param name="records">Records as a casebook would say them.</param>
    /// <returns>What was recorded; or every problem, and then nothing is.</returns>
    public Task<Outcome<Addition>> Record(params IReadOnlyList<MapNode> records) => Books.Record(records, Writer);

    /// <summary>The hat of a firm that keeps its own book, or of somebody there.</summary>
    public static Hat Of(OpenBooks books, string organization, Roles roles = Roles.Everyone, string? pseudonym = null) => new(books, organization, organization, roles, pseudonym);

    /// <summary>The hats of all firms that take part in an alliance of some books.</summary>
    /// <param name="books">The books.</param>
    /// <param name="name">What they are called in addresses.</param>
    public static IEnumerable<Hat> Each(OpenBooks books, string name) =>
        books.Library.Books.SelectMany(book => book.Members).Distinct(StringComparer.Ordinal).Select(organization => new Hat(books, organization, $"{name}-{organization}", Roles.Everyone, null)).Where(hat => hat.Standpoint.Alliances.Count > 0);
}
