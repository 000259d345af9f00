using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Analysis.Positions;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Records;

namespace Renkei.Analysis.Reports;

/// <summary>All alliances of one firm beside each other: where each stands, and what each needs.</summary>
/// <param name="Alliances">Those that need attention most come first.</param>
public sealed record AlliancePortfolio(IReadOnlyList<PortfolioEntry> Alliances)
{
    /// <summary>Where each alliance was last judged to stand.</summary>
    public QuadrantChart Matrix => LatestPlaces.Drawn([.. Alliances.SelectMany(alliance => alliance.Places)]);

    /// <summary>The names of those nobody placed, or whose place is not seen.</summary>
    public IReadOnlyList<string> NotPlaced => [.. Alliances.Where(alliance => alliance.Places.Count == 0).Select(alliance => alliance.Name)];

    /// <summary>The portfolio of some alliances.</summary>
    /// <param name="seen">Each alliance with the view through which it is read; views of several casebooks may stand beside each other.</param>
    public static AlliancePortfolio Of(IEnumerable<(LedgerView View, Record Alliance)> seen) =>
        new([.. seen.Select(each => PortfolioEntry.Of(each.View, each.Alliance))
            .OrderByDescending(entry => entry.Count(Status.Problem))
            .ThenByDescending(entry => entry.Count(Status.Watch))
            .ThenBy(entry => entry.Name, StringComparer.Ordinal)]);
}

/// <summary>One alliance of a portfolio.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Partners">The names of the others; of all parties for a coder.</param>
/// <param name="AsOf">The day up to which it is told, inclusive.</param>
/// <param name="Sections">One for each question, in the order of <see cref="Questions.All"/>.</param>
/// <param name="First">What its report says first.</param>
/// <param name="Places">Where it was last judged to stand: a trail of one point for each line of business.</param>
public sealed record PortfolioEntry(
    string Name, IReadOnlyList<string> Partners, DateOnly AsOf, IReadOnlyList<Section> Sections, FirstPage First, IReadOnlyList<QuadrantTrail> Places)
{
    /// <summary>How many questions have this verdict.</summary>
    public int Count(Status status) => Sections.Count(section => section.Upshot.Status == status);

    internal static PortfolioEntry Of(LedgerView view, Record alliance)
    {
        var lines = new AllianceLines(view, alliance);
        List<Section> sections = [.. Questions.All.Select(question => new Section(question, question.Ask(view, alliance, lines)))];
        return new(
            NameOf(view, alliance),
            [.. Alliance.Parties.Of(alliance).Where(party => party.Id != view.Viewer.Organization).Select(party => Pair.NameOf(view, party.Id))],
            view.AsOf,
            sections,
            FirstPage.Of(sections, lines.Whole),
            LatestPlaces.Of(view, alliance));
    }

    /// <summary>What people call an alliance: its name, or those of its parties.</summary>
    internal static string NameOf(LedgerView view, Record alliance) =>
        Alliance.Name.Of(alliance) ?? Words.List(Alliance.Parties.Of(alliance).Select(party => Pair.NameOf(view, party.Id)));
}
