using NodaTime;
using Renkei.App.Access.Sources;
using Renkei.App.Access.Tables;
using Renkei.Core.Tables;
using Renkei.Core.Values;

namespace Renkei.App.Access.Calendars;

/// <summary>Reads a calendar that Outlook saved as CSV. The order of its dates is decided from all of them; where they leave it open it is asked, never guessed.</summary>
internal sealed class OutlookCalendar
{
    private const int MostEntries = 200_000;

    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);
    private readonly List<(int Line, string[] Cells)> rows = [];
    private readonly CalendarProblems problems;
    private readonly CalendarReading reading;
    private readonly string file;

    private OutlookCalendar(string file, IReadOnlyList<string> header, CalendarReading reading)
    {
        (this.file, this.reading) = (file, reading);
        problems = new(file);
        foreach (var (name, place) in Columns(header)) columns.TryAdd(name, place);
    }

    /// <summary>Whether the first row of a table is that of such a calendar: a title, the day it begins, and its time or the day it ends.</summary>
    public static bool IsHeader(IReadOnlyList<string> header)
    {
        var found = Columns(header).Select(column => column.Name).ToHashSet(StringComparer.Ordinal);
        return found.Contains("title") && found.Contains("start-day") && (found.Contains("start-time") || found.Contains("end-day")) && found.Count > 3;
    }

    /// <summary>Reads a file.</summary>
    public static CalendarContent Open(SourceFile file, CalendarReading reading)
    {
        var opened = FileProblems.Told(file.Name, () => CsvSource.Open(file, "", new()));
        return opened.Succeeded(out var table) ? Read(table.File, table.Rows, reading) : new([], [.. opened.Problems.Select(problem => new PlacedProblem(problem, new(file.Name.Replace('\\', '/'), 1, 1, "", "")))]);
    }

    /// <summary>Reads the rows of a table, the first of which names its columns.</summary>
    public static CalendarContent Read(string file, IEnumerable<SourceRow> table, CalendarReading reading)
    {
        OutlookCalendar? calendar = null;
        foreach (var written in table)
        {
            var row = reading.Corrections.In(file, written);
            if (calendar is null)
            {
                calendar = new(file, row.Cells, reading);
                if (IsHeader(row.Cells)) continue;
                calendar.problems.Add(row.Line, new(CalendarCodes.CalendarUnreadable, "", "Its first row does not name the columns of a calendar."));
                break;
            }

            foreach (var (_, problem) in row.Problems) calendar.problems.Add(row.Line, problem);
            if (row.BreaksOff) break;
            if (row.Problems.Count == 0 && row.Cells.Any(cell => cell.Length > 0)) calendar.Keep(row);
            if (calendar.rows.Count <= MostEntries) continue;
            calendar.problems.Add(row.Line, new(Codes.TooManyRecords, "", $"There are more than {MostEntries} entries."));
            calendar.rows.Clear();
            break;
        }

        return calendar?.Entries() ?? new([], []);
    }

    private static IEnumerable<(string Name, int Place)> Columns(IReadOnlyList<string> header) =>
        header.Select((cell, place) => (Name: Vocabulary.Of("calendar")[cell], place)).Where(column => column.Name is not null)!;

    /// <summary>Keeps what is read of a row; what was written in the entry is not.</summary>
    private void Keep(SourceRow row)
    {
        var cells = new string[columns.Count];
        foreach (var (place, column) in columns.Values.Index()) cells[place] = row.Cells.ElementAtOrDefault(column) ?? "";
        rows.Add((row.Line, cells));
    }

    private CalendarContent Entries()
    {
        var places = columns.Keys.Index().ToDictionary(each => each.Item, each => each.Index, StringComparer.Ordinal);
        var days = rows.SelectMany(row => (string[])[Cell(row.Cells, "start-day"), Cell(row.Cells, "end-day")]);
        var found = DateColumn.Of(days);
        var order = found.Contradicts ? null : found.Order ?? reading.Order;
        if (found.Contradicts) problems.Add(1, new(CalendarCodes.CalendarUnreadable, "", "Some of its dates begin with the day and others with the month."));
        else if (order is null) return new([], problems.All) { Questions = [new($"date-order {file}", $"Does '{found.Example}' begin with the day or with the month?", ["day", "month"], new(file, "", rows[0].Line))] };
        return new(order is null ? [] : [.. rows.Select(row => Entry(row.Line, row.Cells, order.Value)).OfType<CalendarEntry>()], problems.All);

        string Cell(string[] cells, string name) => places.TryGetValue(name, out var place) ? cells[place] : "";

        CalendarEntry? Entry(int line, string[] cells, DateOrder dates)
        {
            var isAllDay = Vocabulary.Of("yes")[Cell(cells, "all-day")] == "yes";
            var (start, isTimed) = MomentOf(Cell(cells, "start-day"), Cell(cells, "start-time"), dates);
            var endDay = Cell(cells, "end-day");
            var (end, _) = endDay.Length == 0 ? (start, false) : MomentOf(endDay, Cell(cells, "end-time"), dates);
            if (start is null || end is null || end < start)
            {
                var wrong = start is null ? "start-day" : "end-day";
                problems.Add(line, columns.GetValueOrDefault(wrong, columns["start-day"]) + 1, Cell(cells, wrong), new(CalendarCodes.CalendarLineUnreadable, wrong, start is null ? $"'{Problem.Short(Cell(cells, "start-day"))} {Problem.Short(Cell(cells, "start-time"))}' is no date and time." : "The entry ends before it begins, or has no end that can be read."));
                return null;
            }

            isAllDay |= !isTimed;
            var home = reading.Home ?? DateTimeZone.Utc;
            var last = end.Value.TimeOfDay == LocalTime.Midnight && end.Value.Date > start.Value.Date ? end.Value.Date.PlusDays(-1) : end.Value.Date;
            return new()
            {
                Title = ContentLine.OneLine(Cell(cells, "title")),
                Place = ContentLine.OneLine(Cell(cells, "place")),
                First = start.Value.Date.ToDateOnly(),
                Last = last.ToDateOnly(),
                IsAllDay = isAllDay,
                Start = start.Value.InZoneLeniently(home).ToInstant(),
                End = end.Value.InZoneLeniently(home).ToInstant(),
                IsFloating = !isAllDay,
                IsPrivate = Vocabulary.Of("yes")[Cell(cells, "private")] == "yes" || Vocabulary.Of("left-out")[Cell(cells, "sensitivity")] == "private",
                Organizer = WrittenPeople.Read(Cell(cells, "organizer")) is [var organizer] ? organizer.Invited() : null,
                People =
                [
                    .. WrittenPeople.Read(Cell(cells, "required")).Concat(WrittenPeople.Read(Cell(cells, "optional"))).Select(person => person.Invited()),
                    .. WrittenPeople.Read(Cell(cells, "rooms")).Select(room => room.Invited() with { Sort = InviteeSort.Room }),
                ],
                Origins = [new Origin(file, "", line)],
            };
        }
    }

    private static (LocalDateTime? Moment, bool IsTimed) MomentOf(string day, string time, DateOrder order)
    {
        if (WrittenDates.Read(day, order) is not { When.Length: 10 } date) return (null, false);
        var local = LocalDate.FromDateOnly(DateOnly.ParseExact(date.When, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        if (time.Length == 0) return (date.Time is { } at ? local + LocalTime.FromTimeOnly(at) : local.AtMidnight(), date.Time is not null);
        return WrittenDates.TimeOf(time) is { } clock ? (local + LocalTime.FromTimeOnly(clock), true) : (null, false);
    }
}
