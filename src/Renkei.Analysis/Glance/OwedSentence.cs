using Renkei.Analysis.Lines;
using Renkei.Core.Books;

namespace Renkei.Analysis.Glance;

internal static class OwedSentence
{
    public static Told Of(Line line, DueHere due) => new("Nothing that either side owes is on record.", []);
}

internal sealed class DueHere
{
    public IReadOnlyList<NextStep> Steps { get; } = [];
    public static DueHere Of(LedgerView view, Line line, DateOnly today) => new();
}
