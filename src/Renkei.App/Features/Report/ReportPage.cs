using Renkei.Analysis.Reports;
using Renkei.App.Access;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Html;
using Renkei.Core.Records;

namespace Renkei.App.Features.Report;

/// <summary>The report on the alliances seen, as a page.</summary>
internal static class ReportPage
{
    public static string Render(IReadOnlyList<Seen> seen)
    {
        IReadOnlyList<AllianceReport> reports = [.. seen.Select(each => AllianceReport.Of(each.View, each.Alliance))];
        var page = HtmlPage.Render<ReportDocument>(nameof(ReportDocument.Shown), new ReportShown(reports, seen[0].Title, seen[0].About));
        var linked = HtmlPage.LinkedIn(page);
        var listed = reports.SelectMany(report => report.Records.Where(record => report.HoldsAll || linked.Contains(Anchor.Of(record)))).Distinct().ToList();
        return page.Replace(Slot.Text(Slot.Records), HtmlPage.Part<ReportRecords>(nameof(ReportRecords.Listed), new ListedRecords(listed, reports.All(report => report.HoldsAll))), StringComparison.Ordinal);
    }
}

/// <summary>What a report's page shows.</summary>
/// <param name="Reports">One an alliance.</param>
/// <param name="Title">What the casebook is called; null when not said.</param>
/// <param name="About">What the casebook says of itself to its coder; null when nothing, and for anybody else.</param>
public sealed record ReportShown(IReadOnlyList<AllianceReport> Reports, string? Title, string? About);

/// <summary>The records at the end of a report.</summary>
/// <param name="Records">Those listed.</param>
/// <param name="AreAll">Whether there are no others.</param>
public sealed record ListedRecords(IReadOnlyList<Record> Records, bool AreAll);
