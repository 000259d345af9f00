using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Renkei.App.Access.Tables;

/// <summary>What a sheet shows beside its cells: which rows are hidden, and which cells are one.</summary>
/// <param name="Hidden">The numbers of hidden rows, from 1.</param>
/// <param name="Merged">Cells put together, as first and last row and column, from 1.</param>
internal sealed record SheetLayout(IReadOnlySet<int> Hidden, IReadOnlyList<(int FirstRow, int FirstColumn, int LastRow, int LastColumn)> Merged)
{
    private const int MostMerged = 10_000;

    /// <summary>The layout of each sheet of a workbook that is in order, by the name of the sheet; none where a sheet cannot be read.</summary>
    public static IReadOnlyDictionary<string, SheetLayout> ReadAll(SourceFile file)
    {
        var layouts = new Dictionary<string, SheetLayout>(StringComparer.Ordinal);
        try
        {
            using var packed = new ZipArchive(file.Open());
            foreach (var (name, part) in WorkbookParts.Read(packed).Sheets) layouts[name] = Read(packed, part);
        }
        catch (Exception broken) when (BrokenWorkbookException.Why(broken) is not null)
        {
            return layouts; // what is wrong is told where the cells are read
        }

        return layouts;
    }

    private static SheetLayout Read(ZipArchive packed, string part)
    {
        var (hidden, merged, line) = (new HashSet<int>(), new List<(int, int, int, int)>(), 0);
        using var xml = PackedXml.Open(WorkbookParts.Find(packed, part));
        while (xml.Next())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "row")
            {
                line = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : line + 1;
                if (xml.GetAttribute("hidden") is "1" or "true") hidden.Add(line);
            }
            else if (xml.LocalName == "mergeCell" && merged.Count < MostMerged && xml.GetAttribute("ref")?.Split(':') is [var from, var to] && Cell(from) is { } first && Cell(to) is { } last && first.Row <= last.Row && first.Column <= last.Column)
                merged.Add((first.Row, first.Column, last.Row, last.Column));
        }

        return new(hidden, merged);
    }

    private static (int Row, int Column)? Cell(string name)
    {
        var (column, place) = (0, 0);
        for (; place < name.Length && char.IsAsciiLetterUpper(name[place]) && column < 100_000; place++) column = (column * 26) + (name[place] - 'A' + 1);
        return column > 0 && int.TryParse(name.AsSpan(place), NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > 0 ? (row, column) : null;
    }
}
