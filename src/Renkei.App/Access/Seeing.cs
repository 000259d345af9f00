using Renkei.Analysis.Balance;
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
    public Outcome<IReadOnlyList<Seen>> Look() => CasebookFile.Open(File).Then(casebook => View(casebook).Then(view => Choose(casebook, view)));

    private Outcome<LedgerView> View(Casebook casebook)
    {
        DateOnly? day = null;
        if (AsOf is not null)
        {
            if (!When.Of(AsOf).Succeeded(out var when) || when.Lasts) return new Problem(AccessCodes.DayUnreadable, "--asof", $"'{AsOf}' is not a day.");
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
        if (chosen.Count == 0 && Alliance is null) return new Problem(AccessCodes.NoAlliance, "", $"'{As}' takes part in no alliance here.");
        if (chosen.Count == 0)
            return new Problem(AccessCodes.AllianceUnknown, "--alliance", $"There is no alliance '{Alliance}'. Seen here: {string.Join(", ", alliances.Select(alliance => alliance.Id))}.");

        return chosen.ConvertAll(alliance => See(casebook, view, alliance));
    }

    /// <summary>Whether the viewer takes part in it and it is not part of a wider alliance, whose answers hold it already.</summary>
    private static bool IsOwnWhole(LedgerView view, Record alliance) =>
        Core.Alliances.Alliance.PartOf.Of(alliance) is null && Pair.Of(view, alliance).Count > 0;

    private Seen See(Casebook casebook, LedgerView view, Record alliance)
    {
        if (!Joint) return new(casebook, view, alliance, IsJoint: false);
        var shared = view.SharedBy([.. Core.Alliances.Alliance.Parties.Of(alliance).Select(party => party.Id)]);
        var joint = shared.Of(alliance.Kind).FirstOrDefault(other => other.Id == alliance.Id);
        return new(casebook, shared, joint ?? alliance, IsJoint: true);
    }

    /// <summary>Only a case says who its readers are: in any other file that would tell one firm of another.</summary>
    private static string Known(Casebook casebook) => casebook.IsCase ? $" Known here: {string.Join(", ", [.. casebook.Readers, "coder"])}." : "";
}

/// <summary>An alliance and the view through which it is read.</summary>
/// <param name="Casebook">The casebook it came from.</param>
/// <param name="View">What the viewer sees.</param>
/// <param name="Alliance">The alliance.</param>
/// <param name="IsJoint">Whether only joint books are read.</param>
public sealed record Seen(Casebook Casebook, LedgerView View, Record Alliance, bool IsJoint);
