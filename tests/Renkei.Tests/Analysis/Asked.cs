using Renkei.Analysis.Findings;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Analysis;

/// <summary>A question asked of a small case of two firms and their alliance.</summary>
internal static class Asked
{
    /// <summary>One record as text: its kind and id, then its fields.</summary>
    public static string Record(string what, params string[] fields) => $"- {what}\n{string.Concat(fields.Append("source: told").Select(field => $"  {field}\n"))}";

    /// <summary>The findings of one rule.</summary>
    public static IReadOnlyList<Finding> Of(Question question, string rule, string records, string viewer = "coder", DateOnly? day = null) =>
        [.. Answer(question, records, viewer, day).Findings.Where(finding => finding.Rule == rule)];

    public static Answer Answer(Question question, string records, string viewer = "coder", DateOnly? day = null)
    {
        var view = View(records, viewer, day);
        return question.Ask(view, view.Of(Alliance.Kind)[0]);
    }

    public static LedgerView View(string records, string viewer, DateOnly? day = null) =>
        Small.Of(Small.Case(records)).Ledger.SeenBy(viewer == "coder" ? Viewer.Coder(day) : Viewer.Of(viewer, Core.Records.Roles.Everyone, day: day));
}
