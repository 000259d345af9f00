using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Analysis.Statistics.Networks;
using Renkei.Core.Alliances;

namespace Renkei.Analysis.Connections;

/// <summary>
/// S0-17: who brings others together that have no tie of their own. Institutes, associations and firms of engineers are what the paper calls intermediaries and hubs;
/// where none of them does, the most central organization is named. A picture drawn from a few ties is nothing to read a position from.
/// </summary>
internal static class WhoStandsBetween
{
    public static Finding Of(Line line, TieMap map)
    {
        var asked = new Asking(line, "S0-17");
        if (map.Firms.Count < 3) return asked.Finds("between", Status.NotApplicable, "two", []);
        if (!Enough(map, asked.Thresholds)) return TooFew(asked, map);

        var roles = Brokerage.Of(map.Network, [.. Enumerable.Range(0, map.Firms.Count).Select(firm => World(map.SortOf(firm)))]);
        var go = map.ByCentrality.Where(firm => IsIntermediary(map.SortOf(firm)) && roles[firm].Total > 0).Take(1).ToList();
        var who = go is [var first] ? first : map.ByCentrality.First();
        var says = go.Count > 0 ? "intermediary" : roles[who].Total > 0 ? "firm-between" : "nobody";
        return asked.Finds(
            "between",
            Status.InPlace,
            says,
            map.RecordsOf(who),
            ("who", line.NameOf(map.Firms[who])),
            ("pairs", Words.Count(roles[who].Total / 2, "pair")), // an undirected tie counts once each way
            ("apart", Words.CountOrNo((roles[who].Liaison + roles[who].Gatekeeper + roles[who].Representative) / 2, "pair")),
            ("ties", $"{map.Bonds.Count}"),
            ("organizations", $"{map.Firms.Count}"),
            ("density", Words.Percent(map.Density))) with
        {
            Value = map.Betweenness[who] / Betweenness.Greatest(map.Network),
            N = map.Bonds.Count,
        };
    }

    /// <summary>S0-17-bridge: what of the network hangs on one organization. Where too little is seen S0-17 says so, and once is enough.</summary>
    public static IEnumerable<Finding> Bridge(Line line, TieMap map)
    {
        var asked = new Asking(line, "S0-17-bridge");
        if (!Enough(map, line.ThresholdsOf("S0-17"))) yield break;

        var reliance = Reliance.Of(map.Network);
        var who = map.ByCentrality.MaxBy(firm => reliance[firm]);
        string Case(Thresholds thresholds) => reliance[who] > thresholds["much"] ? "hangs" : "holds";
        var finding = asked.Finds(
            "bridge",
            Case(asked.Thresholds) == "hangs" ? Status.Watch : Status.InPlace,
            Case(asked.Thresholds),
            map.RecordsOf(who),
            ("who", line.NameOf(map.Firms[who])),
            ("share", Words.Percent(reliance[who])));
        yield return asked.Weighed(finding, Case) with { Value = reliance[who], N = map.Bonds.Count, Threshold = asked.Thresholds["much"] };
    }

    public static bool IsIntermediary(OrganizationType sort) => sort is OrganizationType.Institute or OrganizationType.EngineeringFirm;

    private static bool Enough(TieMap map, Thresholds thresholds) => map.Firms.Count >= thresholds["fewest-organizations"] && map.Bonds.Count >= thresholds["fewest-ties"];

    private static Finding TooFew(Asking asked, TieMap map) =>
        asked.Finds(
            "between",
            Status.Unknown,
            "too-few",
            map.Bonds.SelectMany(bond => bond.Records),
            ("ties", Words.Count(map.Bonds.Count, "tie")),
            ("organizations", Words.Count(map.Firms.Count, "organization")),
            ("fewest-ties", $"{asked.Thresholds["fewest-ties"]}"),
            ("fewest-organizations", $"{asked.Thresholds["fewest-organizations"]}")) with
        {
            N = map.Bonds.Count,
        };

    /// <summary>Firms, universities, institutes and firms of engineers are worlds apart; a venture is a firm.</summary>
    private static int World(OrganizationType sort) => sort switch
    {
        OrganizationType.University => 1,
        OrganizationType.Institute => 2,
        OrganizationType.EngineeringFirm => 3,
        _ => 0,
    };
}
