using System.Security.Cryptography;
using Renkei.App.Access;
using Renkei.App.Access.Calendars;
using Renkei.App.Access.Intake;
using Renkei.App.Access.Sources;
using Renkei.App.Access.Web;
using Renkei.Core.Alliances;
using Renkei.Core.Books;

namespace Renkei.App.Features.Intake;

/// <summary>Files somebody brought, with what was said of them so far, until they are recorded or forgotten. All of it is in memory.</summary>
internal sealed record Bringing
{
    private (IntakeFiles Files, IntakeAnswers Answers, Proposal Proposal)? proposed;
    private (IntakeFiles Files, IReadOnlyList<RememberedMapping> Mappings, IReadOnlyList<SheetBlock> Tables)? tables;
    private (IReadOnlyList<SheetBlock> Tables, IReadOnlyList<KnownOrganization> Known, IReadOnlyList<FoundFirm> Firms)? found;
    private (Proposal Proposal, LedgerView View, IReadOnlyList<LaidRecord> Laid)? compared;

    /// <summary>By which its pages are found: nobody guesses it.</summary>
    public string Token { get; } = RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>The files as they were sent.</summary>
    public required IReadOnlyList<SourceFile> Sources { get; init; }

    /// <summary>The organizations on record or named since, each with its id and name, our own among them.</summary>
    public required IReadOnlyList<KnownOrganization> Known { get; init; }

    /// <summary>Whose a domain or a name is, as far as it was said.</summary>
    public required IReadOnlyDictionary<string, string> Firms { get; init; }

    /// <summary>What was said of the files.</summary>
    public required IntakeAnswers Answers { get; init; }

    /// <summary>What was read of them.</summary>
    public required IntakeFiles Files { get; init; }

    /// <summary>The zone by whose clock days are told; empty for that of each entry.</summary>
    public string Zone { get; init; } = "";

    /// <summary>The steps that were answered, so that none is asked twice.</summary>
    public IReadOnlySet<Step> Answered { get; init; } = new HashSet<Step>();

    /// <summary>Differences from what is recorded that were ticked or unticked, by <see cref="FieldChange.Key"/>.</summary>
    public IReadOnlyDictionary<string, bool> Ticks { get; init; } = new Dictionary<string, bool>(StringComparer.Ordinal);

    /// <summary>The size of all files.</summary>
    public long Length => Sources.Sum(file => file.Length);

    /// <summary>The tables in sheets.</summary>
    public IReadOnlyList<SheetBlock> Tables
    {
        get
        {
            if (tables is not { } known || !ReferenceEquals(known.Files, Files) || !ReferenceEquals(known.Mappings, Answers.Mappings)) tables = known = (Files, Answers.Mappings, ProposalOf.Tables(Files, Answers));
            return known.Tables;
        }
    }

    /// <summary>The mail domains and names of firms in the files.</summary>
    public IReadOnlyList<FoundFirm> Found
    {
        get
        {
            if (found is not { } known || !ReferenceEquals(known.Tables, Tables) || !ReferenceEquals(known.Known, Known)) found = known = (Tables, Known, FirmsFound.Of(Files, Tables, Known, Answers.Us));
            return known.Firms;
        }
    }

    /// <summary>What files and tables leave open, as far as it is known before their rows are read.</summary>
    public IEnumerable<OpenQuestion> Questions => ProposalOf.Questions(Files, Answers, Tables);

    /// <summary>What would be recorded.</summary>
    public Proposal Proposal
    {
        get
        {
            if (proposed is not { } known || !ReferenceEquals(known.Files, Files) || !ReferenceEquals(known.Answers, Answers)) proposed = known = (Files, Answers, ProposalOf.Files(Files, Answers, Tables));
            return known.Proposal;
        }
    }

    /// <summary>What was brought, read with what is remembered of earlier imports.</summary>
    public static Bringing Of(IReadOnlyList<SourceFile> files, Hat hat)
    {
        var (view, remembered) = (hat.Standpoint.View, hat.Books.Remembered(hat.OwnBook));
        IReadOnlyList<KnownOrganization> known = [.. view.Of(Organization.Kind).DistinctBy(body => body.Id).Select(body => new KnownOrganization(body.Id, [Organization.Name.Of(body)], []))];
        List<KnownAlliance> alliances = [.. view.Of(Alliance.Kind).DistinctBy(alliance => alliance.Id).Select(alliance => new KnownAlliance(alliance.Id, Rendering.Titles.In(view, alliance), [.. Analysis.Lines.Pair.Of(view, alliance).Select(pair => pair.Partner)]))];
        var answers = new IntakeAnswers
        {
            Us = hat.OwnBook,
            Organizations = With(known, remembered.Firms),
            Today = hat.Books.Today,
            Alliance = alliances is [var only] ? only.Id : null,
            Alliances = alliances,
            Takes = remembered.Takes,
            SeriesTakes = remembered.SeriesTakes,
            Mappings = remembered.Mappings,
        };
        return new() { Sources = files, Known = known, Firms = remembered.Firms, Answers = answers, Zone = remembered.Zone, Files = Read(files, answers, remembered.Zone) };
    }

    /// <summary>What would be recorded beside what is.</summary>
    public IReadOnlyList<LaidRecord> Against(LedgerView view)
    {
        var proposal = Proposal;
        if (compared is not { } known || !ReferenceEquals(known.Proposal, proposal) || !ReferenceEquals(known.View, view)) compared = known = (proposal, view, ProposalAgainst.Lay(proposal, view));
        return known.Laid;
    }

    /// <summary>With whose the domains and names are.</summary>
    public Bringing Saying(IReadOnlyDictionary<string, string> firms, IReadOnlyList<KnownOrganization> known, string? alliance) =>
        this with { Firms = firms, Known = known, Answers = Answers with { Organizations = With(known, firms), Alliance = alliance } };

    /// <summary>With answers that change what is read of the files.</summary>
    public Bringing Reading(IntakeAnswers answers, string zone) => this with { Answers = answers, Zone = zone, Files = Read(Sources, answers, zone) };

    /// <summary>With a step that was answered.</summary>
    public Bringing Having(Step step) => this with { Answered = new HashSet<Step>(Answered) { step } };

    private static IntakeFiles Read(IReadOnlyList<SourceFile> files, IntakeAnswers answers, string zone) => IntakeFiles.Open(files, answers, zone.Length > 0 ? Zones.Known(zone) : null);

    private static IReadOnlyList<KnownOrganization> With(IReadOnlyList<KnownOrganization> known, IReadOnlyDictionary<string, string> firms) =>
    [
        .. known.Select(one => new KnownOrganization(
            one.Id,
            [.. one.Names, .. firms.Where(firm => firm.Value == one.Id && !firm.Key.Contains('.', StringComparison.Ordinal)).Select(firm => firm.Key)],
            [.. firms.Where(firm => firm.Value == one.Id && firm.Key.Contains('.', StringComparison.Ordinal)).Select(firm => firm.Key)])),
    ];
}
