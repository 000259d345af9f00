using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Core.Records;

namespace Renkei.App.Access.Web;

/// <summary>As whom one looks at pages: a firm, in some books. Who belongs to two firms wears one hat at a time.</summary>
/// <param name="Id">What addresses and cookies call it.</param>
/// <param name="Firm">The firm.</param>
/// <param name="Books">What the books are called.</param>
/// <param name="IsShown">Whether they are there to show what Renkei does: a published case, or made up.</param>
/// <param name="Standpoint">What is seen.</param>
public sealed record Hat(string Id, string Firm, string Books, bool IsShown, Standpoint Standpoint)
{
    /// <summary>The hats of all firms that read any book of a casebook.</summary>
    public static IEnumerable<Hat> Of(Casebook casebook, string name, bool isShown) =>
        from firm in casebook.Readers
        let standpoint = new Standpoint(casebook.Ledger, Viewer.Of(firm, Roles.Everyone))
        where standpoint.Alliances.Count > 0
        select new Hat($"{name}-{firm}", standpoint.NameOf(firm), casebook.Title ?? name, isShown, standpoint);
}
