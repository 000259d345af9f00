using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Connections;

/// <summary>What form an alliance has, as far as it says so.</summary>
internal enum TieForm
{
    /// <summary>Maker and supplier, closely bound.</summary>
    TightVertical,

    /// <summary>Neither of the two.</summary>
    Between,

    /// <summary>Side by side, loosely bound.</summary>
    LooseHorizontal,

    /// <summary>It does not say how the parties stand, or how closely they are bound.</summary>
    NotSaid,
}

/// <summary>
/// S0-6: from tight vertical groups to networks of loose links side by side. All alliances seen on the line are looked at, those in force now and those in force some
/// years ago.
/// </summary>
internal static class TiesOverTime
{
    public static Finding Of(Line line)
    {
        var asked = new Asking(line, "S0-6");
        if (Alliances(line).Count < asked.Thresholds["fewest-alliances"]) return asked.Finds("forms", Status.NotApplicable, "few", [], ("fewest", $"{asked.Thresholds["fewest-alliances"]}"));

        var said = Alliances(line).Where(alliance => FormOf(alliance) != TieForm.NotSaid).ToList();
        var now = said.FindAll(alliance => RecordedTies.Stands(alliance, line.AsOf));
        var isKnown = now.Count >= asked.Thresholds["fewest-alliances"];
        string Case(Thresholds thresholds) => Share(now, TieForm.LooseHorizontal) >= thresholds["most"] ? "loose" : Share(now, TieForm.TightVertical) >= thresholds["most"] ? "tight" : "mixed";

        var before = said.FindAll(alliance => StoodOn(alliance, asked.Thresholds, line) == Truth.Certainly);
        var isDated = isKnown && before.Count >= asked.Thresholds["fewest-alliances"] && said.TrueForAll(alliance => StoodOn(alliance, asked.Thresholds, line) != Truth.Perhaps);
        (string Name, string Text)[] places =
        [
            ("said", Words.CountOrNo(now.Count, "alliance")),
            ("loose", $"{now.Count(alliance => FormOf(alliance) == TieForm.LooseHorizontal)}"),
            ("tight", $"{now.Count(alliance => FormOf(alliance) == TieForm.TightVertical)}"),
            ("fewest", $"{asked.Thresholds["fewest-alliances"]}"),
            ("years", $"{asked.Thresholds["back"] / 12:0.#} years"),
            ("before", $"{before.Count}"),
            ("loose-before", $"{before.Count(alliance => FormOf(alliance) == TieForm.LooseHorizontal)}"),
            ("tight-before", $"{before.Count(alliance => FormOf(alliance) == TieForm.TightVertical)}"),
        ];
        var finding = asked.Finds("forms", !isKnown ? Status.Unknown : Case(asked.Thresholds) == "tight" ? Status.Watch : Status.InPlace, isKnown ? Case(asked.Thresholds) : "too-few", isDated ? now.Union(before) : now, places);
        return asked.Weighed(finding, Case) with
        {
            Says = isDated ? $"{finding.Says} {asked.Says("before", places)}" : finding.Says,
            Value = isKnown ? Share(now, TieForm.LooseHorizontal) : null,
            Word = !isDated ? null : Share(now, TieForm.LooseHorizontal).CompareTo(Share(before, TieForm.LooseHorizontal)) switch { > 0 => "loosening", < 0 => "tightening", _ => "as-before" },
            N = now.Count,
            Threshold = asked.Thresholds["most"],
        };
    }

    /// <summary>The alliances that bear a date, by form.</summary>
    public static Timeline Chart(Line line)
    {
        var dated = Alliances(line).Where(alliance => alliance.When is not null).OrderBy(alliance => alliance.When!.Start.Earliest).ToList();
        var days = dated.Select(alliance => alliance.When!.Start.Earliest).Where(day => day > DateOnly.MinValue).ToList();
        return new(
            "Alliances by form",
            days.DefaultIfEmpty(line.AsOf).Min(),
            line.AsOf,
            dated.Count < 2 ? [] : [.. dated.GroupBy(FormOf).OrderBy(form => form.Key).Select(form => new TimelineRow(
                WordsOf(form.Key), Side.Both, [.. form.Select(alliance => new TimelineMark(alliance.When!, NameOf(line, alliance), alliance))]))])
        {
            Caution = TieChart.Breadth(line),
        };
    }

    public static TieForm FormOf(Record alliance)
    {
        var (relation, tie, exclusivity) = (Alliance.Relation.Of(alliance), Alliance.Tie.Of(alliance), Alliance.Exclusivity.Of(alliance));
        bool? isTight = tie is not null ? tie == Tie.Tight : exclusivity is Exclusivity.Exclusive or Exclusivity.Open ? exclusivity == Exclusivity.Exclusive : null;
        return (relation, isTight) switch
        {
            (null, _) or (_, null) => TieForm.NotSaid,
            (Relation.Vertical, true) => TieForm.TightVertical,
            (not Relation.Vertical, false) => TieForm.LooseHorizontal,
            _ => TieForm.Between,
        };
    }

    private static IReadOnlyList<Record> Alliances(Line line) => line.Scene.Everywhere.Of(Alliance.Kind);

    /// <summary>Whether an alliance was in force so many months ago.</summary>
    private static Truth StoodOn(Record alliance, Thresholds thresholds, Line line)
    {
        var day = Window.Back(line.AsOf, (int)thresholds["back"], 0).First;
        return alliance.When is { } when ? InForce.On(when, day) : Truth.Perhaps; // one without a date is in force now, and nobody says since when
    }

    private static double Share(List<Record> alliances, TieForm form) => alliances.Count == 0 ? 0 : (double)alliances.Count(alliance => FormOf(alliance) == form) / alliances.Count;

    private static string NameOf(Line line, Record alliance) => Alliance.Name.Of(alliance) ?? Words.List(Alliance.Parties.Of(alliance).Select(party => line.NameOf(party.Id)));

    private static string WordsOf(TieForm form) => form switch
    {
        TieForm.TightVertical => "Tight, vertical",
        TieForm.Between => "In between",
        TieForm.LooseHorizontal => "Loose, side by side",
        _ => "Form not said",
    };
}
