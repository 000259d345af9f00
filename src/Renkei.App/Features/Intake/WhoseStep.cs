using Renkei.App.Access.Intake;
using Renkei.App.Access.Web;
using Renkei.Core.Alliances;
using Renkei.Core.Records;

namespace Renkei.App.Features.Intake;

/// <summary>Whose mail domains and names of firms are whose: those in the files, most frequent first, with a guess.</summary>
internal static class WhoseStep
{
    /// <summary>The most that are asked about at a time; the rarest stay nobody's.</summary>
    public const int Most = 100;

    /// <summary>Those of which nobody said whose they are.</summary>
    public static IReadOnlyList<FoundFirm> Open(Bringing brought) => [.. All(brought).Where(firm => !brought.Firms.ContainsKey(firm.Key))];

    /// <summary>The alliances to choose from.</summary>
    public static IReadOnlyList<Record> AlliancesOf(Hat hat) => [.. hat.Standpoint.View.Of(Alliance.Kind).DistinctBy(alliance => alliance.Id)];

    public static Task Show(HttpContext context, Bringing brought) => context.Ask<WhosePage>(IntakeTexts.WhoseTitle, brought);

    public static Bringing Take(Bringing brought, IFormCollection form)
    {
        var (known, firms) = (brought.Known.ToList(), new Dictionary<string, string>(brought.Firms, StringComparer.Ordinal));
        foreach (var ((firm, whose), named) in form["firm"].Zip(form["whose"]).Zip(form["named"]))
        {
            if (string.IsNullOrWhiteSpace(firm) || firm.Length > 300) continue;
            var name = Access.Calendars.ContentLine.OneLine((named ?? "").Trim());
            firms[FoundFirm.KeyOf(firm)] = name.Length is > 0 and <= 200 ? Named(name, known) : known.Exists(one => one.Id == whose) ? whose! : "";
        }

        var alliance = form.ContainsKey("alliance") ? $"{form["alliance"]}" : brought.Answers.Alliance;
        return brought.Saying(firms, known.Count == brought.Known.Count ? brought.Known : known, Core.Values.Id.IsWellFormed(alliance ?? "") ? alliance : null);
    }

    /// <summary>All of them, those of which it was said too.</summary>
    public static IReadOnlyList<FoundFirm> All(Bringing brought) => [.. brought.Found.Take(Most)];

    /// <summary>The organization of that name; a new one when there is none.</summary>
    private static string Named(string name, List<KnownOrganization> known)
    {
        if (known.Find(one => one.Names.Any(each => FoundFirm.KeyOf(each) == FoundFirm.KeyOf(name))) is { } same) return same.Id;
        var id = StableId.Word("o", name);
        if (known.Exists(one => one.Id == id)) id = StableId.Of("o", FoundFirm.KeyOf(name));
        known.Add(new(id, [name], []));
        return id;
    }
}
