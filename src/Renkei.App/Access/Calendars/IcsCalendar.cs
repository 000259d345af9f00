using System.Text;
using NodaTime;
using Renkei.App.Access.Sources;
using Renkei.App.Access.Tables;
using Renkei.Core.Values;

namespace Renkei.App.Access.Calendars;

/// <summary>How calendars are read.</summary>
/// <param name="Until">The last day: what repeats without an end is cut there.</param>
/// <param name="Home">The reader's time zone, by whose clock days are told; null for that of each entry, and UTC where an entry names none.</param>
internal sealed record CalendarReading(DateOnly Until, DateTimeZone? Home = null)
{
    /// <summary>The order of day and month in calendars as CSV, where their columns leave it open; null when nobody said.</summary>
    public DateOrder? Order { get; init; }

    /// <summary>Lines and cells a person corrected.</summary>
    public Corrections Corrections { get; init; } = Corrections.None;
}

/// <summary>What came of reading a calendar: the meetings that could be read, the problems of those that could not, and what has to be asked.</summary>
internal sealed record CalendarContent(IReadOnlyList<CalendarEntry> Entries, IReadOnlyList<PlacedProblem> Problems)
{
    public IReadOnlyList<OpenQuestion> Questions { get; init; } = [];
}

/// <summary>Reads calendars as iCalendar (RFC 5545).</summary>
internal static class IcsCalendar
{
    private const int LargestFile = 64 * 1024 * 1024;

    /// <summary>Reads a file. Its encoding is UTF-8, as the standard has it, or else what it looks like.</summary>
    public static CalendarContent Open(SourceFile source, CalendarReading reading)
    {
        var file = source.Name.Replace('\\', '/');
        var outcome = FileProblems.Told<CalendarContent>(source.Name, () =>
        {
            if (source.Length > LargestFile) return new Problem(Codes.FileTooLarge, "", $"'{source}' has more than {LargestFile >> 20} MB.");
            try
            {
                return Read(() => Utf8(source), new UTF8Encoding(false, throwOnInvalidBytes: true), file, reading);
            }
            catch (DecoderFallbackException)
            {
                return TextEncoding.Of(source, asked: null).Then<CalendarContent>(encoding => encoding is UTF8Encoding
                    ? new Problem(TableCodes.EncodingUnclear, "", $"'{source}' is not UTF-8.")
                    : Read(source.Open, encoding, file, reading));
            }
        });
        return outcome.Succeeded(out var content) ? content : new([], [.. outcome.Problems.Select(problem => new PlacedProblem(problem, new(file, 1, 1, "", "")))]);
    }

    /// <summary>Reads a text in UTF-8.</summary>
    public static CalendarContent Read(string text, string file, CalendarReading reading) =>
        Read(() => new MemoryStream(Encoding.UTF8.GetBytes(text)), Encoding.UTF8, file, reading);

    private static CalendarContent Read(Func<Stream> open, Encoding encoding, string file, CalendarReading reading)
    {
        using var stream = open();
        var problems = new CalendarProblems(file);
        var allowance = new Allowance(CalendarEvents.MostDays);
        var events = new CalendarEvents(file, reading, problems, allowance);
        foreach (var calendar in Component.ReadAll(stream, encoding, problems.Add, line => reading.Corrections[new(file, "", line, 1)]))
        {
            if (calendar.Name == "VCALENDAR") events.Add(calendar);
        }

        return new(events.Entries, problems.All);
    }

    /// <summary>The bytes of a file, in UTF-8 where its mark says that it is UTF-16.</summary>
    private static Stream Utf8(SourceFile source)
    {
        var stream = source.Open();
        Span<byte> mark = stackalloc byte[2];
        var read = stream.ReadAtLeast(mark, 2, throwOnEndOfStream: false);
        stream.Position = 0;
        return read == 2 && mark is [0xFF, 0xFE] or [0xFE, 0xFF]
            ? Encoding.CreateTranscodingStream(stream, mark[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode, new UTF8Encoding(false))
            : stream;
    }
}

/// <summary>The problems of one calendar, each with its line.</summary>
internal sealed class CalendarProblems(string file)
{
    private const int Most = 1000;

    private readonly List<PlacedProblem> all = [];

    public IReadOnlyList<PlacedProblem> All => all;

    public void Add(int line, Problem problem) => Add(line, 1, "", problem);

    /// <summary>Tells a problem of one cell or line, with what stands there.</summary>
    public void Add(int line, int column, string excerpt, Problem problem)
    {
        if (all.Count < Most) all.Add(new(problem, new(file, line, column, excerpt, "") { Caret = 1 }));
        else if (all.Count == Most) all.Add(new(new(Codes.MoreProblems, "", $"There are more than {Most} problems."), new(file, line, 1, "", "")));
    }

    /// <summary>Tells a problem of a property and shows it.</summary>
    public void Add(ContentLine line, Code code, string message) => Add(line.Line, 1, line.ToString(), new(code, line.Name, message));
}
