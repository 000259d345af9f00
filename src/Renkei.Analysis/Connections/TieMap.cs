using Renkei.Analysis.Lines;
using Renkei.Analysis.Statistics.Networks;
using Renkei.Core.Alliances;
using Renkei.Core.Records;

namespace Renkei.Analysis.Connections;

/// <summary>Two organizations that are tied to each other.</summary>
/// <param name="One">The number of the one found first.</param>
/// <param name="Other">The number of the other.</param>
/// <param name="Records">What ties them; of many contacts the first and the last.</param>
/// <param name="Number">How many records tie them, every contact counted.</param>
internal sealed record Bond(int One, int Other, IReadOnlyList<Record> Records, int Number);

/// <summary>
/// Who is tied to whom, of all that is seen on a line and by recorded ties alone: the network is the viewer's, not the alliance's, so what others have with each other
/// elsewhere is not in it.
/// </summary>
internal sealed class TieMap
{
    private readonly Dictionary<string, OrganizationType> sorts;

    private TieMap(IReadOnlyList<string> firms, IReadOnlyList<Bond> bonds, Dictionary<string, OrganizationType> sorts)
    {
        (Firms, Bonds, this.sorts) = (firms, bonds, sorts);
        Network = Network.Of(firms.Count, bonds.Select(bond => new Statistics.Networks.Tie(bond.One, bond.Other)), directed: false);
        Betweenness = Statistics.Networks.Betweenness.Of(Network);
    }

    /// <summary>The ids of the organizations with a tie, in the order found; a bond's numbers are places here.</summary>
    public IReadOnlyList<string> Firms { get; }

    /// <summary>The ties, each pair once.</summary>
    public IReadOnlyList<Bond> Bonds { get; }

    public Network Network { get; }

    /// <summary>The betweenness of each organization, not normalised.</summary>
    public IReadOnlyList<double> Betweenness { get; }

    /// <summary>The part of all possible ties that are there.</summary>
    public double Density => Bonds.Count / (Firms.Count * (Firms.Count - 1.0) / 2);

    /// <summary>Their numbers, the most central first: by betweenness, then by how many they are tied to and by how many records, then by id.</summary>
    public IEnumerable<int> ByCentrality => Enumerable.Range(0, Firms.Count).OrderByDescending(firm => Betweenness[firm]).ThenByDescending(firm => Network.To(firm).Length)
        .ThenByDescending(firm => Bonds.Where(bond => bond.One == firm || bond.Other == firm).Sum(bond => bond.Number)).ThenBy(firm => Firms[firm], StringComparer.Ordinal);

    /// <summary>What sort of body an organization is.</summary>
    public OrganizationType SortOf(int firm) => sorts.GetValueOrDefault(Firms[firm]);

    /// <summary>The records that tie an organization to others.</summary>
    public IEnumerable<Record> RecordsOf(int firm) => Bonds.Where(bond => bond.One == firm || bond.Other == firm).SelectMany(bond => bond.Records);

    public static TieMap Of(Line line)
    {
        var scene = line.Scene.Everywhere;
        var (numbers, found) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<(int One, int Other), (List<Record> Records, int Number)>());
        foreach (var (one, other, record) in RecordedTies.In(scene).Where(tie => RecordedTies.Stands(tie.Record, line.AsOf))) Add(one, other, 1, record);
        foreach (var (one, other, number, first, last) in ContactTies.In(scene)) Add(one, other, number, first, last);
        return new(
            [.. numbers.Keys],
            [.. found.Select(tie => new Bond(tie.Key.One, tie.Key.Other, [.. tie.Value.Records.Distinct()], tie.Value.Number))],
            scene.Of(Organization.Kind).DistinctBy(body => body.Id).ToDictionary(body => body.Id, body => Organization.Is.Of(body) ?? OrganizationType.Company, StringComparer.Ordinal));

        void Add(string one, string other, int number, params ReadOnlySpan<Record> records)
        {
            var (first, second) = (NumberOf(one), NumberOf(other));
            var key = first < second ? (first, second) : (second, first);
            if (!found.TryGetValue(key, out var tie)) found[key] = tie = ([], 0);
            tie.Records.AddRange(records);
            found[key] = tie with { Number = tie.Number + number };
        }

        int NumberOf(string firm) => numbers.TryGetValue(firm, out var number) ? number : numbers[firm] = numbers.Count;
    }
}
