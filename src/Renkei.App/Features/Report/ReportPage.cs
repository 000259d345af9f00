using Renkei.Analysis.Reports;
using Renkei.App.Access;
using Renkei.App.Rendering.Html;

namespace Renkei.App.Features.Report;

/// <summary>The report on the alliances seen, as a page.</summary>
internal static class ReportPage
{
    public static string Render(IReadOnlyList<Seen> seen)
    {
        IReadOnlyList<AllianceReport> reports = [.. seen.Select(each => AllianceReport.Of(each.View, each.Alliance))];
        return HtmlPage.Render<ReportDocument>(nameof(ReportDocument.Reports), reports);
    }
}
