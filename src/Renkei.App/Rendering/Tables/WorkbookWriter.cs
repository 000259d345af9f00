using System.IO.Compression;
using System.Xml;
using Renkei.Core.Tables;

namespace Renkei.App.Rendering.Tables;

/// <summary>Writes tables as a workbook (Office Open XML, ECMA-376), a sheet a table. The same tables give the same bytes.</summary>
internal static class WorkbookWriter
{
    /// <summary>The namespace of workbooks.</summary>
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Content = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static readonly DateTimeOffset Unsaid = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero); // the first moment a packed file can name

    /// <summary>Writes all of it.</summary>
    public static void Write(IReadOnlyList<Table> tables, Stream target)
    {
        using var packed = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        Part(packed, "[Content_Types].xml", $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Content}sheet.main+xml"/>{Each(tables, (number, _) => $"""<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{Content}worksheet+xml"/>""")}<Override PartName="/xl/styles.xml" ContentType="{Content}styles+xml"/></Types>
            """);
        Part(packed, "_rels/.rels", $"""<Relationships xmlns="{PackageRelations}"><Relationship Id="r1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Part(packed, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets>{Each(tables, (number, table) => $"""<sheet name="{table.Name}" sheetId="{number}" r:id="r{number}"/>""")}</sheets></workbook>""");
        Part(packed, "xl/_rels/workbook.xml.rels", $"""
            <Relationships xmlns="{PackageRelations}">{Each(tables, (number, _) => $"""<Relationship Id="r{number}" Type="{Relations}/worksheet" Target="worksheets/sheet{number}.xml"/>""")}<Relationship Id="styles" Type="{Relations}/styles" Target="styles.xml"/></Relationships>
            """);

        var styles = new WorkbookStyles();
        foreach (var (place, table) in tables.Index())
        {
            using var xml = Open(packed, $"xl/worksheets/sheet{place + 1}.xml");
            new SheetWriter(xml, styles).Write(table);
        }

        Part(packed, "xl/styles.xml", styles.Print());
    }

    private static string Each(IReadOnlyList<Table> tables, Func<int, Table, string> print) => string.Concat(tables.Select((table, place) => print(place + 1, table)));

    private static void Part(ZipArchive packed, string name, string text)
    {
        using var xml = Open(packed, name);
        xml.WriteStartDocument(standalone: true);
        xml.WriteRaw(text);
    }

    private static XmlWriter Open(ZipArchive packed, string name)
    {
        var part = packed.CreateEntry(name);
        part.LastWriteTime = Unsaid;
        return XmlWriter.Create(part.Open(), new() { CloseOutput = true, NewLineHandling = NewLineHandling.None });
    }
}
