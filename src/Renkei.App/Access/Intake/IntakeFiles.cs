using Renkei.App.Access.Calendars;
using Renkei.App.Access.Sources;
using Renkei.App.Access.Tables;
using Renkei.Core.Values;

namespace Renkei.App.Access.Intake;

/// <summary>What was read of some files before it has a meaning: meetings of calendars, sheets, and what is wrong or open.</summary>
internal sealed record IntakeFiles(IReadOnlyList<CalendarEntry> Entries, IReadOnlyList<SheetGrid> Sheets, IReadOnlyList<OpenQuestion> Questions, IReadOnlyList<PlacedProblem> Problems)
{
    /// <summary>Reads calendars (.ics, or CSV with the columns of one) and sheets (.xlsx, .csv).</summary>
    public static IntakeFiles Open(IReadOnlyList<string> paths, IntakeAnswers answers, NodaTime.DateTimeZone? home)
    {
        var (entries, sheets, questions, problems) = (new List<CalendarEntry>(), new List<SheetGrid>(), new List<OpenQuestion>(), new List<PlacedProblem>());
        foreach (var path in paths)
        {
            var reading = new CalendarReading(answers.Today, home) { Order = answers.Orders.TryGetValue(path.Replace('\\', '/'), out var order) ? order : null };
            CalendarContent? calendar = Path.GetExtension(path).ToLowerInvariant() is ".ics" or ".ical" or ".ifb" ? IcsCalendar.Open(path, reading) : IsCalendar(path) ? OutlookCalendar.Open(path, reading) : null;
            if (calendar is not null)
            {
                entries.AddRange(calendar.Entries);
                questions.AddRange(calendar.Questions);
                problems.AddRange(calendar.Problems);
            }
            else if (SheetGrid.Open(path) is var opened && opened.Succeeded(out var grids)) sheets.AddRange(grids);
            else problems.AddRange(opened.Problems.Select(problem => problem as PlacedProblem ?? new(problem, new(path.Replace('\\', '/'), 1, 1, "", ""))));
        }

        return new(entries, sheets, questions, problems);
    }

    private static bool IsCalendar(string path) =>
        path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
        && FileProblems.Told(path, () => CsvSource.Open(path, "", new())).Succeeded(out var table)
        && FileProblems.Told<SourceHeader>(path, () => new SourceHeader(table.Rows.FirstOrDefault()?.Cells ?? [])).Succeeded(out var header)
        && OutlookCalendar.IsHeader(header.Cells);

    private sealed record SourceHeader(IReadOnlyList<string> Cells);
}
