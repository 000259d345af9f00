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
    /// <summary>Where each alliance was last judged to stand. Of places of one name each says of which casebook or alliance it is.</summary>
    public QuadrantChart Matrix => field ??= Drawn();

    /// <summary>The names of those nobody placed, or whose place is not seen, each once.</summary>
    public IReadOnlyList<string> NotPlaced => [.. Alliances.Where(entry => entry.Places.Count == 0).Select(NameOf).Distinct(StringComparer.Ordinal)];

    /// <summary>The portfolio of some alliances.</summary>
    /// <param name="seen">Each alliance with the view through which it is read, and the casebook; those of several may stand beside each other.</param>
    public static AlliancePortfolio Of(IEnumerable<(LedgerView View, Record Alliance, Origin Origin)> seen) =>
        new([.. seen.Select(each => PortfolioEntry.Of(each.View, each.Alliance, each.Origin))
            .OrderByDescending(entry => entry.Count(Status.Problem))
            .ThenByDescending(entry => entry.Count(Status.Watch))
            .ThenBy(entry => entry.Name, StringComparer.Ordinal)]);

    /// <summary>What an alliance is called, with its id where another of the same casebook is called so too.</summary>
    public string NameOf(PortfolioEntry entry) =>
        Alliances.Any(other => other.Origin.File == entry.Origin.File && other.Name == entry.Name && other.Id != entry.Id) ? $"{entry.Name} ({entry.Id})" : entry.Name;

    /// <summary>
    /// From which casebook an alliance is, where its name alone does not tell: the first of its title, the name of its file and its file as named that no other
    /// casebook shares. Null when all are from one, and when it alone is called so and the title begins with its name.
    /// </summary>
    public string? CasebookOf(PortfolioEntry entry)
    {
        var others = Alliances.Select(other => other.Origin).Where(other => other.File != entry.Origin.File).ToList();
        return others.Count == 0 || (entry.Origin.Title?.StartsWith(entry.Name, StringComparison.Ordinal) == true && Alliances.Count(other => other.Name == entry.Name) == 1) ? null
            : entry.Origin.Title is { } title && others.TrueForAll(other => other.Title != title) ? title
            : others.TrueForAll(other => other.FileName != entry.Origin.FileName) ? entry.Origin.FileName
            : entry.Origin.File;
    }

    private QuadrantChart Drawn()
    {
        var places = Alliances.SelectMany(entry => entry.Places, (entry, place) => (Entry: entry, Place: place)).ToList();
        var twice = places.GroupBy(each => each.Place.Label, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet(StringComparer.Ordinal);
        return LatestPlaces.Drawn([.. places.Select(each => twice.Contains(each.Place.Label) ? each.Place with { Label = $"{each.Place.Label} ({CasebookOf(each.Entry) ?? each.Entry.Id})" } : each.Place)]);
    }
}

/// <summary>The casebook an alliance is from.</summary>
/// <param name="File">The file as it was named.</param>
/// <param name="Title">What it is about; null when not said.</param>
public sealed record Origin(string File, string? Title)
{
    /// <summary>The name of the file, without its folder.</summary>
    public string FileName => Path.GetFileName(File);
}

/// <summary>One alliance of a portfolio.</summary>
/// <param name="Id">Its id in its casebook.</param>
/// <param name="Name">Its name.</param>
/// <param name="Origin">The casebook it is from.</param>
/// <param name="Partners">The names of the others; of all parties for a coder.</param>
/// <param name="AsOf">The day up to which it is told, inclusive.</param>
/// <param name="Sections">One for each question, in the order of <see cref="Questions.All"/>.</param>
/// <param name="First">What its report says first.</param>
/// <param name="Places">Where it was last judged to stand: a trail of one point for each line of business.</param>
public sealed record PortfolioEntry(
    string Id, string Name, Origin Origin, IReadOnlyList<string> Partners, DateOnly AsOf, IReadOnlyList<Section> Sections, FirstPage First, IReadOnlyList<QuadrantTrail> Places)
{
    /// <summary>How many questions have this verdict.</summary>
    public int Count(Status status) => Sections.Count(section => section.Upshot.Status == status);

    internal static PortfolioEntry Of(LedgerView view, Record alliance, Origin origin)
    {
        var lines = new AllianceLines(view, alliance);
        var sections = Section.All(lines);
        return new(
            alliance.Id,
            NameOf(view, alliance),
            origin,
            [.. Alliance.Parties.Of(alliance).Where(party => party.Id != view.Viewer.Organization).Select(party => Pair.NameOf(view, party.Id))],
            view.AsOf,
            sections,
            FirstPage.Of(sections, lines.Whole),
            LatestPlaces.Of(lines));
    }

    /// <summary>What people call an alliance: its name, or those of its parties.</summary>
    internal static string NameOf(LedgerView view, Record alliance) =>
        Alliance.Name.Of(alliance) ?? Words.List(Alliance.Parties.Of(alliance).Select(party => Pair.NameOf(view, party.Id)));
}
