using Renkei.Analysis.Lines;
using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.App.Access;

/// <summary>As whom, up to when, and about which alliance a casebook is read: what every question's command takes.</summary>
/// <param name="File">The casebook.</param>
/// <param name="As">The organization, or <c>coder</c>; null when not said.</param>
/// <param name="Alliance">The alliance; null for all.</param>
/// <param name="AsOf">The business day, month or year up to which it is read, inclusive; null for the latest day seen.</param>
/// <param name="KnownAt">The moment up to which entries count as recorded; null for now.</param>
/// <param name="Joint">Whether to read joint books only: what may be handed to the partner.</param>
public sealed record Seeing(string File, string? As, string? Alliance, string? AsOf, string? KnownAt, bool Joint)
{
    /// <summary>Opens the file and looks at it as asked.</summary>
    /// <returns>The alliances seen, each with the view to read it through, or every problem.</returns>
    public Outcome<IReadOnlyList<Seen>> Look() => CasebookFile.Open(File).Then(Look);

    /// <summary>Looks at a casebook that is open already, as asked.</summary>
    public Outcome<IReadOnlyList<Seen>> Look(Casebook casebook) => View(casebook).Then(view => Choose(casebook, view));

    /// <summary>Opens the file and looks at all of it as asked, whatever the alliance.</summary>
    public Outcome<LedgerView> Open() => CasebookFile.Open(File).Then(View);

    /// <summary>Looks at a casebook that is open already.</summary>
    public Outcome<LedgerView> View(Casebook casebook)
    {
        DateOnly? day = null;
        if (AsOf is not null)
        {
            if (!AsOf.All(letter => char.IsAsciiDigit(letter) || letter == '-') || !When.Of(AsOf).Succeeded(out var when)) return new Problem(AccessCodes.DayUnreadable, "--asof", $"'{AsOf}' is not a day.");
            day = when.End.Latest;
        }

        var ledger = casebook.Ledger;
        if (KnownAt is not null)
        {
            if (!Instant.Of(KnownAt).Succeeded(out var moment)) return Outcome<LedgerView>.Failed(Instant.Of(KnownAt).Problems);
            ledger = ledger.KnownAt(moment);
        }

        return As switch
        {
            null => new Problem(AccessCodes.ViewerNotSaid, "--as", $"It is not said as whom to read.{Known(casebook)}"),
            "coder" when !casebook.IsCase => new Problem(AccessCodes.CoderNeedsCase, "--as", "This file is not marked as a case."),
            "coder" => ledger.SeenBy(Viewer.Coder(day)),
            _ when !casebook.Readers.Contains(As, StringComparer.Ordinal) => new Problem(AccessCodes.ViewerUnknown, "--as", $"'{As}' keeps no book here.{Known(casebook)}"),
            _ => ledger.SeenBy(Viewer.Of(As, Roles.Everyone, day: day)),
        };
    }

    private Outcome<IReadOnlyList<Seen>> Choose(Casebook casebook, LedgerView view)
    {
        var alliances = view.Of(Core.Alliances.Alliance.Kind).DistinctBy(alliance => alliance.Id).ToList();
        var chosen = alliances.FindAll(alliance => Alliance is null ? IsOwnWhole(view, alliance) : alliance.Id == Alliance);
        if (chosen.Count == 0 && Alliance is not null)
            return new Problem(AccessCodes.AllianceUnknown, "--alliance", $"'{As}' sees no alliance '{Alliance}'.{Spelled(alliances)}");

        var seen = chosen.Select(alliance => See(view, alliance)).OfType<Seen>()
            .Select(one => one with { Title = casebook.Title, About = view.Viewer.IsCoder ? casebook.About : null }).ToList();
        return seen.Count > 0 ? seen
            : chosen.Count > 0 ? new Problem(AccessCodes.NoAlliance, "", $"Nothing of {string.Join(" and ", chosen.Select(alliance => $"'{alliance.Id}'"))} stands in a joint book, so nothing may be handed over.")
            : new Problem(AccessCodes.NoAlliance, "", $"'{As}' takes part in no alliance here{(AsOf is null ? "" : $" by {AsOf}")}.");
    }

    private static string Spelled(List<Record> alliances) =>
        alliances.Count == 0 ? "" : $" Seen here: {string.Join(", ", alliances.Select(alliance => alliance.Id))}.";

    /// <summary>Whether the viewer takes part in it and it is not part of a wider alliance, whose answers hold it already.</summary>
    private static bool IsOwnWhole(LedgerView view, Record alliance) =>
        Core.Alliances.Alliance.PartOf.Of(alliance) is null && Pair.Of(view, alliance).Count > 0;

    /// <summary>The alliance through the whole view, or through what its parties read together; null when that does not hold it.</summary>
    private Seen? See(LedgerView view, Record alliance) => Joint ? Seen.Shared(view, alliance) : new(view, alliance);

    /// <summary>Only a case says who its readers are: in any other file that would tell one firm of another.</summary>
    private static string Known(Casebook casebook) => casebook.IsCase ? $" Known here: {string.Join(", ", [.. casebook.Readers, "coder"])}." : "";
}

/// <summary>An alliance and the view through which it is read.</summary>
/// <param name="View">What the viewer sees, or the joint part of it.</param>
/// <param name="Alliance">The alliance.</param>
public sealed record Seen(LedgerView View, Record Alliance)
{
    /// <summary>An alliance through what its parties read together; null when that does not hold it.</summary>
    public static Seen? Shared(LedgerView view, Record alliance)
    {
        var shared = view.SharedBy([.. Core.Alliances.Alliance.Parties.Of(alliance).Select(party => party.Id)]);
        return shared.Of(alliance.Kind).FirstOrDefault(other => other.Id == alliance.Id) is { } joint ? new(shared, joint) : null;
    }

    /// <summary>What the casebook is called; null when not said.</summary>
    public string? Title { get; init; }

    /// <summary>What the casebook says of itself; null when nothing, and for anybody but its coder: it may tell of all books.</summary>
    public string? About { get; init; }
}
