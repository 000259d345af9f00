using System.Globalization;
using System.Text.RegularExpressions;
using Renkei.App.Access.Calendars;
using Renkei.App.Access.Sources;

namespace Renkei.App.Access.Intake;

/// <summary>
/// Finds the tables in a sheet that people keep: several below or beside each other, under titles, with blank rows, subtotals and hidden rows. A header is a
/// run of cells most of which are words for the columns of one kind of table, and that no cell contradicts.
/// </summary>
internal static partial class SheetBlocks
{
    private const int LookedAt = 200; // rows by which a column is judged
    private const int LongestHeader = 60;
    private const int WidestHeader = 60;

    /// <summary>The blocks of a sheet, from above and left.</summary>
    /// <param name="grid">The sheet.</param>
    /// <param name="remembered">How headers were said to be read before.</param>
    /// <param name="names">Names of people seen elsewhere, folded.</param>
    public static IReadOnlyList<SheetBlock> Find(SheetGrid grid, IReadOnlyList<RememberedMapping> remembered, IReadOnlySet<string> names)
    {
        var known = remembered.GroupBy(mapping => mapping.Signature, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);
        var headers = grid.Rows.Index().Where(row => !row.Item.IsHidden).SelectMany(row => Headers(row.Item, known).Select(span => (Row: row.Index, span.From, span.To))).ToList();
        if (headers.Count == 0) return grid.Rows.Count > 1 ? [Unknown(grid)] : [];
        return [.. headers.Select(header =>
        {
            var end = headers.Where(other => other.Row > header.Row && other.From <= header.To && other.To >= header.From).Select(other => other.Row).DefaultIfEmpty(grid.Rows.Count).Min();
            var block = Block(grid, header.Row, end, header.From, header.To, names);
            return known.TryGetValue(block.Signature, out var mapping) ? block.Corrected(mapping) : block;
        })];
    }

    private static IEnumerable<(int From, int To)> Headers(GridRow row, Dictionary<string, RememberedMapping> known)
    {
        var runs = Runs(row);
        if (runs.Count == 0 || row.Cells.Count(cell => cell.Length > 0) is < 2 or > WidestHeader) return [];
        var found = new List<(int From, int To)>();
        foreach (var run in runs)
        {
            if (IsHeader(row, run, known)) found.Add(run);
            else if (found.Count > 0 && run.From - found[^1].To <= 3 && IsAllWords(row, run)) found[^1] = (found[^1].From, run.To);
        }

        if (found.Count > 0) return found;
        (int From, int To) whole = (runs[0].From, runs[^1].To);
        return IsHeader(row, whole, known) ? [whole] : [];
    }

    private static List<(int From, int To)> Runs(GridRow row)
    {
        var runs = new List<(int From, int To)>();
        for (var place = 0; place < row.Cells.Length; place++)
        {
            if (row[place].Length == 0) continue;
            if (runs.Count > 0 && runs[^1].To == place - 1) runs[^1] = (runs[^1].From, place);
            else runs.Add((place, place));
        }

        return runs;
    }

    private static bool IsHeader(GridRow row, (int From, int To) run, Dictionary<string, RememberedMapping> known)
    {
        if (known.Count > 0 && known.ContainsKey(SheetBlock.SignatureOf(Cells(row, run)))) return true;
        if (run.From == run.To || !IsAllWords(row, run)) return false;
        return BlockKinds.All.Any(kind => Match(kind, [.. Cells(row, run)]) is var match && BlockKinds.Suffices(kind, match.Fields) && match.Known * 2 >= match.Cells);
    }

    private static bool IsAllWords(GridRow row, (int From, int To) run) => Cells(row, run).All(cell =>
        cell.Length == 0 || (cell.Length <= LongestHeader && !cell.Contains('@', StringComparison.Ordinal) && cell.Any(char.IsLetter) && (!char.IsAsciiDigit(cell[^1]) || WrittenDates.Read(cell, DateOrder.DayMonthYear) is null)));

    private static IEnumerable<string> Cells(GridRow row, (int From, int To) run) => Enumerable.Range(run.From, run.To - run.From + 1).Select(place => row[place]);

    private static (HashSet<string> Fields, int Known, int Cells, int Points) Match(string kind, IReadOnlyList<string> headers)
    {
        var fields = new HashSet<string>(StringComparer.Ordinal);
        var (known, points) = (0, 0);
        foreach (var header in headers)
        {
            var (field, isExact) = BlockKinds.FieldOf(kind, header);
            if (field.Length == 0) continue;
            known++;
            if (fields.Add(field)) points += isExact ? 2 : 1;
        }

        return (fields, known, headers.Count(header => header.Length > 0), points);
    }

    private static SheetBlock Block(SheetGrid grid, int header, int end, int from, int to, IReadOnlySet<string> names)
    {
        var titles = Titles(grid, header, from);
        var headers = Cells(grid.Rows[header], (from, to)).ToList();
        var (rows, passed) = Rows(grid, header, end, from, to);
        var (kind, sureness, reasons) = Kind(grid, titles, headers);
        var columns = Columns(kind, headers, from, rows, names);
        var dates = DateColumn.Of(rows.SelectMany(row => columns.Where(column => BlockKinds.IsDate(column.Field)).Select(column => row[column.Place])));
        return new()
        {
            Origin = new(grid.File, grid.Sheet, grid.Rows[header].Line),
            Title = titles.FirstOrDefault() ?? "",
            Kind = kind,
            Sureness = sureness,
            Reasons = reasons,
            Columns = columns,
            Rows = rows,
            PassedOver = passed,
            Dates = dates,
            Year = titles.Append(grid.Sheet).Append(grid.File[(grid.File.LastIndexOf('/') + 1)..]).Select(YearIn).FirstOrDefault(year => year is not null),
        };
    }

    /// <summary>A sheet without a header that is known: what it holds is asked.</summary>
    private static SheetBlock Unknown(SheetGrid grid)
    {
        var header = grid.Rows[0];
        return new()
        {
            Origin = new(grid.File, grid.Sheet, header.Line),
            Kind = "",
            Sureness = Sureness.Unsure,
            Reasons = ["No row names columns that are known."],
            Columns = [.. header.Cells.Index().SkipWhile(cell => cell.Item.Length == 0).Take(Math.Min(WidestHeader, Array.FindLastIndex(header.Cells, cell => cell.Length > 0) + 1 - Array.FindIndex(header.Cells, cell => cell.Length > 0))).Select(cell => new BlockColumn(cell.Index, cell.Item, "", Sureness.Unsure, "Its header is not known."))],
            Rows = [.. grid.Rows.Skip(1).Where(row => !row.IsHidden)],
            Dates = DateColumn.Of([]),
        };
    }

    /// <summary>Lines with one text above a header, nearest first.</summary>
    private static List<string> Titles(SheetGrid grid, int header, int from)
    {
        var titles = new List<string>();
        for (var place = header - 1; place >= Math.Max(0, header - 3); place--)
        {
            var texts = grid.Rows[place].Cells.Index().Where(cell => cell.Item.Length > 0).ToList();
            if (texts.Count == 1 || (texts.Count == 2 && texts[1].Index - texts[0].Index > 1)) titles.Add(texts.Where(cell => cell.Index <= from).Select(cell => cell.Item).LastOrDefault() ?? texts[0].Item);
            else break;
        }

        return titles;
    }

    private static (string Kind, Sureness Sureness, IReadOnlyList<string> Reasons) Kind(SheetGrid grid, List<string> titles, List<string> headers)
    {
        var named = titles.Append(grid.Sheet).Select(title => (Title: title, Kind: Vocabulary.Of("blocks").In(title)?.Meaning)).FirstOrDefault(title => title.Kind is not null);
        var ranked = BlockKinds.All.Select(kind => (Kind: kind, Match: Match(kind, headers))).Where(each => BlockKinds.Suffices(each.Kind, each.Match.Fields))
            .Select(each => (each.Kind, each.Match, Points: each.Match.Points + (each.Kind == named.Kind ? 4 : 0))).OrderByDescending(each => each.Points).ToList();
        if (ranked.Count == 0) return ("", Sureness.Unsure, ["No row names columns that are known."]);
        var (best, lead) = (ranked[0], ranked.Count > 1 ? ranked[0].Points - ranked[1].Points : int.MaxValue);
        var reasons = new List<string> { $"{best.Match.Known} of {best.Match.Cells} columns are those of such a table." };
        if (best.Kind == named.Kind) reasons.Insert(0, $"It stands under '{named.Title}'.");
        return (best.Kind, lead == 0 ? Sureness.Unsure : lead >= 3 && best.Match.Known == best.Match.Cells ? Sureness.Sure : Sureness.Likely, reasons);
    }

    private static List<BlockColumn> Columns(string kind, List<string> headers, int from, IReadOnlyList<GridRow> rows, IReadOnlySet<string> names)
    {
        var columns = headers.Select((header, place) =>
        {
            var (field, isExact) = kind.Length == 0 ? ("", false) : BlockKinds.FieldOf(kind, header);
            return field.Length == 0 ? new BlockColumn(from + place, header, "", Sureness.Unsure, "Its header is not known.")
                : new BlockColumn(from + place, header, field, isExact ? Sureness.Sure : Sureness.Likely, isExact ? $"Its header says '{header}'." : $"Its header holds a word for it: '{header}'.");
        }).ToList();

        // a field has one column, but for people, who may stand in several; the header that says nothing else goes first
        foreach (var twice in columns.Where(column => column.Field.Length > 0 && column.Field != "people").GroupBy(column => column.Field, StringComparer.Ordinal).Where(group => group.Count() > 1).ToList())
        {
            foreach (var other in twice.OrderByDescending(column => column.Sureness).Skip(1)) columns[columns.IndexOf(other)] = other with { Field = "", Sureness = Sureness.Unsure, Why = "Another column says the same." };
        }

        for (var place = 0; place < columns.Count && kind.Length > 0; place++) columns[place] = ByContent(kind, columns[place], columns, rows, names);
        return columns;
    }

    private static BlockColumn ByContent(string kind, BlockColumn column, List<BlockColumn> columns, IReadOnlyList<GridRow> rows, IReadOnlySet<string> names)
    {
        var cells = rows.Take(LookedAt).Select(row => row[column.Place]).Where(cell => cell.Length > 0).ToList();
        if (cells.Count == 0) return column;
        bool Most(Func<string, bool> isOne) => cells.Count(isOne) * 10 >= cells.Count * 6;
        bool IsDate(string cell) => WrittenDates.Read(cell, DateOrder.DayMonthYear, 2000) is not null;
        if (BlockKinds.IsDate(column.Field) && column.Field != "done" && cells.Count > 2 && !cells.Exists(IsDate)) return column with { Sureness = Sureness.Unsure, Why = $"{column.Why} But no cell is a date." };
        if (column.Field.Length > 0) return column;
        bool IsFree(string field) => field.Length > 0 && !columns.Exists(other => other.Field == field);
        if (kind == BlockKinds.Person && IsFree("mail") && Most(cell => Invitee.MailOf(cell) is not null)) return column with { Field = "mail", Sureness = Sureness.Likely, Why = "Its cells are mail addresses." };
        if (IsFree(BlockKinds.DateField(kind)) && Most(IsDate)) return column with { Field = BlockKinds.DateField(kind), Sureness = Sureness.Likely, Why = "Its cells are dates." };
        var people = BlockKinds.PeopleField(kind);
        return (IsFree(people) || people == "people") && people.Length > 0 && Most(cell => WrittenPeople.Read(cell) is { Count: > 0 } those && those.All(one => one.Mail.Length > 0 || names.Contains(Vocabulary.Fold(one.Name))))
            ? column with { Field = people, Sureness = Sureness.Likely, Why = "Its cells name people who are known." }
            : column;
    }

    private static (IReadOnlyList<GridRow> Rows, IReadOnlyList<(int Line, string Why)> PassedOver) Rows(SheetGrid grid, int header, int end, int from, int to)
    {
        var (rows, passed) = (new List<GridRow>(), new List<(int, string)>());
        var names = Cells(grid.Rows[header], (from, to)).Select(Vocabulary.Fold).ToList();
        for (var place = header + 1; place < end; place++)
        {
            var row = grid.Rows[place];
            var cells = Cells(row, (from, to)).Where(cell => cell.Length > 0).ToList();
            if (cells.Count == 0) continue;
            var first = cells[0];
            if (cells.Count == 1 && end < grid.Rows.Count && place >= end - 2) continue; // the title of the next table
            if (row.IsHidden) passed.Add((row.Line, "The row is hidden."));
            else if (Vocabulary.Of("subtotals")[first] is not null || (first.Length < 30 && Vocabulary.Of("subtotals").In(first) is { } total && Vocabulary.Fold(first).StartsWith(total.Word, StringComparison.Ordinal))) passed.Add((row.Line, "It sums up others."));
            else if (Cells(row, (from, to)).Index().All(cell => Vocabulary.Fold(cell.Item) == names[cell.Index])) passed.Add((row.Line, "It repeats the header."));
            else if (cells.Count == 1 && to - from >= 2) passed.Add((row.Line, "It holds one text only, like a title."));
            else rows.Add(row);
        }

        return (rows, passed);
    }

    private static int? YearIn(string text) => Year().Match(text) is { Success: true } year ? int.Parse(year.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"(?<!\d)(19|20)\d\d(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Year();
}
