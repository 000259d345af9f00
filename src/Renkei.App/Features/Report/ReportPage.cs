using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using Renkei.Analysis.Reports;
using Renkei.App.Access;

namespace Renkei.App.Features.Report;

/// <summary>Renders a report as one HTML file that needs nothing else: style and drawings inside, no script, nothing fetched.</summary>
internal static class ReportPage
{
    /// <summary>Stands in the policy until the style is rendered and its hash known.</summary>
    public const string StyleHashPlace = "style-hash";

    /// <summary>The page for the alliances seen.</summary>
    public static string Render(IReadOnlyList<Seen> seen)
    {
        IReadOnlyList<AllianceReport> reports = [.. seen.Select(each => AllianceReport.Of(each.View, each.Alliance))];
        var page = Render<ReportDocument>(new() { [nameof(ReportDocument.Reports)] = reports });
        return $"<!DOCTYPE html>\n{page.Replace(StyleHashPlace, StyleHash(page), StringComparison.Ordinal)}";
    }

    private static string Render<TPage>(Dictionary<string, object?> parameters)
        where TPage : IComponent
    {
        using var services = new ServiceCollection().BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters))).ToHtmlString()).GetAwaiter().GetResult();
    }

    private static string StyleHash(string page)
    {
        var from = page.IndexOf("<style>", StringComparison.Ordinal) + "<style>".Length;
        var style = page[from..page.IndexOf("</style>", StringComparison.Ordinal)];
        return $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}";
    }
}
