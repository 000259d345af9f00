using System.Text;
using CsvHelper;
using Renkei.Core.Tables;

namespace Renkei.App.Access.Tables;

/// <summary>The rows of a CSV in UTF-8 as bytes. What <see cref="CsvSource"/> would make a problem of, or read otherwise than it stands, is not sound here.</summary>
internal sealed class CsvCells : ICellRows
{
    private readonly CsvReader csv;
    private bool isBroken;

    /// <param name="file">The file.</param>
    /// <param name="encoding">UTF-8.</param>
    /// <param name="delimiter">What separates its cells.</param>
    public CsvCells(SourceFile file, Encoding encoding, char delimiter) =>
        csv = CsvSource.Reader(file, encoding, delimiter, record => isBroken |= record.Reason is not CsvMalformedReason.StrayQuote);

    /// <inheritdoc/>
    public int Count => csv.FieldCount;

    /// <inheritdoc/>
    public bool IsSound => !isBroken;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> this[int cell]
    {
        get
        {
            var content = csv.GetSpan(cell);
            if (!content.IsEmpty && content[0] == '\'' && Apostrophe.TakeOff(Encoding.UTF8.GetString(content)) is var text && text.Length < Encoding.UTF8.GetCharCount(content)) isBroken = true;
            return content;
        }
    }

    /// <inheritdoc/>
    public bool Next()
    {
        try
        {
            if (isBroken || !csv.Read()) return false;
        }
        catch (CsvFormatException)
        {
            isBroken = true;
        }

        isBroken |= csv.FieldCount > SourceRow.MostCells || csv.RawRecord.Length > SourceRow.LongestText;
        return !isBroken;
    }

    /// <inheritdoc/>
    public void Dispose() => csv.Dispose();
}
