using Renkei.Core.Casebooks;
using Renkei.Core.Records;
using Renkei.Core.Rules;
using Renkei.Core.Values;

namespace Renkei.Core.Keeping;

/// <summary>The problems of records that come from no text: a path says which record and which field, such as <c>records[0].steps[1].when</c>.</summary>
internal sealed class AdditionProblems() : Problems("")
{
    public void AddInRecord(int position, Problem problem, Mark mark, string record)
    {
        if (HasRoom()) Add(AtField(problem).Under($"records[{position}]"), new("", mark.Line, mark.Column, "", record), position);
    }

    public override void AddAtPath(Draft draft, Problem problem) => AddInRecord(draft.Position, problem, default, draft.Name);

    /// <summary>What is missing is told at the field that lacks it, where a form shows it.</summary>
    private static Problem AtField(Problem problem) =>
        (problem.Code == Codes.FieldMissing || problem.Path.Length == 0) && FieldMeant(problem) is { } field ? problem with { Path = problem.Path.Length == 0 ? field : $"{problem.Path}.{field}" } : problem;

    /// <summary>What is wrong with a record that stands, once something else is added: <c>insight/i7.people</c>.</summary>
    public void AddElsewhere(Violation violation)
    {
        var name = $"{violation.Record.Kind}/{violation.Record.Id}";
        if (HasRoom()) Add(violation.Problem.Under(name), new("", 0, 0, "", $"{violation.Record.Kind} {violation.Record.Id}"), int.MaxValue);
    }
}
