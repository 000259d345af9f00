using System.Security;
using Renkei.App.Access.Tables;

namespace Renkei.App.Rendering.Tables;

/// <summary>The styles of cells: plain, text, heading, and one for each number format met.</summary>
internal sealed class WorkbookStyles
{
    /// <summary>The style of cells of which nothing is said.</summary>
    public const int Plain = 0;

    /// <summary>The style of cells whose text stays text when it is edited.</summary>
    public const int Text = 1;

    /// <summary>The style of the names of columns.</summary>
    public const int Heading = 2;

    private const int TextFormat = 49; // '@', as workbooks number it
    private const int FirstFormat = 164; // the first number that is free

    private readonly List<string> formats = [];

    /// <summary>The style that shows a number so.</summary>
    public int Of(string format)
    {
        if (format == CellFormat.General) return Plain;
        if (!formats.Contains(format)) formats.Add(format);
        return Heading + 1 + formats.IndexOf(format);
    }

    /// <summary>All of them.</summary>
    public string Print()
    {
        var numbered = formats.Count == 0 ? "" : $"""<numFmts count="{formats.Count}">{string.Concat(formats.Select((format, place) => $"""<numFmt numFmtId="{FirstFormat + place}" formatCode="{SecurityElement.Escape(format)}"/>"""))}</numFmts>""";
        var styles = string.Concat(formats.Select((_, place) => Style(FirstFormat + place)));
        return $"""
            <styleSheet xmlns="{WorkbookWriter.Main}">{numbered}<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="{formats.Count + 3}">{Style(0)}{Style(TextFormat)}{Style(TextFormat, font: 1)}{styles}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
            """;
    }

    private static string Style(int format, int font = 0) => $"""<xf numFmtId="{format}" fontId="{font}" fillId="0" borderId="0" xfId="0"{(format > 0 ? " applyNumberFormat=\"1\"" : "")}{(font > 0 ? " applyFont=\"1\"" : "")}/>""";
}
