using System.IO.Compression;
using Renkei.Core.Tables;
using Renkei.Core.Values;

namespace Renkei.App.Access.Tables;

/// <summary>
/// Decodes a workbook (Office Open XML, ECMA-376): its sheets as tables, row by row. It is read with nothing but what .NET has for packed files and
/// XML, because what a stranger's file may cost must be bounded before anything is built from it.
/// </summary>
internal static class WorkbookSource
{
    private const int LargestFile = 64 * 1024 * 1024;
    private const long LargestUnpacked = 256L * 1024 * 1024;
    private const int MostParts = 2_000;
    private const int MostSheets = 200;

    /// <summary>The sheets in which anything stands, or why the workbook cannot be decoded.</summary>
    public static Outcome<IReadOnlyList<SourceTable>> Open(SourceFile file, Decoding how)
    {
        var length = file.Length;
        if (length > LargestFile) return new Problem(Codes.FileTooLarge, "", $"'{file}' has more than {LargestFile >> 20} MB.");
        if (ZipDirectory.CountParts(file) > MostParts) return Unreadable(file, $"It has more than {MostParts} parts.");
        try
        {
            using var packed = new ZipArchive(file.Open());
            if (packed.Entries.Sum(part => part.Length) > LargestUnpacked) return new Problem(Codes.FileTooLarge, "", $"Unpacked, '{file}' has more than {LargestUnpacked >> 20} MB.");
            var workbook = WorkbookParts.Read(packed);
            if (workbook.Sheets.Count > MostSheets) return Unreadable(file, $"It has more than {MostSheets} sheets.");
            return workbook.Sheets.Where(sheet => new SheetRows(file, sheet.Part, workbook).Read().Any()).Select(sheet => TableOf(file, sheet, workbook, how)).ToList();
        }
        catch (Exception broken) when (BrokenWorkbookException.Why(broken) is not null)
        {
            return Unreadable(file, BrokenWorkbookException.Why(broken)!);
        }
    }

    private static SourceTable TableOf(SourceFile file, (string Name, string Part) sheet, WorkbookParts workbook, Decoding how)
    {
        var name = sheet.Name.Trim().ToLowerInvariant();
        return new(file.Name.Replace('\\', '/'), sheet.Name, name == TableReader.HeaderName ? name : how.Kind ?? name, new SheetRows(file, sheet.Part, workbook).Read())
        {
            Decimals = how.DecimalsOf(','),
            Between = " | ",
        };
    }

    private static Problem Unreadable(SourceFile file, string why) => new(TableCodes.WorkbookUnreadable, "", $"'{file}' cannot be read as a workbook. {why}");
}
