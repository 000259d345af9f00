using System.Globalization;
using Renkei.App.Rendering.Terminal;
using Spectre.Console;

namespace Renkei.App.Features.Stats.Telling;

/// <summary>An answer as a person reads it in a terminal: what was computed and from what, the numbers, and what to bear in mind.</summary>
internal static class StatsTable
{
    private const int MostLines = 12;
    private const int LeastWidth = 200;

    public static void Write(StatsTold told, TextWriter output)
    {
        var (answer, console) = (told.Answer, TerminalOutput.Open(output, LeastWidth));
        console.WriteLine($"{answer.Estimator}  ({answer.Source})");
        var parameters = answer.Parameters.Select(parameter => (parameter.Name, Text: Text(parameter.Value))).Where(parameter => parameter.Text is not ("-" or ""));
        console.WriteLine($"{told.File}, n = {answer.N}{string.Concat(parameters.Select(parameter => $", {Words(parameter.Name)} {parameter.Text}"))}");
        foreach (var table in answer.Tables)
        {
            console.WriteLine();
            console.Write(table.IsSingle ? Upright(table) : Across(table));
        }

        foreach (var left in told.LeftOut)
        {
            var lines = $"{string.Join(", ", left.Lines.Take(MostLines))}{(left.Lines.Count > MostLines ? ", ..." : "")}";
            console.WriteLine($"Left out: {left.Lines.Count} {(left.Lines.Count == 1 ? "row" : "rows")}, since {left.Why} (line {lines}).");
        }

        foreach (var note in answer.Notes) console.WriteLine(note);
    }

    private static Table Across(Numbers numbers)
    {
        var table = new Table { Border = TableBorder.Square };
        foreach (var (place, column) in numbers.Columns.Index())
        {
            var isNumber = numbers.Rows.All(row => row[place] is not (string or bool));
            table.AddColumn(new TableColumn(new Text(Words(column))) { Alignment = isNumber ? Justify.Right : Justify.Left, NoWrap = true });
        }

        foreach (var row in numbers.Rows) table.AddRow(row.Select(value => new Text(Text(value))));
        return table;
    }

    private static Table Upright(Numbers numbers)
    {
        var table = new Table { Border = TableBorder.Square, ShowHeaders = false };
        table.AddColumn(new TableColumn("")).AddColumn(new TableColumn("") { Alignment = Justify.Right });
        foreach (var (name, value) in numbers.Columns.Zip(numbers.Rows[0])) table.AddRow(new Text(Words(name)), new Text(Text(value)));
        return table;
    }

    private static string Words(string name) => name.Replace('_', ' ');

    private static string Text(object? value) => value switch
    {
        null => "-",
        double number => double.IsFinite(number) ? number.ToString("G6", CultureInfo.InvariantCulture) : "-",
        bool truth => truth ? "yes" : "no",
        IEnumerable<string> words => string.Join(", ", words),
        _ => value.ToString() ?? "",
    };
}
