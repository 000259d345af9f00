using Renkei.Core.Records;

namespace Renkei.Analysis.Charts;

/// <summary>Counts or words in rows and columns.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Unit">What a cell counts or says.</param>
/// <param name="RowsAre">What the rows are, such as <c>levels of Aoki</c>.</param>
/// <param name="ColumnsAre">What the columns are.</param>
/// <param name="Columns">Their labels, from left to right.</param>
/// <param name="Rows">From top to bottom; each has one cell a column.</param>
public sealed record MatrixChart(string Title, string Unit, string RowsAre, string ColumnsAre, IReadOnlyList<string> Columns, IReadOnlyList<MatrixRow> Rows) : Chart(Title)
{
    /// <inheritdoc/>
    public override bool IsEmpty => Rows.All(row => row.Cells.All(cell => cell.Records.Count == 0));

    /// <inheritdoc/>
    public override IEnumerable<Record> Records => Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Records);
}

/// <summary>One row of a matrix.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Cells">One for each column.</param>
public sealed record MatrixRow(string Label, IReadOnlyList<MatrixCell> Cells)
{
    /// <summary>What it belongs to; rows of one group stand together under its name. Null where rows are not grouped.</summary>
    public string? Group { get; init; }
}

/// <summary>One cell.</summary>
/// <param name="Value">The count; null where it is not known.</param>
/// <param name="Text">What it says in words, for the tip and the table.</param>
/// <param name="Records">The records behind it; the cell leads to the first.</param>
/// <param name="IsHole">Whether something is expected here and is not there.</param>
public sealed record MatrixCell(double? Value, string Text, IReadOnlyList<Record> Records, bool IsHole = false)
{
    /// <summary>The word that stands in it instead of the count.</summary>
    public string? Word { get; init; }

    /// <summary>Whether nothing is on record and nothing is expected, so that nothing is drawn.</summary>
    public bool IsBlank { get; init; }

    /// <summary>Whose colour it has.</summary>
    public Side Side { get; init; }
}
