using Renkei.Core.Values;

namespace Renkei.App.Access.Tables;

/// <summary>The codes of what can be wrong with a file of tables before its cells have a meaning.</summary>
public static class TableCodes
{
    public static readonly Code EncodingUnclear = new("encoding-unclear", "Save the file as UTF-8, or say its encoding with --encoding.");
    public static readonly Code QuoteUnclosed = new("quote-unclosed", "Put a text with quotes, separators or line ends in quotes, and write each quote in it twice.");
    public static readonly Code WorkbookUnreadable = new("workbook-unreadable", "Open the file in a spreadsheet program and save it as a workbook (.xlsx) without a password.");
    public static readonly Code FormulaWithoutValue = new("formula-without-value", "Let a spreadsheet program compute the formula and save the workbook, or put the value in its place.");
    public static readonly Code WorkbookTooSmall = new("workbook-too-small", "Export a folder of CSV or a casebook; in a workbook a cell has at most 32,767 characters and a sheet 1,048,576 rows.");
    public static readonly Code FileInTheWay = new("file-in-the-way", "Remove the file, or name another folder: it would be read as part of the export.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Code> All { get; } = [EncodingUnclear, QuoteUnclosed, WorkbookUnreadable, FormulaWithoutValue, WorkbookTooSmall, FileInTheWay];
}
