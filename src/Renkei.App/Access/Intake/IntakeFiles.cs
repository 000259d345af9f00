using Renkei.App.Access.Calendars;
using Renkei.App.Access.Sources;
using Renkei.App.Access.Tables;
using Renkei.Core.Keeping;
using Renkei.Core.Values;

namespace Renkei.App.Access.Intake;

/// <summary>What was read of some files before it has a meaning: meetings of calendars, sheets, and what is wrong or open.</summary>
internal sealed record IntakeFiles(IReadOnlyList<CalendarEntry> Entries, IReadOnlyList<SheetGrid> Sheets, IReadOnlyList<OpenQuestion> Questions, IReadOnlyList<PlacedProblem> Problems)
{
    /// <summary>What a mapping of a calendar's columns holds, which is the order of its dates alone.</summary>
    public const string Calendar = "calendar";

    /// <summary>The records of casebooks.</summary>
    public IReadOnlyList<ProposedRecord> Records { get; init; } = [];

    /// <summary>The headers of calendars that leave the order of their dates open, or of which it was said, by file.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Reads calendars (.ics, or CSV with the columns of one), sheets (.xlsx, .csv) and casebooks (.yaml).</summary>
    public static IntakeFiles Open(IReadOnlyList<SourceFile> files, IntakeAnswers answers, NodaTime.DateTimeZone? home)
    {
        var (entries, sheets, questions, problems) = (new List<CalendarEntry>(), new List<SheetGrid>(), new List<OpenQuestion>(), new List<PlacedProblem>());
        var (records, headers) = (new List<ProposedRecord>(), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var file in files)
        {
            var name = file.Name.Replace('\\', '/');
            var header = file.EndsWith(".csv") ? HeaderOf(file) : null;
            var reading = new CalendarReading(answers.Today, home) { Order = OrderOf(name, header, answers), Corrections = answers.Corrections };
            CalendarContent? calendar = file.EndsWith(".ics", ".ical", ".ifb") ? IcsCalendar.Open(file, reading) : header is not null && OutlookCalendar.IsHeader(header) ? OutlookCalendar.Open(file, reading) : null;
            if (calendar is not null)
            {
                entries.AddRange(calendar.Entries);
                questions.AddRange(calendar.Questions);
                problems.AddRange(calendar.Problems);
                if (header is not null && (calendar.Questions.Count > 0 || answers.Orders.ContainsKey(name))) headers[name] = SheetBlock.SignatureOf(header);
            }
            else if (file.EndsWith(".yaml", ".yml")) Take(Casebook(file, name, answers.Us), records, name, problems);
            else Take(SheetGrid.Open(file).Then<IReadOnlyList<SheetGrid>>(found => found.Select(grid => grid.With(answers.Corrections)).ToList()), sheets, name, problems);
        }

        return new(entries, sheets, questions, problems) { Records = [.. records.DistinctBy(record => (record.Kind, record.Id))], Headers = headers };
    }

    private static void Take<T>(Outcome<IReadOnlyList<T>> read, List<T> all, string file, List<PlacedProblem> problems)
    {
        if (read.Succeeded(out var more)) all.AddRange(more);
        else problems.AddRange(read.Problems.Select(problem => problem as PlacedProblem ?? new(problem, new(file, 1, 1, "", ""))));
    }

    private static Outcome<IReadOnlyList<ProposedRecord>> Casebook(SourceFile file, string name, string us) => FileProblems.Told(file.Name, () =>
    {
        if (file.Length > Core.Casebooks.Casebook.LargestText) return new Problem(Codes.FileTooLarge, "", $"'{file}' has more than {Core.Casebooks.Casebook.LargestText >> 20} MB.");
        using var text = new MemoryStream();
        using (var stream = file.Open()) stream.CopyTo(text);
        return Core.Casebooks.Casebook.Read(text.GetBuffer().AsMemory(0, (int)text.Length), name)
            .Then(casebook => OwnRecords.Of(casebook, us))
            .Then<IReadOnlyList<ProposedRecord>>(own => own.Select(record => new ProposedRecord(record, [new(name, "", 1)])).ToList());
    });

    private static DateOrder? OrderOf(string file, IReadOnlyList<string>? header, IntakeAnswers answers) =>
        answers.Orders.TryGetValue(file, out var order) ? order
        : header is null ? null : answers.Mappings.LastOrDefault(mapping => mapping.Kind == Calendar && mapping.Signature == SheetBlock.SignatureOf(header))?.Order;

    private static IReadOnlyList<string>? HeaderOf(SourceFile file) =>
        FileProblems.Told(file.Name, () => CsvSource.Open(file, "", new())).Succeeded(out var table)
        && FileProblems.Told<SourceHeader>(file.Name, () => new SourceHeader(table.Rows.FirstOrDefault()?.Cells ?? [])).Succeeded(out var header) ? header.Cells : null;

    private sealed record SourceHeader(IReadOnlyList<string> Cells);
}
