using System.CommandLine;
using Renkei.Analysis.Statistics.Networks;
using Renkei.App.Features.Stats.Telling;

namespace Renkei.App.Features.Stats.Networks;

/// <summary><c>renkei stats ei FILE.csv</c></summary>
internal static class ExternalInternalStatistic
{
    public static Command Make()
    {
        var asking = new Asking("ei", "Do ties cross between groups or stay within? The E-I index. Each row is a tie.");
        var ties = new TieColumns(asking, needsGroups: true);
        var directed = asking.Add(new Option<bool>("--directed") { Description = "Ties go one way, from the one to the other." });
        return asking.Answering((said, table) =>
        {
            if (ties.Read(said, table, said.GetValue(directed)) is not { } named) return null;

            var index = ExternalInternal.Of(named.Network, named.GroupNumbers);
            return new(
                "E-I index", "Krackhardt and Stern 1988", named.Network.Ties, [("directed", said.GetValue(directed)), ("nodes", named.Names.Count)],
                [
                    Numbers.Single("whole", ("index", index.Whole.Index), ("external", index.Whole.External), ("internal", index.Whole.Internal), ("expected", index.Possible.Index)),
                    new("nodes", ["node", "group", "external", "internal", "index"],
                        [.. named.Names.Select((name, node) => (object?[])[name, named.Groups[node], index.Nodes[node].External, index.Nodes[node].Internal, index.Nodes[node].Index])]),
                ],
                "Expected is the index if every two nodes had a tie, as likely across groups as within.");
        });
    }
}

/// <summary><c>renkei stats brokerage FILE.csv</c></summary>
internal static class BrokerageStatistic
{
    public static Command Make()
    {
        var asking = new Asking("brokerage", "Who stands between which groups? Gould and Fernandez' five roles. Each row is a tie, from the one to the other.");
        var ties = new TieColumns(asking, needsGroups: true);
        var undirected = asking.Add(new Option<bool>("--undirected") { Description = "Each tie goes both ways." });
        return asking.Answering((said, table) =>
        {
            if (ties.Read(said, table, !said.GetValue(undirected)) is not { } named) return null;

            var roles = Brokerage.Of(named.Network, named.GroupNumbers);
            return new(
                "Brokerage roles", "Gould and Fernandez 1989", named.Network.Ties, [("directed", !said.GetValue(undirected)), ("nodes", named.Names.Count)],
                [new("nodes", ["node", "group", "coordinator", "gatekeeper", "representative", "consultant", "liaison", "total"],
                    [.. from node in named.Names.Index()
                        let role = roles[node.Index]
                        select (object?[])[node.Item, named.Groups[node.Index], role.Coordinator, role.Gatekeeper, role.Representative, role.Consultant, role.Liaison, role.Total]])],
                "Gatekeeper: from another group into the broker's own. Representative: from the broker's own group into another.");
        });
    }
}
