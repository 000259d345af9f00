namespace Renkei.App.Access.Sources;

/// <summary>In which order the dates of a column are written, decided from all of it: <c>13/3/2024</c> anywhere settles <c>3/4/2024</c>.</summary>
/// <param name="Order">The order; null when nothing in the column tells and something in it asks.</param>
/// <param name="Example">A cell that can be read in two ways; empty when there is none.</param>
/// <param name="Contradicts">Whether some cells are certainly of one order and others of another.</param>
internal sealed record DateColumn(DateOrder? Order, string Example, bool Contradicts)
{
    /// <summary>Looks at the cells of a column, or of several written by the same hand.</summary>
    public static DateColumn Of(IEnumerable<string> cells)
    {
        var (dayFirst, monthFirst, example) = (false, false, "");
        foreach (var cell in cells.Distinct(StringComparer.Ordinal))
        {
            if (cell.Length is 0 or > 60 || WrittenDates.Open(cell) is not { Sign: not '.' } open) continue;
            if (open.First > 12 && open.Second <= 12) dayFirst = true;
            else if (open.Second > 12 && open.First <= 12) monthFirst = true;
            else if (example.Length == 0 && open.First != open.Second) example = cell;
        }

        DateOrder? order = dayFirst && monthFirst ? (example.Length == 0 ? DateOrder.DayMonthYear : null)
            : monthFirst ? DateOrder.MonthDayYear
            : dayFirst || example.Length == 0 ? DateOrder.DayMonthYear
            : null;
        return new(order, example, dayFirst && monthFirst);
    }
}
