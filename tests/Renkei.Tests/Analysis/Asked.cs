using Renkei.Analysis.Findings;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Analysis;

/// <summary>Asks a question of a small case, as a test reads it.</summary>
internal static class Asked
{
    /// <summary>The answer to a question over two firms, their alliance, a capability <c>casting</c> and the records given.</summary>
    public static Answer Of(this Question question, string records, string viewer = "aoki", string? asOf = null)
    {
        var view = Small.Of(Small.Case(records)).Ledger.SeenBy(Viewer.Of(viewer, Roles.Everyone, day: asOf is null ? null : DateOnly.Parse(asOf, null)));
        return question.Ask(view, view.Of(Alliance.Kind)[0]);
    }

    /// <summary>The finding of a rule whose key ends so.</summary>
    public static Finding Found(this Answer answer, string rule, string key) =>
        Assert.Single(answer.Findings, finding => finding.Rule == rule && finding.Key.EndsWith(key, StringComparison.Ordinal));

    /// <summary>A record, its fields as lines.</summary>
    public static string Told(string kind, string id, params string[] fields) => $"- {kind}: {id}\n{string.Concat(fields.Append("source: told").Select(field => $"  {field}\n"))}";
}
