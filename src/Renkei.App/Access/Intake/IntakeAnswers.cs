using Renkei.App.Access.Sources;

namespace Renkei.App.Access.Intake;

/// <summary>What the person who brings the files says of them: the answers to the four questions, and corrections of what was guessed. Plain words, to be kept.</summary>
internal sealed record IntakeAnswers
{
    /// <summary>The id of the own firm.</summary>
    public required string Us { get; init; }

    /// <summary>The organizations that matter, our own among them: their ids, each with its names and mail domains.</summary>
    public required IReadOnlyList<KnownOrganization> Organizations { get; init; }

    /// <summary>The day up to which things have happened; what lies ahead is left out.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The id of the alliance all of it belongs to; null when it is not said, and then each thing belongs to the one with whose people it was.</summary>
    public string? Alliance { get; init; }

    /// <summary>The alliances it can belong to.</summary>
    public IReadOnlyList<KnownAlliance> Alliances { get; init; } = [];

    /// <summary>Levels a person corrected, by the key of who it is; upper, middle or lower.</summary>
    public IReadOnlyDictionary<string, string> Levels { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Meetings to take although they would be left out, or the other way round, by their ids.</summary>
    public IReadOnlyDictionary<string, bool> Takes { get; init; } = new Dictionary<string, bool>(StringComparer.Ordinal);

    /// <summary>The same for whole series, by their keys; what is said of a single meeting goes before.</summary>
    public IReadOnlyDictionary<string, bool> SeriesTakes { get; init; } = new Dictionary<string, bool>(StringComparer.Ordinal);

    /// <summary>Whose somebody is who is named with several firms, by the key of who it is.</summary>
    public IReadOnlyDictionary<string, string> Homes { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The year in which what stands in a table was agreed, by the signature of its header.</summary>
    public IReadOnlyDictionary<string, int> Years { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Cells and lines a person corrected.</summary>
    public Corrections Corrections { get; init; } = Corrections.None;

    /// <summary>What cannot be read and is to be gone without.</summary>
    public IReadOnlySet<CellPlace> Without { get; init; } = new HashSet<CellPlace>();

    /// <summary>How headers are to be read.</summary>
    public IReadOnlyList<RememberedMapping> Mappings { get; init; } = [];

    /// <summary>The order of day and month in files that leave it open, by the file.</summary>
    public IReadOnlyDictionary<string, DateOrder> Orders { get; init; } = new Dictionary<string, DateOrder>(StringComparer.Ordinal);

    /// <summary>The order of day and month in a table, as its dates tell or a person said; null when neither does.</summary>
    public DateOrder? OrderOf(SheetBlock block) => block.Dates.Order ?? (Orders.TryGetValue(block.Origin.File, out var said) ? said : null);

    /// <summary>Whether it can be told to which alliance a thing belongs.</summary>
    public bool KnowsAlliances => Alliance is not null || Alliances.Count > 0;

    /// <summary>The alliance a thing belongs to by the organizations that had part in it; null when none or several come into question.</summary>
    public string? AllianceWith(params IEnumerable<string?> organizations) => Alliance ?? Only(Alliances.Where(one => organizations.Any(organization => organization != Us && one.Partners.Contains(organization))));

    /// <summary>The alliance that a title or a sentence names, itself or one of its partners; null when it names none or several.</summary>
    public string? AllianceNamedIn(string words)
    {
        var said = $" {Words(words)} ";
        return Alliance ?? Only(Alliances.Where(one => Organizations.Where(organization => one.Partners.Contains(organization.Id)).SelectMany(organization => organization.Names).Append(one.Name).Any(name => Words(name) is { Length: > 0 } known && said.Contains($" {known} ", StringComparison.Ordinal))));
    }

    private static string Words(string text) => string.Join(' ', string.Concat(Vocabulary.Fold(text).Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string? Only(IEnumerable<KnownAlliance> found) => found.Take(2).ToList() is [var only] ? only.Id : null;
}

/// <summary>An alliance of the own firm.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Partners">The ids of the others: the parties, and the ventures of all of them.</param>
internal sealed record KnownAlliance(string Id, string Name, IReadOnlyList<string?> Partners);

/// <summary>An organization the person who brings the files knows.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Names">What it is called in sheets; the first is its name.</param>
/// <param name="Domains">Its mail domains.</param>
internal sealed record KnownOrganization(string Id, IReadOnlyList<string> Names, IReadOnlyList<string> Domains);
