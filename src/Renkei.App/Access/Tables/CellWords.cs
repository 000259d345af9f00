using System.Text;
using System.Xml;

namespace Renkei.App.Access.Tables;

/// <summary>The text of a cell as a workbook writes it: in runs, with readings of Japanese letters beside, and with codes for what XML cannot hold.</summary>
internal static class CellWords
{
    /// <summary>More than a cell can hold (32,767), were each letter written as a code.</summary>
    private const int Longest = 256 * 1024;

    /// <summary>The text of the <c>t</c> elements inside the current one, without readings; stands at its end then.</summary>
    /// <exception cref="BrokenWorkbookException">It is longer than a cell can be.</exception>
    public static string Read(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var text = "";
        StringBuilder? more = null;
        for (int end = xml.Depth, reading = int.MaxValue; xml.Next() && xml.Depth > end;)
        {
            if (xml.Depth <= reading) reading = xml is { NodeType: XmlNodeType.Element, LocalName: "rPh", IsEmptyElement: false } ? xml.Depth : int.MaxValue;
            if (reading < int.MaxValue || xml is not { NodeType: XmlNodeType.Element, LocalName: "t" }) continue;
            var run = Content(xml);
            if (text.Length > 0) (more ??= new(text)).Append(run);
            else text = run;
            if (more?.Length > Longest) throw BrokenWorkbookException.CellTooLong();
        }

        return CellEscapes.Decode(more?.ToString() ?? text);
    }

    /// <summary>What stands directly in the current element, letter for letter; stands at its end then.</summary>
    /// <exception cref="BrokenWorkbookException">It is longer than a cell can be.</exception>
    public static string Content(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var text = "";
        for (var end = xml.Depth; xml.Next() && xml.Depth > end;)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace) text += xml.Value;
            if (text.Length > Longest) throw BrokenWorkbookException.CellTooLong();
        }

        return text;
    }
}
