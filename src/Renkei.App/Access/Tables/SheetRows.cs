using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Renkei.Core.Tables;
using Renkei.Core.Values;

namespace Renkei.App.Access.Tables;

/// <summary>Decodes one sheet of a workbook: its rows in which anything stands, one by one.</summary>
internal sealed class SheetRows(SourceFile file, string part, WorkbookParts workbook)
{
    /// <summary>The rows. Each time they are gone through the file is read again.</summary>
    public IEnumerable<SourceRow> Read()
    {
        using var packed = new ZipArchive(file.Open());
        using var xml = PackedXml.Open(WorkbookParts.Find(packed, part));
        var (line, width, count) = (0, 0, 0);
        while (Next(xml, ref line, ref width, ref count) is { } row)
        {
            yield return row;
            if (row.BreaksOff) break;
        }
    }

    private SourceRow? Next(XmlReader xml, ref int line, ref int width, ref int count)
    {
        try
        {
            while (xml.NextElement("row"))
            {
                if (++count > SheetSize.MostRows) return Broken(Math.Max(line, 1), Codes.TooManyRecords, $"There are more than {SheetSize.MostRows} rows.");
                line = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : line + 1;
                var cells = new List<string>(width);
                var problems = new List<(int, Problem)>();
                ReadCells(xml, cells, problems);
                if (cells.Count == 0) continue;
                if (cells.Count > SourceRow.MostCells) return Broken(line, Codes.TableTooWide, $"A value stands beyond column {SourceRow.MostCells}.");
                if (cells.Sum(cell => (long)cell.Length) > SourceRow.LongestText) return Broken(line, Codes.RecordTooLong, $"The row has more than {SourceRow.LongestText >> 10} KB.");
                if (width == 0) width = cells.Count;
                while (cells.Count < width) cells.Add("");
                return new(line, cells) { Problems = problems };
            }

            return null;
        }
        catch (Exception broken) when (BrokenWorkbookException.Why(broken) is not null)
        {
            return Broken(Math.Max(line, 1), TableCodes.WorkbookUnreadable, $"Here the sheet cannot be read. {BrokenWorkbookException.Why(broken)}");
        }
    }

    private static SourceRow Broken(int line, Code code, string message) => new(line, []) { BreaksOff = true, Problems = [(1, new(code, "", message))] };

    private void ReadCells(XmlReader xml, List<string> cells, List<(int Column, Problem Problem)> problems)
    {
        if (xml.IsEmptyElement) return;
        var column = 0;
        for (var end = xml.Depth; xml.Next() && xml.Depth > end;)
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "c" }) continue;
            column = ColumnOf(xml.GetAttribute("r")) ?? column + 1;
            var (text, problem) = ReadCell(xml);
            if (text.Length == 0 && problem is null) continue;
            if (column > SourceRow.MostCells)
            {
                cells.AddRange(Enumerable.Repeat("", SourceRow.MostCells + 1 - Math.Min(cells.Count, SourceRow.MostCells + 1)));
                continue;
            }

            while (cells.Count < column) cells.Add("");
            cells[column - 1] = text;
            if (problem is not null) problems.Add((column, problem));
        }
    }

    private (string Text, Problem? Problem) ReadCell(XmlReader xml)
    {
        if (xml.IsEmptyElement) return ("", null);
        var (type, style) = (xml.GetAttribute("t") ?? "n", xml.GetAttribute("s"));
        var (value, inline, isFormula) = ((string?)null, "", false);
        for (var end = xml.Depth; xml.Next() && xml.Depth > end;)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "v") value = CellWords.Content(xml);
            else if (xml.LocalName == "is") inline = CellWords.Read(xml);
            else if (xml.LocalName == "f") isFormula = true;
        }

        if (type == "inlineStr") return (inline, null);
        if (value is null) return ("", isFormula ? new(TableCodes.FormulaWithoutValue, "", "The formula in this cell has no computed value.") : null);
        return type switch
        {
            "s" => (workbook.Texts.ElementAtOrDefault(Index(value)) ?? throw new BrokenWorkbookException($"There is no text {value}."), null),
            "b" => (value == "1" ? "true" : "false", null),
            "e" => (value, new(TableCodes.FormulaWithoutValue, "", $"The formula in this cell gives {value}.")),
            "n" => (CellFormat.Read(value, FormatOf(style), workbook.From1904), null),
            _ => (CellEscapes.Decode(value), null),
        };
    }

    private string FormatOf(string? style) => style is null ? CellFormat.General : workbook.Formats.ElementAtOrDefault(Index(style)) ?? CellFormat.General;

    private static int Index(string number) => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : -1;

    /// <summary>The number of the column in <c>AB12</c>; null when nothing is said.</summary>
    private static int? ColumnOf(string? cell)
    {
        var column = 0;
        foreach (var letter in cell ?? "")
        {
            if (!char.IsAsciiLetterUpper(letter) || column > 100_000) break;
            column = (column * 26) + (letter - 'A' + 1);
        }

        return column == 0 ? null : column;
    }
}
