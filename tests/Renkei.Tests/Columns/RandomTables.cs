using Renkei.Analysis.Statistics;
using Renkei.Core.Tables;

namespace Renkei.Tests.Columns;

/// <summary>Tables drawn by a seed: two firms, their people, ratings and events, in a case or in books; in order, or with some mistake.</summary>
internal sealed class RandomTables
{
    private static readonly string[] Dates = ["1999", "1999-03", "1999-03-27", "198X", "1995~", "1999/2004", "2001/..", "[1999..2001]", "../1999", " 1999 ", "2003-05-01/2003-05-09"];
    private static readonly string[] Sorts = ["meeting", "visit", "training", "documents", "joint-work", " tour "];
    private static readonly string[] Notes = ["plain", "a; b", "two\nlines", "日本語", " ", "  blanks  ", "=1", "'tis", "naïve, café", "0049", "-"];
    private static readonly string[] Mistakes = ["nobody", "soon", "2030-02-31", "=x", "[a]", ";", "A B", "ev1", "aoki; nobody", "\u00A0", "[[", "pact2", "berg/k9", "-3"];

    private readonly Chance chance;
    private readonly bool isCase;
    private ulong drawn;

    private RandomTables(int seed)
    {
        chance = new((ulong)(uint)seed ^ 0xC01);
        isCase = Below(2) == 0;
    }

    /// <summary>The tables of a seed; half of them with a mistake somewhere.</summary>
    public static IReadOnlyList<SourceTable> Of(int seed) => new RandomTables(seed).Draw();

    private IReadOnlyList<SourceTable> Draw()
    {
        List<(string Kind, List<string> Names, List<List<string>> Rows)> tables =
        [
            ("renkei", isCase ? ["renkei", "case"] : ["renkei", "book", "writer"], [isCase ? ["1", "true"] : ["1", "pact", Any("aoki", "berg")]]),
            Fixed("organization", ["name"], ["aoki", "Aoki"], ["berg", "Berg"]),
            Fixed("alliance", ["parties", "when"], ["pact", "aoki; berg", "1990/.."]),
            Fixed("capability", ["name"], ["casting", "Casting"], ["welding", "Welding"]),
            Drawn("person", "p", 1 + Below(6), [("organization", () => Any("aoki", "berg")), ("level", () => Any("upper", "lower", "")), ("skills", () => Any("welding; 日本語", "x", "")), ("when", () => Any("", "1999/..", "2002"))]),
            Drawn("event", "ev", 1 + Below(30),
            [
                ("when", () => Any(Dates)), ("is", () => Any(Sorts)), ("alliance", () => Any("pact", "pact", "")), ("people", () => Any("p1", "p1; p2", "p2;p1 ;", "", " ")), ("place", () => Any("aoki", "berg", "")),
                ("planned_for", () => Any("2030", "")), ("state", () => Any("held", "cancelled", "planned", "")), ("organizations", () => Any("aoki; berg", "")), ("capabilities", () => Any("casting", "welding; casting", "")),
                ("about", () => Any("event/ev1", "", "")), ("headcount", () => Any("5", "05", "")), ("effort", () => Any("16 h", "16", "0.5", "")), ("cost", () => Any("1200.50 EUR", "")), ("what", () => Any(Notes)),
                ("series", () => Any("monthly", "")), ("basis", () => Any("constructed", "inferred", "")),
            ]),
            Drawn("rating", "rat", Below(8), [("when", () => Any(Dates)), ("by", () => Any("aoki", "berg")), ("of", () => Any("aoki", "berg")), ("capability", () => Any("casting", "welding")), ("score", () => Any("weak", "4", "2.50"))]),
            Drawn("insight", "ins", Below(4), [("when", () => Any("2005", "2006-01")), ("alliance", () => "pact"), ("learner", () => "aoki"), ("from", () => "berg"), ("capability", () => "casting"), ("event", () => "ev1")]),
        ];
        tables.RemoveAll(table => table.Rows.Count == 0);
        if (Below(3) == 0) Number(tables);
        if (Below(2) == 0) Spoil(tables);
        return [.. tables.Select(table => TextRows.Table(table.Kind, [table.Names, .. table.Rows]))];
    }

    private (string, List<string>, List<List<string>>) Fixed(string kind, string[] names, params string[][] rows) =>
        (kind, [kind, .. names, .. isCase ? (string[])["source"] : []], [.. rows.Select(row => (List<string>)[.. row, .. isCase ? (string[])["told"] : []])]);

    /// <summary>Rows of which each column is there or not, where the field may be left out.</summary>
    private (string, List<string>, List<List<string>>) Drawn(string kind, string id, int rows, (string Name, Func<string> Cell)[] columns)
    {
        var required = kind switch { "event" => 2, "rating" => 5, "insight" => 5, _ => 1 };
        var kept = columns.Where((_, place) => place < required || Below(4) != 0).ToList();
        if (isCase) kept.Add(("source", () => Any("told", "told, p. 3")));
        if (!isCase && Below(3) == 0) kept.Add(("writer", () => Any("aoki", "berg", "berg/k7", "")));
        if (Below(3) == 0) kept.Add(("book", () => "pact"));
        if (Below(9) == 0) kept.Add(("import", () => ""));
        return (kind, [kind, .. kept.Select(column => column.Name)], [.. Enumerable.Range(1, rows).Select(number => (List<string>)[$"{id}{number}", .. kept.Select(column => column.Cell())])]);
    }

    /// <summary>Gives every row its place: the tables in another order, or rows of two tables in turns.</summary>
    private void Number(List<(string Kind, List<string> Names, List<List<string>> Rows)> tables)
    {
        var (step, first) = (Below(2) == 0 ? 100 : 3, 0);
        foreach (var (_, names, rows) in tables.Skip(1).Reverse())
        {
            var place = first += step;
            names.Add("seq");
            foreach (var row in rows) row.Add($"{place++}");
        }
    }

    private void Spoil(List<(string Kind, List<string> Names, List<List<string>> Rows)> tables)
    {
        var (_, names, rows) = tables[^(1 + Below(Math.Min(3, tables.Count)))];
        var row = rows[Below(rows.Count)];
        switch (Below(8))
        {
            case 0:
                row.RemoveAt(row.Count - 1);
                break;
            case 1:
                row.Add(Any("", "more"));
                break;
            case 2:
                names[Below(names.Count)] = Any("wat", "", "note", "seq");
                break;
            case 3:
                row[0] = Any("", "Ev 1", rows[0][0], " ev7 ");
                break;
            case 4:
                rows.Insert(Below(rows.Count), [.. row.Select(_ => "")]);
                break;
            case 5:
                names.Add(Any("at", "withdrawn", "import", "follow_ups"));
                foreach (var each in rows) each.Add(each == row ? Any("true", "2030-01-01T00:00:00Z", "batch", "[{what: x}]") : "");
                break;
            default:
                row[Below(row.Count)] = Any(Mistakes);
                break;
        }
    }

    private string Any(params string[] words) => words[Below(words.Length)];

    private int Below(int end)
    {
        Span<int> one = stackalloc int[1];
        chance.Below(drawn++, (uint)end, one);
        return one[0];
    }
}
