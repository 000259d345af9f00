using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Records;

namespace Renkei.Analysis.Reports;

/// <summary>A report on one alliance as data: what it says, what it draws, and the records all of it rests on. How it looks is decided elsewhere.</summary>
/// <param name="Id">The alliance's id.</param>
/// <param name="Title">The alliance's name, or those of its parties.</param>
/// <param name="Viewer">The name of the organization it is for, or <c>the coder</c>.</param>
/// <param name="IsCoded">Whether it is read as the coder of a case, over all books.</param>
/// <param name="Partners">The names of the others.</param>
/// <param name="IsJoint">Whether it may be handed to the partners: made from joint books alone.</param>
/// <param name="AsOf">The day up to which it is told, inclusive.</param>
/// <param name="First">What the first page says.</param>
/// <param name="Timeline">What happened when.</param>
/// <param name="Sections">One for each question, in the order they are read.</param>
/// <param name="Records">
/// Every record the view shows of the alliance, and what findings and charts rest on besides, in the order of their dates; of more than a thousand only what findings and charts rest on.
/// </param>
/// <param name="IsConstructed">Whether all of it is made up: then that is said once, at the top.</param>
/// <param name="HoldsAll">Whether <paramref name="Records"/> are all there are.</param>
public sealed record AllianceReport(
    string Id,
    string Title,
    string Viewer,
    bool IsCoded,
    IReadOnlyList<string> Partners,
    bool IsJoint,
    DateOnly AsOf,
    FirstPage First,
    Timeline Timeline,
    IReadOnlyList<Section> Sections,
    IReadOnlyList<Record> Records,
    bool IsConstructed,
    bool HoldsAll)
{
    private const int MostRecords = 1000;

    /// <summary>The report on an alliance, as a view shows it.</summary>
    /// <param name="view">What the viewer sees; its joint part for a report to hand over.</param>
    /// <param name="alliance">An alliance of the view.</param>
    public static AllianceReport Of(LedgerView view, Record alliance)
    {
        var lines = new AllianceLines(view, alliance);
        var sections = Section.All(lines);
        var us = lines.Pairs is [var first, ..] ? first.Us : view.Viewer.Organization ?? "";
        var timeline = AllianceTimeline.Of(lines.Whole, lines.Pairs);
        var (whole, restedOn) = (lines.Whole, RestedOn(sections, timeline));
        var holdsAll = AllKinds.List.Sum(kind => whole.Of(kind).Count) <= MostRecords;
        var records = holdsAll ? Shown(whole, restedOn) : restedOn;
        var isConstructed = AllKinds.List.All(whole.IsMadeUp) && restedOn.All(record => record.Basis == Basis.Constructed);
        if (isConstructed) sections = [.. sections.Select(WithoutSayingSo)];
        return new(
            alliance.Id,
            PortfolioEntry.NameOf(view, alliance),
            view.Viewer.IsCoder ? "the coder" : Pair.NameOf(view, us),
            view.Viewer.IsCoder,
            [.. Alliance.Parties.Of(alliance).Where(party => party.Id != us).Select(party => Pair.NameOf(view, party.Id))],
            view.IsShared,
            view.AsOf,
            FirstPage.Of(sections, whole),
            timeline,
            sections,
            InTheirOrder(records),
            isConstructed,
            holdsAll);
    }

    /// <summary>Where all is made up, that is said once at the top and not with every finding.</summary>
    private static Section WithoutSayingSo(Section section) => section with
    {
        Answer = section.Answer with { Findings = [.. section.Answer.Findings.Select(finding => finding with { Notes = [.. finding.Notes.Where(note => note != Caveats.Constructed)] })] },
    };

    /// <summary>What findings and marks rest on: of the alliance mostly, but also, say, a routine of another that what was learned here changed.</summary>
    private static IReadOnlyCollection<Record> RestedOn(IReadOnlyList<Section> sections, Timeline timeline) =>
        sections.SelectMany(section => section.Answer.Findings).SelectMany(finding => finding.Evidence)
            .Concat(sections.SelectMany(section => section.Answer.Charts).Append(timeline).SelectMany(chart => chart.Records))
            .DistinctBy(Key)
            .ToList();

    /// <summary>By their dates, and of one day by what they are: where they were written says nothing, least of all what else was written there.</summary>
    private static IReadOnlyList<Record> InTheirOrder(IEnumerable<Record> records)
    {
        var places = AllKinds.List.Index().ToDictionary(kind => kind.Item, kind => kind.Index);
        return [.. records.OrderBy(record => record.When?.Start.Earliest ?? DateOnly.MinValue).ThenBy(record => places[record.Kind]).ThenBy(record => record.Id, StringComparer.Ordinal).ThenBy(record => record.Book.Name, StringComparer.Ordinal)];
    }

    /// <summary>All records of the alliance, as they stand in each book, and those others.</summary>
    private static IEnumerable<Record> Shown(Scene whole, IEnumerable<Record> others)
    {
        var shown = whole.All().Concat(others).Select(Key).ToHashSet();
        return whole.View.Records.Where(record => shown.Contains(Key(record)));
    }

    private static (Book, Kind, string) Key(Record record) => (record.Book, record.Kind, record.Id);
}
