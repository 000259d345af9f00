using Renkei.Analysis.Findings;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Analysis;

/// <summary>A question asked of a small case of two firms, their alliance and a capability <c>casting</c>.</summary>
internal static class Asked
{
    /// <summary>One record as text: its kind and id, then its fields.</summary>
    public static string Record(string what, params string[] fields) => $"- {what}\n{string.Concat(fields.Append("source: told").Select(field => $"  {field}\n"))}";

    /// <summary>The findings of one rule.</summary>
    public static IReadOnlyList<Finding> Of(Question question, string rule, string records, string viewer = "coder", DateOnly? day = null) =>
        [.. Answer(question, records, viewer, day).Findings.Where(finding => finding.Rule == rule)];

    /// <summary>What a question answers.</summary>
    public static Answer Answer(this Question question, string records, string viewer = "coder", DateOnly? day = null)
    {
        var view = View(records, viewer, day);
        return question.Ask(view, view.Of(Alliance.Kind)[0]);
    }

    /// <summary>The finding of a rule whose key ends so.</summary>
    public static Finding Found(this Answer answer, string rule, string key) =>
        Assert.Single(answer.Findings, finding => finding.Rule == rule && finding.Key.EndsWith(key, StringComparison.Ordinal));

    /// <summary>What a viewer, or a coder, sees.</summary>
    public static LedgerView View(string records, string viewer, DateOnly? day = null) =>
        Small.Of(Small.Case(records)).Ledger.SeenBy(viewer == "coder" ? Viewer.Coder(day) : Viewer.Of(viewer, Roles.Everyone, day: day));
}
