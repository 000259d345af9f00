using Renkei.Analysis.Findings;
using Renkei.Analysis.Reports;
using Renkei.App.Rendering.Terminal;
using Spectre.Console;
using Status = Renkei.Analysis.Findings.Status;

namespace Renkei.App.Features.Portfolio;

/// <summary>A portfolio as a person reads it in a terminal.</summary>
internal static class PortfolioTable
{
    public static void Write(AlliancePortfolio portfolio, TextWriter output)
    {
        var table = new Table { Border = TableBorder.Square, Expand = true };
        table.AddColumn("Alliance").AddColumn("Place").AddColumn("Questions").AddColumn("First to attend to");
        table.ShowRowSeparators();
        foreach (var entry in portfolio.Alliances)
            table.AddRow(
                new Text(string.Join('\n', ((string?[])[portfolio.NameOf(entry), portfolio.CasebookOf(entry) is { } casebook ? $"from “{casebook}”" : null, $"up to {DateWords.Of(entry.AsOf)}"]).OfType<string>())),
                new Text(entry.Places.Count == 0 ? "not judged" : string.Join('\n', entry.Places.SelectMany(place => place.Points).Select(point => portfolio.Matrix.Names[point.Place]))),
                new Text(string.Join('\n', Counts(entry))),
                new Text(entry.First.Attend is [var first, ..] ? first.Says : "nothing"));
        TerminalOutput.Open(output).Write(table);
    }

    /// <summary>How many questions came to what, the most serious first; what none came to is left out.</summary>
    private static IEnumerable<string> Counts(PortfolioEntry entry) =>
        from status in (Status[])[Status.Problem, Status.Watch, Status.InPlace, Status.Unknown]
        where entry.Count(status) > 0
        select $"{entry.Count(status)} {Rendering.StatusWords.Of(status).Replace('-', ' ')}";
}
