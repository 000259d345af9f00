using Renkei.Core.Books;
using Renkei.Core.Records;

namespace Renkei.Analysis.Lines;

/// <summary>Which records concern an alliance.</summary>
public static class Concern
{
    /// <summary>
    /// The records of a kind that concern an alliance: its own, those of its parts, and those that name none. What stands in an own and in a joint book under one id is one thing, told once.
    /// </summary>
    /// <param name="view">What the viewer sees.</param>
    /// <param name="alliance">An alliance of the view.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>In the order recorded.</returns>
    public static IReadOnlyList<Record> Of(LedgerView view, Record alliance, Kind kind) => new Scene(view, alliance).Of(kind);
}
