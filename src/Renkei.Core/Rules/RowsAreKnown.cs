using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Core.Steering;
using Renkei.Core.Values;

namespace Renkei.Core.Rules;

/// <summary>A judgement is on a row of the catalogue, an action answers one: under any other name it would never be told of with its row, nor closed by it.</summary>
internal static class RowsAreKnown
{
    public static IEnumerable<Violation> Check(LedgerView view)
    {
        foreach (var judgement in view.Of(Judgement.Kind))
        {
            if (Wrong(judgement, Judgement.Row.Name, Judgement.Row.Of(judgement)) is { } wrong) yield return wrong;
        }

        foreach (var action in view.Of(ProposedAction.Kind))
        {
            if (Wrong(action, ProposedAction.Row.Name, ProposedAction.Row.Of(action)) is { } wrong) yield return wrong;
            if (ProposedAction.Agenda.Of(action) is { } point && !RowNames.HoldOnTheAgenda(point))
                yield return new(action, Codes.RuleUnknown, ProposedAction.Agenda.Name, $"'{point}' is not a point of the agenda.{Spelling.Suggest(point, RowNames.OfTheAgenda)}");
        }
    }

    private static Violation? Wrong(Record record, string field, string? row) => row is null || RowNames.Hold(row) ? null : new(record, Codes.RuleUnknown, field, RowNames.Refusal(row));
}
