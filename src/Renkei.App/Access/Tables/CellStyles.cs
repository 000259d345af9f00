using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Renkei.App.Access.Tables;

/// <summary>Reads the number format of each cell style of a workbook.</summary>
internal static class CellStyles
{
    private const int Most = 70_000; // a workbook has at most 65,490
    private const int LongestCode = 255;

    /// <summary>The format codes, in the order in which cells name them.</summary>
    public static IReadOnlyList<string> Read(ZipArchiveEntry part)
    {
        var named = new Dictionary<int, string>();
        var formats = new List<string>();
        using var xml = PackedXml.Open(part);
        var inCells = false;
        while (xml.Next() && formats.Count + named.Count < Most)
        {
            if (xml.LocalName == "cellXfs") inCells = xml.NodeType == XmlNodeType.Element;
            if (xml.NodeType != XmlNodeType.Element || !int.TryParse(xml.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) continue;
            if (xml.LocalName == "numFmt") named[number] = xml.GetAttribute("formatCode") is { Length: <= LongestCode } code ? code : CellFormat.General;
            else if (xml.LocalName == "xf" && inCells) formats.Add(named.GetValueOrDefault(number) ?? DateFormat.BuiltIn(number));
        }

        return formats;
    }
}
