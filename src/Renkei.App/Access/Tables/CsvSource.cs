using System.Text;
using CsvHelper;
using Renkei.Core.Tables;
using Renkei.Core.Values;

namespace Renkei.App.Access.Tables;

/// <summary>Decodes a CSV: bytes to rows of cells, row by row, without keeping any. What the cells mean is not known here.</summary>
internal sealed class CsvSource
{
    private const int LongestHeader = 64 * 1024;

    private readonly SourceFile file;
    private readonly Encoding encoding;
    private readonly char delimiter;

    private CsvSource(SourceFile file, Encoding encoding, char delimiter)
    {
        this.file = file;
        this.encoding = encoding;
        this.delimiter = delimiter;
    }

    /// <summary>The table in a file, or why it cannot be decoded.</summary>
    public static Outcome<SourceTable> Open(SourceFile file, string kind, Decoding how)
    {
        if (file.Length > TableReader.MostCharacters) return new Problem(Codes.FileTooLarge, "", $"'{file}' has more than {TableReader.MostCharacters >> 20} MB.");
        return TextEncoding.Of(file, how.Encoding).Then<SourceTable>(encoding =>
        {
            var header = FirstLine(file, encoding);
            if (header.Contains('\0', StringComparison.Ordinal)) return new Problem(TableCodes.EncodingUnclear, "", $"The first line of '{file}' holds letters that are none.");
            var sign = how.Delimiter ?? DelimiterOf(header);
            return new SourceTable(file.Name.Replace('\\', '/'), "", how.Kind ?? kind, Rows(new(file, encoding, sign)))
            {
                Decimals = how.DecimalsOf(sign),
                Between = $"{sign}",
                Length = file.Length,
                AsBytes = encoding is UTF8Encoding ? () => new CsvCells(file, encoding, sign) : null,
            };
        });
    }

    /// <summary>The sign that separates most columns of the first row: a comma, a semicolon or a tab; a comma when there is but one column.</summary>
    internal static char DelimiterOf(string header)
    {
        var counts = new int[3];
        var quoted = false;
        foreach (var letter in header)
        {
            if (letter == '"') quoted = !quoted;
            else if (!quoted && ",;\t".IndexOf(letter) is >= 0 and var place) counts[place]++;
        }

        return ",;\t"[counts.IndexOf(counts.Max())];
    }

    private static string FirstLine(SourceFile file, Encoding encoding)
    {
        using var text = new StreamReader(file.Open(), encoding);
        var start = new char[LongestHeader];
        var read = text.ReadBlock(start);
        return new string(start, 0, read).TrimStart('\r', '\n').Split('\r', '\n')[0];
    }

    private static IEnumerable<SourceRow> Rows(CsvSource source)
    {
        CsvMalformedRecord? malformed = null;
        using var csv = Reader(source.file, source.encoding, source.delimiter, record => malformed = record);
        while (Next(csv) is { } row)
        {
            if (malformed is { Reason: not CsvMalformedReason.StrayQuote } broken) row = Broken(row, broken);
            malformed = null;
            yield return row;
            if (row.BreaksOff) break;
        }
    }

    /// <summary>The reader of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="encoding">Its encoding.</param>
    /// <param name="delimiter">What separates its cells.</param>
    /// <param name="tell">What to do where a row is not in order.</param>
    internal static CsvReader Reader(SourceFile file, Encoding encoding, char delimiter, Action<CsvMalformedRecord> tell) => CsvReader.Create(file.Open(), new()
    {
        HasHeader = false,
        Separator = delimiter,
        Encoding = encoding is UTF8Encoding ? null : encoding, // UTF-8 is read as it is
        MaxRecordSize = SourceRow.LongestText,
        SkipEmptyLines = false, // so that millions of them count
        TrackLineNumbers = true,
        PoolStrings = true,
        OnMalformedRecord = record => tell(record),
    });

    private static SourceRow? Next(CsvReader csv)
    {
        try
        {
            return csv.Read() ? Cells(csv) : null;
        }
        catch (CsvFormatException)
        {
            return TooLong((int)csv.LineNumber + 1);
        }
    }

    private static SourceRow Cells(CsvReader csv)
    {
        var line = (int)csv.LineNumber;
        if (csv.RawRecord.Length > SourceRow.LongestText) return TooLong(line);
        var count = csv.FieldCount;
        while (count > SourceRow.MostCells && csv.IsEmpty(count - 1)) count--;
        if (count > SourceRow.MostCells) return new(line, [Encoding.UTF8.GetString(csv.RawRecord)]) { BreaksOff = true, Problems = [(1, new(Codes.TableTooWide, "", $"The row has {count} cells."))] };

        var cells = new string[count];
        for (var cell = 0; cell < count; cell++) cells[cell] = Apostrophe.TakeOff(csv.GetString(cell));
        return new(line, cells);
    }

    private static SourceRow TooLong(int line) => new(line, []) { BreaksOff = true, Problems = [(1, new(Codes.RecordTooLong, "", $"The row has more than {SourceRow.LongestText >> 10} KB."))] };

    /// <summary>Text behind a closing quote is this row's mistake alone; behind a quote that is never closed nothing can be told apart.</summary>
    private static SourceRow Broken(SourceRow row, CsvMalformedRecord broken) => broken.Reason == CsvMalformedReason.UnterminatedQuote
        ? new(row.Line, [broken.RawRecord]) { BreaksOff = true, Problems = [(1, new(TableCodes.QuoteUnclosed, "", "A quote is opened in this row and not closed."))] }
        : row with { Problems = [(1, new(TableCodes.QuoteUnclosed, "", "In this row text stands behind a closing quote."))] };
}
