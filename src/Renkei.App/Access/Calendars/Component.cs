using System.Text;
using Renkei.Core.Values;

namespace Renkei.App.Access.Calendars;

/// <summary>A part of a calendar: an entry or a time zone, with those of its properties that are read.</summary>
/// <param name="Name">What it is, such as <c>VEVENT</c>.</param>
/// <param name="Line">The line it begins in.</param>
internal sealed record Component(string Name, int Line)
{
    private const int Deepest = 8;
    private const int MostLines = 20_000; // of one entry: attendees above all

    /// <summary>The properties that are read. What people wrote into an entry is not among them.</summary>
    private static readonly HashSet<string> Read = new(StringComparer.Ordinal)
    {
        "BEGIN", "END", "METHOD", "TZID", "X-LIC-LOCATION", "TZOFFSETFROM", "TZOFFSETTO", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "EXRULE",
        "RECURRENCE-ID", "STATUS", "ATTENDEE", "ORGANIZER", "UID", "SEQUENCE", "LAST-MODIFIED", "DTSTAMP", "SUMMARY", "LOCATION", "CLASS",
    };

    public List<ContentLine> Lines { get; } = [];

    /// <summary>The parts inside it.</summary>
    public List<Component> Parts { get; } = [];

    /// <summary>The first property of that name; null when there is none.</summary>
    public ContentLine? this[string name] => Lines.Find(line => line.Name == name);

    /// <summary>The calendars of a file, each with its entries and zones.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="encoding">Its encoding.</param>
    /// <param name="tell">Where problems are told, each with its line.</param>
    /// <param name="corrected">What a person put in the place of a line; null where nothing.</param>
    /// <exception cref="DecoderFallbackException">The text is not in the encoding.</exception>
    public static List<Component> ReadAll(Stream stream, Encoding encoding, Action<int, Problem> tell, Func<int, string?>? corrected = null)
    {
        var calendars = new List<Component>();
        var open = new Stack<Component>();
        var passed = 0; // how deep inside a part nobody reads
        foreach (var (number, written) in new ContentLines(stream, encoding, Read.Contains).Read())
        {
            var text = corrected?.Invoke(number) ?? written;
            var line = text is null ? null : ContentLine.Of(number, text);
            if (line is null)
            {
                if (passed == 0) tell(number, new(CalendarCodes.CalendarLineUnreadable, "", text is null ? $"The line has more than {ContentLines.LongestLine >> 10} KB." : "The line is no property of a calendar."));
                continue;
            }

            var name = line.Value.Trim().ToUpperInvariant();
            if (line.Name == "BEGIN" && (passed > 0 || !IsReadIn(open, name))) passed++;
            else if (line.Name == "END" && passed > 0) passed--;
            else if (passed > 0) continue;
            else if (line.Name == "BEGIN")
            {
                var part = new Component(name, number);
                if (open.TryPeek(out var outer)) outer.Parts.Add(part);
                else calendars.Add(part);
                open.Push(part);
            }
            else if (line.Name == "END")
            {
                if (open.Count == 0 || open.Peek().Name != name) return Broken(number, $"Here '{Problem.Short(name)}' ends, which did not begin.");
                open.Pop();
            }
            else if (open.TryPeek(out var inside))
            {
                if (inside.Lines.Count == MostLines) return Broken(number, $"The entry has more than {MostLines} lines.");
                inside.Lines.Add(line);
            }

            if (passed > Deepest) return Broken(number, "It is nested too deeply.");
        }

        if (open.Count > 0 || passed > 0) return Broken(open.TryPeek(out var unfinished) ? unfinished.Line : 1, "The file ends in the middle of an entry.");
        return calendars.Count > 0 ? calendars : Broken(1, "It holds no calendar.");

        List<Component> Broken(int at, string why)
        {
            tell(at, new(CalendarCodes.CalendarUnreadable, "", why));
            return [];
        }
    }

    private static bool IsReadIn(Stack<Component> open, string name) => open.TryPeek(out var outer)
        ? outer.Name switch { "VCALENDAR" => name is "VEVENT" or "VTIMEZONE", "VTIMEZONE" => name is "STANDARD" or "DAYLIGHT", _ => false }
        : name == "VCALENDAR";
}
