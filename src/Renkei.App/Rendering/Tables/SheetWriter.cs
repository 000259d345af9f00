using System.Xml;
using Renkei.App.Access.Tables;
using Renkei.Core.Records;
using Renkei.Core.Tables;

namespace Renkei.App.Rendering.Tables;

/// <summary>Writes one sheet: numbers, days and truth values as such, all else as text, which is never a formula.</summary>
internal sealed class SheetWriter(XmlWriter xml, WorkbookStyles styles)
{
    private string[] letters = [];

    public void Write(Table table)
    {
        letters = [.. table.Columns.Select((_, place) => Letters(place))];
        xml.WriteStartElement("worksheet", WorkbookWriter.Main);
        xml.WriteRaw("""<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>""");
        foreach (var (place, column) in table.Columns.Index())
            xml.WriteRaw($"""<col min="{place + 1}" max="{place + 1}" width="{(column.Shape is Shape.Text or Shape.Groups ? 40 : 16)}" customWidth="1" style="{StyleOf(column.Shape)}"/>""");
        xml.WriteRaw("</cols>");
        xml.WriteStartElement("sheetData", WorkbookWriter.Main);
        Begin(1);
        foreach (var (place, column) in table.Columns.Index()) Text(place, 1, column.Name, WorkbookStyles.Heading);
        xml.WriteEndElement();
        foreach (var (place, row) in table.Rows.Index()) Row(place + 2, table.Columns, row);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>What a new value typed into a column becomes: a text stays one, and 1999-03 no day.</summary>
    private static int StyleOf(Shape shape) => shape is Shape.Number or Shape.YesOrNo ? WorkbookStyles.Plain : WorkbookStyles.Text;

    private void Row(int line, IReadOnlyList<Column> columns, IReadOnlyList<string> cells)
    {
        Begin(line);
        for (var place = 0; place < cells.Count; place++)
        {
            var text = cells[place];
            if (text.Length == 0) continue;
            if (columns[place].Shape == Shape.Number && CellFormat.OfNumber(text) is var (number, format)) Value(place, line, "n", styles.Of(format), number);
            else if (columns[place].Shape == Shape.Date && CellFormat.OfDay(text) is { } day) Value(place, line, "n", styles.Of(CellFormat.Day), day);
            else if (columns[place].Shape == Shape.YesOrNo && text is "true" or "false") Value(place, line, "b", WorkbookStyles.Plain, text == "true" ? "1" : "0");
            else Text(place, line, text, WorkbookStyles.Text);
        }

        xml.WriteEndElement();
    }

    private void Begin(int line)
    {
        xml.WriteStartElement("row", WorkbookWriter.Main);
        xml.WriteAttributeString("r", $"{line}");
    }

    private void Value(int place, int line, string type, int style, string value)
    {
        Cell(place, line, type, style);
        xml.WriteElementString("v", WorkbookWriter.Main, value);
        xml.WriteEndElement();
    }

    private void Text(int place, int line, string text, int style)
    {
        Cell(place, line, "inlineStr", style);
        xml.WriteStartElement("is", WorkbookWriter.Main);
        xml.WriteStartElement("t", WorkbookWriter.Main);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(CellEscapes.Encode(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Cell(int place, int line, string type, int style)
    {
        xml.WriteStartElement("c", WorkbookWriter.Main);
        xml.WriteAttributeString("r", $"{letters[place]}{line}");
        xml.WriteAttributeString("s", $"{style}");
        xml.WriteAttributeString("t", type);
    }

    private static string Letters(int place) => place < 26 ? $"{(char)('A' + place)}" : $"{Letters((place / 26) - 1)}{(char)('A' + (place % 26))}";
}
