using Renkei.Core.Alliances;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Books;

/// <summary>Which organization a unit belongs to in the end: what a section learns, its firm has learned.</summary>
public sealed class Lineage
{
    private readonly LedgerView view;
    private readonly Dictionary<Record, string> firms = new(ReferenceEqualityComparer.Instance);

    /// <summary>The lineage of the organizations a view shows.</summary>
    public Lineage(LedgerView view) => this.view = view;

    /// <summary>The id of the organization at the top of a unit's line; the unit's own id when it stands by itself or its line is not seen.</summary>
    /// <param name="organization">The organization or unit.</param>
    /// <param name="from">The record that names it.</param>
    public string FirmOf(Reference organization, Record from)
    {
        if (view.Find(organization, from) is not { } record) return organization.Id;

        var way = new List<Record>();
        while (!firms.ContainsKey(record) && way.Count <= view.Of(Organization.Kind).Count) // a circle ends too
        {
            way.Add(record);
            if (Organization.PartOf.Of(record) is not { } above || view.Find(above, record) is not { } next) break;
            record = next;
        }

        var firm = firms.GetValueOrDefault(record, record.Id);
        foreach (var passed in way) firms[passed] = firm;
        return firm;
    }
}
