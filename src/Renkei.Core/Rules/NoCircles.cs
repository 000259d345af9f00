using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Capabilities;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Rules;

/// <summary>Nothing is part of itself, its own parent, or built on itself, however long the way round.</summary>
internal static class NoCircles
{
    public static IEnumerable<Violation> Check(LedgerView view) =>
    [
        .. Circles(view, Organization.Kind, "part_of", body => One(Organization.PartOf.Of(body))),
        .. Circles(view, Organization.Kind, "parents", body => Organization.Parents.Of(body) ?? ListOf<Reference>.Empty),
        .. Circles(view, Alliance.Kind, "part_of", alliance => One(Alliance.PartOf.Of(alliance))),
        .. Circles(view, Capability.Kind, "part_of", capability => One(Capability.PartOf.Of(capability))),
        .. Circles(view, Insight.Kind, "builds_on", insight => Insight.BuildsOn.Of(insight) ?? ListOf<Reference>.Empty),
    ];

    private static IReadOnlyList<Reference> One(Reference? reference) => reference is null ? [] : [reference];

    /// <summary>
    /// Takes away, again and again, what leads nowhere and then what nothing leads to; what remains stands in a circle, or between two.
    /// Linear in records and links.
    /// </summary>
    private static IEnumerable<Violation> Circles(LedgerView view, Kind kind, string field, Func<Record, IReadOnlyList<Reference>> leadsTo)
    {
        var links = (from record in view.Of(kind)
                     from reference in leadsTo(record)
                     let next = view.Find(reference, record)
                     where next is not null
                     select (From: record, To: next)).ToList();
        var leadingOn = Trim(links.ToLookup(link => link.From, link => link.To), links.ToLookup(link => link.To, link => link.From));
        links.RemoveAll(link => !leadingOn.Contains(link.From) || !leadingOn.Contains(link.To));
        var circling = Trim(links.ToLookup(link => link.To, link => link.From), links.ToLookup(link => link.From, link => link.To));

        return from record in view.Of(kind)
               where circling.Contains(record)
               select new Violation(record, Codes.PartOfItself, field, $"'{record.Id}' stands in a circle, or on the way from one to another.");
    }

    /// <summary>The records that still have a way on, after all without one are gone.</summary>
    private static HashSet<Record> Trim(ILookup<Record, Record> on, ILookup<Record, Record> back)
    {
        var ways = on.ToDictionary(link => link.Key, link => link.Count());
        var done = new Stack<Record>(back.Select(link => link.Key).Where(record => !ways.ContainsKey(record)));
        while (done.TryPop(out var record))
        {
            foreach (var earlier in back[record])
            {
                if (!ways.TryGetValue(earlier, out var left)) continue;
                if (left > 1) ways[earlier] = left - 1;
                else if (ways.Remove(earlier)) done.Push(earlier);
            }
        }

        return [.. ways.Keys];
    }
}
