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
    public static Outcome<IReadOnlyList<SourceTable>> Open(string path, Decoding how)
    {
        var length = new FileInfo(path).Length;
        if (length > LargestFile) return new Problem(Codes.FileTooLarge, "", $"'{path}' has more than {LargestFile >> 20} MB.");
        if (ZipDirectory.CountParts(path) > MostParts) return Unreadable(path, $"It has more than {MostParts} parts.");
        try
        {
            using var packed = ZipFile.OpenRead(path);
            if (packed.Entries.Sum(part => part.Length) > LargestUnpacked) return new Problem(Codes.FileTooLarge, "", $"Unpacked, '{path}' has more than {LargestUnpacked >> 20} MB.");
            var workbook = WorkbookParts.Read(packed);
            if (workbook.Sheets.Count > MostSheets) return Unreadable(path, $"It has more than {MostSheets} sheets.");
            return workbook.Sheets.Where(sheet => new SheetRows(path, sheet.Part, workbook).Read().Any()).Select(sheet => TableOf(path, sheet, workbook, how)).ToList();
        }
        catch (Exception broken) when (BrokenWorkbookException.Why(broken) is not null)
        {
            return Unreadable(path, BrokenWorkbookException.Why(broken)!);
        }
    }

    private static SourceTable TableOf(string path, (string Name, string Part) sheet, WorkbookParts workbook, Decoding how)
    {
        var name = sheet.Name.Trim().ToLowerInvariant();
        return new(path.Replace('\\', '/'), sheet.Name, name == TableReader.HeaderName ? name : how.Kind ?? name, new SheetRows(path, sheet.Part, workbook).Read())
        {
            Decimals = how.DecimalsOf(','),
            Between = " | ",
        };
    }

    private static Problem Unreadable(string path, string why) => new(TableCodes.WorkbookUnreadable, "", $"'{path}' cannot be read as a workbook. {why}");
}
