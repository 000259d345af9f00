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

    /// <summary>The id of the alliance all of it belongs to; null when it is not said, and then postings and insights stay open.</summary>
    public string? Alliance { get; init; }

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
}

/// <summary>An organization the person who brings the files knows.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Names">What it is called in sheets; the first is its name.</param>
/// <param name="Domains">Its mail domains.</param>
internal sealed record KnownOrganization(string Id, IReadOnlyList<string> Names, IReadOnlyList<string> Domains);
