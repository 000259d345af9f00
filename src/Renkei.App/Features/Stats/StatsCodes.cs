using Renkei.Core.Values;

namespace Renkei.App.Features.Stats;

/// <summary>The codes of what can be wrong with a table that a statistic is asked of.</summary>
public static class StatsCodes
{
    public static readonly Code TableTooLarge = new("table-too-large", "Leave out columns the statistic does not read, or split the table.");
    public static readonly Code TableEmpty = new("table-empty", "Give the table a line with the names of its columns, and a line for each row.");
    public static readonly Code QuoteMalformed = new("quote-malformed", "Close the quote at the end of the cell, and write a quote inside quotes twice.");
    public static readonly Code ColumnMissing = new("column-missing", "Correct the name of the column, or say which one to read; 'renkei stats NAME --help' tells how.");
    public static readonly Code ColumnTwice = new("column-twice", "Give each column a name of its own.");
    public static readonly Code ColumnsTooFew = new("columns-too-few", "Add columns, or name more of them; 'renkei stats NAME --help' tells what each stands for.");
    public static readonly Code RowsTooFew = new("rows-too-few", "Add rows, or fill in what is missing: rows with a missing value are left out.");
    public static readonly Code CellNotANumber = new("cell-not-a-number", "Write digits with a point for decimals and no grouping, or leave the cell empty if the value is missing.");
    public static readonly Code CellOutOfRange = new("cell-out-of-range", "Write a value that the column allows; 'renkei stats NAME --help' tells which.");
    public static readonly Code OrderNotSaid = new("order-not-said", "Add --order with the categories from least to most: --order never,sometimes,always.");
    public static readonly Code TableNotSquare = new("table-not-square", "Give each category one row and one column, in the same order.");
    public static readonly Code RatersDiffer = new("raters-differ", "Give every subject the same number of raters, at least two; krippendorff allows for missing ratings.");
    public static readonly Code TooManyToCompare = new("too-many-to-compare", "Name fewer columns, or a column with fewer different values: the statistic compares each with each.");
    public static readonly Code NodeUnknown = new("node-unknown", "Correct the node, or add it to the table of nodes.");
    public static readonly Code NodeTwice = new("node-twice", "Keep one of the rows.");

    /// <summary>All of them, in the order above.</summary>
    public static IReadOnlyList<Code> All { get; } =
    [
        TableTooLarge, TableEmpty, QuoteMalformed, ColumnMissing, ColumnTwice, ColumnsTooFew, RowsTooFew, CellNotANumber, CellOutOfRange, OrderNotSaid,
        TableNotSquare, RatersDiffer, TooManyToCompare, NodeUnknown, NodeTwice,
    ];
}
