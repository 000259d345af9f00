using CsvHelper;
using Renkei.App.Access.Tables;

namespace Renkei.App.Rendering.Tables;

/// <summary>Rows of cells as CSV (RFC 4180, comma, line feed). A text that a spreadsheet would run as a formula is led by an apostrophe; numbers stay numbers.</summary>
internal static class CsvTable
{
    public static void Write(IEnumerable<string> columns, IEnumerable<IEnumerable<string?>> rows, TextWriter to)
    {
        using var csv = CsvWriter.Create(to, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        foreach (var row in rows.Prepend(columns))
        {
            foreach (var cell in row) csv.WriteField(Apostrophe.Lead(cell));
            csv.EndRecord();
        }
    }
}
