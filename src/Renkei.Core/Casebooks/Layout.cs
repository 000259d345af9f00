using System.Text.Unicode;
using Renkei.Core.Values;

namespace Renkei.Core.Casebooks;

/// <summary>A run of whole lines in a casebook.</summary>
/// <param name="Start">Offset of its first byte.</param>
/// <param name="Length">Length in bytes.</param>
/// <param name="FirstLine">Number of its first line, from 1.</param>
internal readonly record struct Block(int Start, int Length, int FirstLine)
{
    public int End => Start + Length;
}

/// <summary>
/// How a casebook's text falls into lines: the header and one block for each top-level record. Found without a parser, so that a mistake in one
/// record leaves all others readable, and before any object is built, so that hostile text is refused while it is still only bytes.
/// </summary>
internal sealed class Layout
{
    public const int LargestFile = 64 * 1024 * 1024;
    public const int LongestRecord = 256 * 1024;
    public const int MostRecords = 500_000;

    private readonly List<Block> records = [];
    private readonly List<(Problem Problem, int Offset, int Line)> problems = [];

    private Layout()
    {
    }

    public Block Header { get; private set; }

    public IReadOnlyList<Block> Records => records;

    public IReadOnlyList<(Problem Problem, int Offset, int Line)> Problems => problems;

    public static Layout Of(ReadOnlySpan<byte> text)
    {
        var layout = new Layout();
        if (text.Length > LargestFile) layout.Refuse(Codes.FileTooLarge, $"The file has more than {LargestFile >> 20} MB.", 0, 1);
        else if (!Utf8.IsValid(text)) layout.RefuseEncoding(text);
        else layout.Split(text);
        return layout;
    }

    private void Split(ReadOnlySpan<byte> text)
    {
        var line = 0;
        var start = 0;
        var first = new Block(0, 0, 1);
        var indent = -1;
        var inRecords = false;
        while (start < text.Length)
        {
            line++;
            var length = text[start..].IndexOf((byte)'\n') is >= 0 and var end ? end + 1 : text.Length - start;
            var content = text.Slice(start, length);
            if (HasControlCharacter(content)) Refuse(Codes.ControlCharacter, "The line holds a control character.", start, line);

            var spaces = content.IndexOfAnyExcept((byte)' ');
            var letter = spaces >= 0 ? content[spaces] : (byte)'\n';
            if (!inRecords && spaces == 0 && content.StartsWith("records:"u8))
            {
                inRecords = true;
                Header = new Block(0, start + length, 1);
                first = new Block(start + length, 0, line + 1);
            }
            else if (inRecords && letter == '-' && (indent < 0 || spaces == indent))
            {
                if (indent >= 0) Close(first, start);
                else indent = spaces;
                first = new Block(start, 0, line);
            }
            else if (inRecords && letter is not ((byte)'\n' or (byte)'\r' or (byte)'#') && spaces <= Math.Max(indent, 0))
            {
                Refuse(Codes.RecordsNotLast, "This line is neither a record nor indented under one.", start, line);
            }

            start += length;
        }

        if (indent >= 0) Close(first, text.Length);
        if (!inRecords) Refuse(Codes.RecordsMissing, "There is no list of records.", 0, 1);
        else if (records.Count == 0 && problems.Count == 0) Refuse(Codes.RecordsMissing, "The list of records is empty.", 0, 1);
    }

    private void Close(Block record, int end)
    {
        var block = record with { Length = end - record.Start };
        if (block.Length > LongestRecord) Refuse(Codes.RecordTooLong, $"The record has more than {LongestRecord >> 10} KB.", block.Start, block.FirstLine);
        else if (records.Count == MostRecords) Refuse(Codes.TooManyRecords, $"There are more than {MostRecords} records.", block.Start, block.FirstLine);
        if (records.Count < MostRecords) records.Add(block);
    }

    /// <summary>Told once for each code: a file of control characters is one mistake, not a million.</summary>
    private void Refuse(Code code, string message, int offset, int line)
    {
        if (!problems.Exists(told => told.Problem.Code == code)) problems.Add((new(code, "", message), offset, line));
    }

    private void RefuseEncoding(ReadOnlySpan<byte> text)
    {
        var start = 0;
        var line = 1;
        while (true)
        {
            var length = text[start..].IndexOf((byte)'\n') is >= 0 and var end ? end + 1 : text.Length - start;
            if (!Utf8.IsValid(text.Slice(start, length))) break;
            start += length;
            line++;
        }

        Refuse(Codes.NotUtf8, "The line is not UTF-8.", start, line);
    }

    private static bool HasControlCharacter(ReadOnlySpan<byte> line)
    {
        var text = line.EndsWith("\r\n"u8) ? line[..^2] : line.EndsWith("\n"u8) ? line[..^1] : line;
        foreach (var letter in text)
        {
            if (letter is < 0x20 and not (byte)'\t' or 0x7F) return true;
        }

        return false;
    }
}
