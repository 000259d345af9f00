using System.IO.Compression;
using System.Text;

namespace Renkei.Tests.Tables;

/// <summary>A workbook written part by part, as other programs write them or as nobody should.</summary>
internal sealed class RawWorkbook
{
    private readonly List<(string Name, string Rows)> sheets = [];

    /// <summary>What stands in the part of shared texts; null for none.</summary>
    public string? Texts { get; init; }

    /// <summary>What stands in the part of styles; null for none.</summary>
    public string? Styles { get; init; }

    /// <summary>What the workbook says before its sheets.</summary>
    public string Settings { get; init; } = "";

    /// <summary>Adds a sheet of rows as they stand in its part.</summary>
    public RawWorkbook With(string name, string rows)
    {
        sheets.Add((name, rows));
        return this;
    }

    /// <summary>Adds a sheet of cells as they stand in its part: <c>&lt;c t="n"&gt;…</c>.</summary>
    public RawWorkbook WithRows(string name, params string[][] rows) => With(name, string.Concat(rows.Select(row => $"<row>{string.Concat(row)}</row>")));

    /// <summary>A cell of text.</summary>
    public static string Text(string text) => $"<c t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>";

    /// <summary>A row of cells of text.</summary>
    public static string[] Row(params string[] texts) => [.. texts.Select(Text)];

    public string Save(string path)
    {
        using var packed = ZipFile.Open(path, ZipArchiveMode.Create);
        const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        Part(packed, "_rels/.rels", $"<Relationships><Relationship Id=\"r\" Type=\"{relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        Part(packed, "xl/workbook.xml", $"<workbook xmlns=\"{main}\" xmlns:r=\"{relations}\">{Settings}<sheets>{string.Concat(sheets.Select((sheet, place) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{place + 1}\" r:id=\"r{place}\"/>"))}</sheets></workbook>");
        var targets = string.Concat(sheets.Select((_, place) => $"<Relationship Id=\"r{place}\" Type=\"{relations}/worksheet\" Target=\"worksheets/sheet{place}.xml\"/>"));
        if (Texts is not null) targets += $"<Relationship Id=\"t\" Type=\"{relations}/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>";
        if (Styles is not null) targets += $"<Relationship Id=\"s\" Type=\"{relations}/styles\" Target=\"styles.xml\"/>";
        Part(packed, "xl/_rels/workbook.xml.rels", $"<Relationships>{targets}</Relationships>");
        foreach (var (place, (_, rows)) in sheets.Index()) Part(packed, $"xl/worksheets/sheet{place}.xml", $"<worksheet xmlns=\"{main}\"><sheetData>{rows}</sheetData></worksheet>");
        if (Texts is not null) Part(packed, "xl/sharedStrings.xml", $"<sst xmlns=\"{main}\">{Texts}</sst>");
        if (Styles is not null) Part(packed, "xl/styles.xml", $"<styleSheet xmlns=\"{main}\">{Styles}</styleSheet>");
        return path;
    }

    private static void Part(ZipArchive packed, string name, string text)
    {
        using var part = packed.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
