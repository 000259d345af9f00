using System.IO.Compression;
using System.Xml;

namespace Renkei.App.Access.Tables;

/// <summary>What the sheets of a workbook share: their names and parts, the texts cells point to, the formats of cells, where days begin.</summary>
/// <param name="Sheets">Name and part of each sheet, in the order of the workbook.</param>
/// <param name="Texts">The texts cells point to.</param>
/// <param name="Formats">The format code of each cell style.</param>
/// <param name="From1904">Whether days are counted from 1904.</param>
internal sealed record WorkbookParts(IReadOnlyList<(string Name, string Part)> Sheets, IReadOnlyList<string> Texts, IReadOnlyList<string> Formats, bool From1904)
{
    private const int LargestTexts = 64 * 1024 * 1024;
    private const string PackageRelations = "_rels/.rels";

    /// <summary>Reads them.</summary>
    /// <exception cref="BrokenWorkbookException">A part is missing.</exception>
    public static WorkbookParts Read(ZipArchive packed)
    {
        var main = Relations(packed, PackageRelations, "").FirstOrDefault(relation => relation.Type == "officeDocument").Part ?? throw new BrokenWorkbookException("It holds no workbook.");
        var folder = main[..(main.LastIndexOf('/') + 1)];
        var relations = Relations(packed, $"{folder}_rels/{main[folder.Length..]}.rels", folder);
        var (sheets, from1904) = ReadWorkbook(packed, main, relations);
        return new(
            sheets,
            relations.Find(relation => relation.Type == "sharedStrings").Part is { } texts ? ReadTexts(packed, texts) : [],
            relations.Find(relation => relation.Type == "styles").Part is { } styles ? CellStyles.Read(Find(packed, styles)) : [],
            from1904);
    }

    /// <summary>A part by its name, whatever its letters' case.</summary>
    public static ZipArchiveEntry Find(ZipArchive packed, string name) =>
        packed.GetEntry(name) ?? packed.Entries.FirstOrDefault(entry => entry.FullName.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? throw new BrokenWorkbookException($"It has no part '{name}'.");

    private static (List<(string Name, string Part)> Sheets, bool From1904) ReadWorkbook(ZipArchive packed, string main, List<(string Id, string Type, string Part)> relations)
    {
        var sheets = new List<(string, string)>();
        var from1904 = false;
        using var xml = PackedXml.Open(Find(packed, main));
        while (xml.Next())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "workbookPr") from1904 = xml.GetAttribute("date1904") is "1" or "true";
            if (xml.LocalName != "sheet") continue;
            var relation = relations.Find(each => each.Id == Attribute(xml, "id"));
            if (relation.Type == "worksheet") sheets.Add((xml.GetAttribute("name") ?? "", relation.Part));
        }

        if (sheets.DistinctBy(sheet => sheet.Item2).Count() < sheets.Count) throw new BrokenWorkbookException("Two of its sheets are the same part.");
        return (sheets, from1904);
    }

    private static List<string> ReadTexts(ZipArchive packed, string part)
    {
        var texts = new List<string>();
        var entry = Find(packed, part);
        if (entry.Length > LargestTexts) throw new BrokenWorkbookException($"Its texts have more than {LargestTexts >> 20} MB.");
        using var xml = PackedXml.Open(entry);
        while (xml.NextElement("si")) texts.Add(CellWords.Read(xml));
        return texts;
    }

    private static List<(string Id, string Type, string Part)> Relations(ZipArchive packed, string name, string folder)
    {
        var relations = new List<(string, string, string)>();
        using var xml = PackedXml.Open(Find(packed, name));
        while (xml.NextElement("Relationship"))
        {
            var (type, target) = (xml.GetAttribute("Type") ?? "", xml.GetAttribute("Target") ?? "");
            relations.Add((xml.GetAttribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], target.StartsWith('/') ? target[1..] : folder + target));
        }

        return relations;
    }

    /// <summary>An attribute of the relationships' namespace, of which there are two.</summary>
    private static string? Attribute(XmlReader xml, string name)
    {
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (xml.LocalName != name || !xml.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal)) continue;
            var value = xml.Value;
            xml.MoveToElement();
            return value;
        }

        xml.MoveToElement();
        return null;
    }
}
