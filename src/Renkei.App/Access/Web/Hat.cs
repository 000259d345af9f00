using Renkei.Core.Books;
using Renkei.Core.Keeping;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.App.Access.Web;

/// <summary>As whom one looks at pages: a firm, in some books. Who belongs to two firms wears one hat at a time.</summary>
public sealed class Hat
{
    private readonly string organization;
    private (Library Library, Standpoint Standpoint)? last;

    private Hat(OpenBooks books, string organization, string id) => (Books, this.organization, Id) = (books, organization, id);

    /// <summary>What addresses and cookies call it.</summary>
    public string Id { get; }

    /// <summary>The books.</summary>
    public OpenBooks Books { get; }

    /// <summary>The name of the firm.</summary>
    public string Firm => Standpoint.NameOf(organization);

    /// <summary>Who it is in an entry.</summary>
    public Writer Writer => Writer.Of(organization).Value;

    /// <summary>The name of its own book.</summary>
    public string OwnBook => organization;

    /// <summary>What is seen now.</summary>
    public Standpoint Standpoint
    {
        get
        {
            var library = Books.Library;
            if (last is { } known && ReferenceEquals(known.Library, library)) return known.Standpoint;
            var standpoint = new Standpoint(library.Ledger, Viewer.Of(organization, Roles.Everyone));
            last = (library, standpoint);
            return standpoint;
        }
    }

    /// <summary>Records one record.</summary>
    /// <param name="record">What a casebook would say of it: kind and id, fields, book.</param>
    /// <returns>What was recorded; or every problem, and then nothing is.</returns>
    public Task<Outcome<Addition>> Record(IReadOnlyList<KeyValuePair<TextNode, Node>> record) => Books.Record([new(record)], Writer);

    /// <summary>The hat of a firm that keeps its own book.</summary>
    public static Hat Of(OpenBooks books, string organization) => new(books, organization, organization);

    /// <summary>The hats of all firms that take part in an alliance of some books.</summary>
    /// <param name="books">The books.</param>
    /// <param name="name">What they are called in addresses.</param>
    public static IEnumerable<Hat> Each(OpenBooks books, string name) =>
        books.Library.Books.SelectMany(book => book.Members).Distinct(StringComparer.Ordinal).Select(organization => new Hat(books, organization, $"{name}-{organization}")).Where(hat => hat.Standpoint.Alliances.Count > 0);
}
