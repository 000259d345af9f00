using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.People;

/// <summary>
/// S1-9: people of one side who do their daily work inside the other. What makes them a bridge is that they go on meeting their own firm and return after some
/// years; that they met nobody is known only where events were declared complete.
/// </summary>
internal static class Dispatch
{
    public static Finding Of(Line line)
    {
        var asked = new Asking(line, "S1-9");
        var window = Lately.Of(line, asked.Thresholds["window"]);
        var inside = line.Stays.Where(stay => stay.IsDispatch && !stay.IsForGood && stay.IsThereDuring(window) == Truth.Certainly).ToList();
        var home = HomeContacts.Of(line, Inside(line), (int)asked.Thresholds["home"]);
        var says = Case(line, asked.Thresholds);
        (string, string)[] places =
        [
            ("inside", Words.List(inside.GroupBy(stay => (stay.From, stay.To)).OrderBy(group => group.Key.From == line.Pair.Us ? 0 : 1).Select(group => Told(line, [.. group])))),
            ("met", $"{home.Met.Count}"),
            ("apart", $"{home.Apart.Count}"),
            ("known", Words.Count(home.Met.Count + home.Apart.Count + home.Unsure.Count, "person", "people")),
            ("settled", Words.Count(Settled(line, asked.Thresholds).Count, "person", "people")),
            ("long", Words.Months((int)asked.Thresholds["long"])),
            ("home", Words.Months((int)asked.Thresholds["home"])),
            ("venture", Words.List(VenturesOfBoth(line))),
            ("months", Words.Months(Lately.Months(line, asked.Thresholds["window"]))),
        ];
        var finding = asked.Finds(
            "dispatch",
            says switch
            {
                "bridged" or "inside" => Status.InPlace,
                "apart" or "settled" or "nobody" => Status.Watch,
                "in-venture" => Status.NotApplicable,
                _ => Status.Unknown,
            },
            says,
            new Evidence(line.Scene.Events).Add(inside.Select(stay => stay.Posting)).Add(home.Basis).Add(says is "nobody" or "in-venture" ? line.Declared(Posting.Kind, window.First, window.Last) : []),
            places);
        var torn = TwoLoyalties(line);
        return asked.Weighed(finding, thresholds => Case(line, thresholds)) with
        {
            Value = finding.Status == Status.Unknown ? null : inside.Count,
            N = inside.Count,
            Evidence = [.. finding.Evidence, .. torn],
            Notes = [.. torn.Count > 0 ? (string[])[asked.Says("ties", ("notes", Words.Count(torn.Count, "note")))] : [], .. finding.Notes],
        };
    }

    private static string Case(Line line, Thresholds thresholds)
    {
        var window = Lately.Of(line, thresholds["window"]);
        var inside = line.Stays.Where(stay => stay.IsDispatch && !stay.IsForGood).Select(stay => stay.IsThereDuring(window)).ToList();
        if (!inside.Contains(Truth.Certainly))
        {
            return inside.Contains(Truth.Perhaps) || line.Declared(Posting.Kind, window.First, window.Last).Count == 0 ? "none"
                : VenturesOfBoth(line).Count == 0 ? "nobody"
                : "in-venture";
        }

        var home = HomeContacts.Of(line, Inside(line), (int)thresholds["home"]);
        return home.Apart.Count > 0 ? "apart" : Settled(line, thresholds).Count > 0 ? "settled" : home.Met.Count > 0 && home.Unsure.Count == 0 ? "bridged" : "inside";
    }

    /// <summary>Who certainly works there on the day of the view; a record that stands for several people does not tell how long one of them stays.</summary>
    private static IReadOnlyList<Stay> Inside(Line line) =>
        [.. line.Stays.Where(stay => stay is { IsDispatch: true, IsForGood: false, Person: not null } && stay.IsThereOn(line.AsOf) == Truth.Certainly)];

    /// <summary>Who has certainly been there for longer than some years, without a day or a role to return to.</summary>
    private static IReadOnlyList<Stay> Settled(Line line, Thresholds thresholds) =>
        [.. Inside(line).Where(stay =>
            stay.PromisedEnd is null && Posting.ReturnNamed.Of(stay.Posting) is null && Posting.ReturnRole.Of(stay.Posting) is null
            && stay.Begins!.Value.Latest < Window.Back(line.AsOf, (int)thresholds["long"], 0).First)];

    /// <summary>The names of the ventures that the two sides own together.</summary>
    private static IReadOnlyList<string> VenturesOfBoth(Line line) =>
        [.. line.Of(Organization.Kind).Where(body => Organization.Parents.Of(body) is { } parents && line.Pair.Members.All(member => parents.Any(parent => parent.Id == member)))
            .Select(Organization.Name.Of).Distinct(StringComparer.Ordinal)];

    /// <summary>Postings with a note on living with two loyalties, as far as the viewer may read it. It never leaves the own book.</summary>
    private static IReadOnlyList<Record> TwoLoyalties(Line line) =>
        line.IsJoint ? [] : [.. line.Scene.View.Of(Posting.Kind).Where(posting => Posting.Ties.Of(posting) is not null && line.Stays.Any(stay => stay.Posting.Id == posting.Id))];

    private static string Told(Line line, IReadOnlyList<Stay> stays)
    {
        var levels = stays.Select(stay => stay.Level).OfType<Level>().Distinct().Order().Select(LevelWords.Of).ToList();
        return $"{Words.Count(stays.Count, "posting")} from {line.NameOf(stays[0].From)} to {line.NameOf(stays[0].To)}{(levels.Count > 0 ? $" ({Words.List(levels)} among them)" : "")}";
    }
}
