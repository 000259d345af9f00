namespace Renkei.App.Access.Tables;

/// <summary>How much a sheet of a workbook holds, as spreadsheet programs have it.</summary>
internal static class SheetSize
{
    /// <summary>The most characters of a cell.</summary>
    public const int LongestCell = 32_767;

    /// <summary>The most rows, that with the names of columns among them.</summary>
    public const int MostRows = 1_048_576;
}
