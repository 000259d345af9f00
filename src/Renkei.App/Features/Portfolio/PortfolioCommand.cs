using System.CommandLine;
using Renkei.Analysis.Lines;
using Renkei.Analysis.Reports;
using Renkei.App.Access;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Html;
using Renkei.App.Rendering.Json;

namespace Renkei.App.Features.Portfolio;

/// <summary><c>renkei portfolio FILE... --as ORG</c>: all alliances of one firm beside each other.</summary>
internal static class PortfolioCommand
{
    public static Command Make()
    {
        var command = new Command("portfolio", "All alliances of one firm beside each other: where each stands, what each question comes to, and what each needs.");
        var files = SeveralFiles.AddTo(command, mayBeHandedOver: false);
        var format = FormatOption.AddTo(command);
        var target = new Option<string?>("-o", "--output") { Description = "Write one self-contained page instead.", HelpName = "OUT.html" };
        command.Add(target);
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var outcome = files.Look(parsed);
            if (!outcome.Succeeded(out var seen)) return Answers.Refuse(outcome.Problems, format.Read(parsed), error);

            var portfolio = AlliancePortfolio.Of(seen.SelectMany(file => file.Alliances, (file, each) => (each.View, each.Alliance, new Origin(file.File, file.Casebook.Title))));
            if (parsed.GetValue(target) is not { } path) return Print(portfolio, format.Read(parsed), output);

            var written = HtmlFile.Write(path, HtmlPage.Render<PortfolioDocument>(nameof(PortfolioDocument.Shown), new PortfolioShown(portfolio, ViewerOf(seen))));
            if (!written.Succeeded(out var page)) return Answers.Refuse(written.Problems, Format.Table, error);
            output.WriteLine($"{page}: written.");
            return ExitCodes.Done;
        });
        return command;
    }

    private static int Print(AlliancePortfolio portfolio, Format format, TextWriter output)
    {
        if (format == Format.Json) output.WriteLine(JsonText.Of(PortfolioRows.Json(portfolio)));
        else if (format == Format.Csv) PortfolioRows.WriteCsv(portfolio, output);
        else PortfolioTable.Write(portfolio, output);
        return ExitCodes.Done;
    }

    /// <summary>The name of the firm for which it is made; null for a coder.</summary>
    private static string? ViewerOf(IReadOnlyList<SeenFile> seen) =>
        seen[0].Alliances[0].View is { Viewer.Organization: { } firm } view ? Pair.NameOf(view, firm) : null;
}

/// <summary>A portfolio as its page shows it.</summary>
/// <param name="Portfolio">The alliances.</param>
/// <param name="Viewer">The name of the firm for which it is made; null for a coder of cases.</param>
public sealed record PortfolioShown(AlliancePortfolio Portfolio, string? Viewer);
