using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Renkei.Browser.Newcomer;

/// <summary>A workbook as people keep one by hand: text, days and gaps where they fall, cells put together, a hidden row.</summary>
internal static class Workbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Content = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>The bytes of it; the same sheets give the same.</summary>
    public static byte[] Of(params IReadOnlyList<Sheet> sheets)
    {
        var target = new MemoryStream();
        using (var packed = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(packed, "[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Content}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Content}.styles+xml"/>{Each(sheets, (number, _) => $"""<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{Content}.worksheet+xml"/>""")}</Types>""");
            Part(packed, "_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Part(packed, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets>{Each(sheets, (number, sheet) => $"""<sheet name="{SecurityElement.Escape(sheet.Name)}" sheetId="{number}" r:id="r{number}"/>""")}</sheets></workbook>""");
            Part(packed, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{Each(sheets, (number, _) => $"""<Relationship Id="r{number}" Type="{Relations}/worksheet" Target="worksheets/sheet{number}.xml"/>""")}<Relationship Id="styles" Type="{Relations}/styles" Target="styles.xml"/></Relationships>""");
            Part(packed, "xl/styles.xml", $"""<styleSheet xmlns="{Main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>""");
            foreach (var (place, sheet) in sheets.Index()) Part(packed, $"xl/worksheets/sheet{place + 1}.xml", Print(sheet));
        }

        return target.ToArray();
    }

    private static string Print(Sheet sheet)
    {
        var rows = sheet.Rows.Select((row, place) => $"""<row r="{place + 1}"{(sheet.Hidden == place + 1 ? " hidden=\"1\"" : "")}>{string.Concat(row.Select((cell, column) => Cell($"{(char)('A' + column)}{place + 1}", cell)))}</row>""");
        var merged = sheet.Merged.Length == 0 ? "" : $"""<mergeCells count="1"><mergeCell ref="{sheet.Merged}"/></mergeCells>""";
        return $"""<worksheet xmlns="{Main}"><cols><col min="1" max="7" width="24" customWidth="1"/></cols><sheetData>{string.Concat(rows)}</sheetData>{merged}</worksheet>""";
    }

    private static string Cell(string at, object? cell) => cell switch
    {
        null or "" => "",
        DateOnly day => $"""<c r="{at}" s="1"><v>{(day.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture)}</v></c>""",
        _ => $"""<c r="{at}" t="inlineStr"><is><t>{SecurityElement.Escape($"{cell}")}</t></is></c>""",
    };

    private static string Each(IReadOnlyList<Sheet> sheets, Func<int, Sheet, string> print) => string.Concat(sheets.Select((sheet, place) => print(place + 1, sheet)));

    private static void Part(ZipArchive packed, string name, string text)
    {
        var part = packed.CreateEntry(name, CompressionLevel.SmallestSize);
        part.LastWriteTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var stream = part.Open();
        stream.Write(Encoding.UTF8.GetBytes($"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{text}"""));
    }
}

/// <summary>A sheet: its rows of text and days, cells that are put together, and the row that is hidden.</summary>
internal sealed record Sheet(string Name, object?[][] Rows, string Merged = "", int Hidden = 0);
