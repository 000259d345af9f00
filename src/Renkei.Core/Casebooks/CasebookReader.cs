using System.Text;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Casebooks;

/// <summary>Reads a casebook in steps: lines, header, records, books, entries, and then the rules of what may be recorded. Problems of all steps are told together.</summary>
internal sealed class CasebookReader
{
    private readonly ReadOnlyMemory<byte> text;
    private readonly Layout layout;
    private readonly TextProblems problems;

    public CasebookReader(ReadOnlyMemory<byte> text, string file)
    {
        this.text = text.Span.StartsWith(Encoding.UTF8.Preamble) ? text[Encoding.UTF8.Preamble.Length..] : text;
        layout = Layout.Of(this.text.Span);
        problems = new(this.text, file, layout);
    }

    public Outcome<Casebook> Read()
    {
        foreach (var (problem, offset, mark) in layout.Problems) problems.AddAt(problem, offset, mark);
        if (layout.IsRefused) return Outcome<Casebook>.Failed(problems.InFileOrder());

        var header = ReadHeader();
        var isHeaderSure = !problems.Any;
        var drafts = new DraftReader(text, layout, problems).Read();
        if (problems.IsFull) return Outcome<Casebook>.Failed(problems.InFileOrder());

        return new Bookbinder(header, isHeaderSure, problems).Bind(drafts);
    }

    private Part? ReadHeader()
    {
        var node = YamlNodes.Read(text[..layout.Header.Length], 1, out var unreadable);
        if (node is not MapNode map)
        {
            problems.AddInHeader(unreadable.Problem ?? new(Codes.YamlUnreadable, "", "The lines above the records are not 'name: value' lines."), unreadable.Mark);
            return null;
        }

        var reading = new Reading();
        var header = Header.Read(map, [.. map.Entries.Where(entry => entry.Key.Text != "records")], reading);
        foreach (var (problem, mark) in reading.Problems) problems.AddInHeader(problem, mark);
        return header;
    }
}
