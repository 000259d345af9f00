using System.CommandLine;
using Renkei.Analysis.Statistics.Networks;

namespace Renkei.App.Features.Stats.Networks;

/// <summary><c>renkei stats betweenness FILE.csv</c></summary>
internal static class BetweennessStatistic
{
    public static Command Make()
    {
        var asking = new Asking("betweenness", "Who stands between others? The share of shortest paths that lead through each node. Each row is a tie.");
        var ties = new TieColumns(asking, needsGroups: false);
        var directed = asking.Add(new Option<bool>("--directed") { Description = "Ties go one way, from the one to the other." });
        return asking.Answering((said, table) =>
        {
            if (ties.Read(said, table, said.GetValue(directed)) is not { } named) return null;

            var (betweenness, greatest) = (Betweenness.Of(named.Network), Betweenness.Greatest(named.Network));
            return new(
                "Betweenness centrality", "Freeman 1977; Brandes 2001", named.Network.Ties, [("directed", said.GetValue(directed)), ("nodes", named.Names.Count)],
                [new("nodes", ["node", "betweenness", "normalised"], [.. named.Names.Select((name, node) => (object?[])[name, betweenness[node], greatest > 0 ? betweenness[node] / greatest : null])])]);
        });
    }
}

/// <summary><c>renkei stats constraint FILE.csv</c></summary>
internal static class ConstraintStatistic
{
    public static Command Make()
    {
        var asking = new Asking("constraint", "Whose contacts know each other? Burt's constraint and effective size. Each row is a tie.");
        var ties = new TieColumns(asking, needsGroups: false);
        var strength = asking.OptionalColumn("weight", "how strong each tie is, more than 0");
        var directed = asking.Add(new Option<bool>("--directed") { Description = "Ties go one way: two ties between the same nodes count twice. Both directions are added." });
        return asking.Answering((said, table) =>
        {
            var strengths = strength.IfThere(said, table);
            if (ties.Read(said, table, said.GetValue(directed), strengths) is not { } named) return null;

            var (constraint, size) = (StructuralHoles.Constraint(named.Network), StructuralHoles.EffectiveSize(named.Network));
            return new(
                "Burt's constraint and effective size", "Burt 1992", named.Network.Ties, [("directed", said.GetValue(directed)), ("weight", strengths?.Name), ("nodes", named.Names.Count)],
                [new("nodes", ["node", "constraint", "effective_size"], [.. named.Names.Select((name, node) => (object?[])[name, constraint[node], size[node]])])]);
        });
    }
}
