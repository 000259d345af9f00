using System.Text.Unicode;
using Renkei.Core.Records;
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
    public const int LongestRecord = 256 * 1024;

    private readonly List<Block> records = [];
    private readonly List<(Problem Problem, int Offset, Mark Mark)> problems = [];

    private Layout()
    {
    }

    public Block Header { get; private set; }

    public IReadOnlyList<Block> Records => records;

    public IReadOnlyList<(Problem Problem, int Offset, Mark Mark)> Problems => problems;

    /// <summary>Whether the file cannot be split into records, or must not be.</summary>
    public bool IsRefused { get; private set; }

    public static Layout Of(ReadOnlySpan<byte> text)
    {
        var layout = new Layout();
        if (text.Length > Casebook.LargestText) layout.Refuse(Codes.FileTooLarge, $"The file has more than {Casebook.LargestText >> 20} MB.", 0, new(1, 1));
        else if (text.StartsWith("PK\u0003\u0004"u8)) layout.Refuse(Codes.NotUtf8, "This is a workbook or another packed file; a casebook is a text.", 0, new(1, 1));
        else if (!Utf8.IsValid(text)) layout.RefuseEncoding(text);
        else if (Letters.ControlCharacter(text) is >= 0 and var at) layout.RefuseLetter(text, at);
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
        var inRecord = false;
        while (start < text.Length && !IsRefused)
        {
            line++;
            var length = text[start..].IndexOf((byte)'\n') is >= 0 and var end ? end + 1 : text.Length - start;
            var content = text.Slice(start, length);
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
                if (inRecord) Close(first, start);
                (inRecord, indent) = (true, spaces);
                first = new Block(start, 0, line);
            }
            else if (inRecords && IsText(letter, inRecord) && spaces <= Math.Max(indent, 0))
            {
                if (inRecord || problems.Count == 0)
                    problems.Add((new(Codes.RecordsNotLast, "", "This line is neither a record nor indented under one."), start, new(line, spaces + 1)));
                if (inRecord) Close(first, start);
                if (problems.Count > Casebooks.Problems.Most) return;
                inRecord = false;
            }

            start += length;
            if (inRecord && start - first.Start > LongestRecord) Refuse(Codes.RecordTooLong, $"The record has more than {LongestRecord >> 10} KB.", first.Start, new(first.FirstLine, 1));
            if ((inRecords ? Header.Length : start) > LongestRecord) Refuse(Codes.RecordTooLong, $"What stands above the records has more than {LongestRecord >> 10} KB.", 0, new(1, 1));
        }

        if (IsRefused) return;
        if (inRecord) Close(first, text.Length);
        if (!inRecords) Refuse(Codes.RecordsMissing, "There is no list of records.", 0, new(1, 1));
        else if (records.Count == 0 && problems.Count == 0) Refuse(Codes.RecordsMissing, "The list of records is empty.", 0, new(1, 1));
    }

    private void Close(Block record, int end)
    {
        var block = record with { Length = end - record.Start };
        if (records.Count == Casebook.MostEntries) Refuse(Codes.TooManyRecords, $"There are more than {Casebook.MostEntries} records.", block.Start, new(block.FirstLine, 1));
        else records.Add(block);
    }

    /// <summary>The file is not read at all, and no more is told of it.</summary>
    private void Refuse(Code code, string message, int offset, Mark mark)
    {
        IsRefused = true;
        problems.Add((new(code, "", message), offset, mark));
    }

    private void RefuseEncoding(ReadOnlySpan<byte> text) => RefuseAt(text, Letters.ValidStart(text), Codes.NotUtf8, "The line is not UTF-8.");

    private void RefuseLetter(ReadOnlySpan<byte> text, int at) =>
        RefuseAt(text, at, Codes.ControlCharacter, $"The line holds the control character U+{Letters.RuneAt(text, at):X4}.");

    private void RefuseAt(ReadOnlySpan<byte> text, int at, Code code, string message)
    {
        var start = text[..at].LastIndexOf((byte)'\n') + 1;
        Refuse(code, message, start, new(text[..start].Count((byte)'\n') + 1, Letters.ColumnOf(text[start..], at - start)));
    }

    /// <summary>Whether a line says something. One that a tab indents under a record is left to the YAML reader, which tells it of tabs.</summary>
    private static bool IsText(byte letter, bool inRecord) => letter is not ((byte)'\n' or (byte)'\r' or (byte)'#') && !(inRecord && letter == (byte)'\t');
}
