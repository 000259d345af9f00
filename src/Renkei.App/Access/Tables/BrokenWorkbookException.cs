using System.Xml;

namespace Renkei.App.Access.Tables;

/// <summary>A workbook cannot be read further. Never leaves this folder: it becomes a problem.</summary>
internal sealed class BrokenWorkbookException(string why) : Exception(why)
{
    public static BrokenWorkbookException CellTooLong() => new("A cell holds more than a cell can.");

    /// <summary>What is wrong with the file, as a sentence; null when the failure is our own.</summary>
    public static string? Why(Exception failure) => failure switch
    {
        BrokenWorkbookException => failure.Message,
        XmlException or InvalidDataException or NotSupportedException or FormatException or OverflowException => "It is not a workbook in order.",
        _ => null,
    };
}
