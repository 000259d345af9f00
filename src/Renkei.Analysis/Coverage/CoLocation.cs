using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;

namespace Renkei.Analysis.Coverage;

/// <summary>
/// S1-11-together: how many days people of one side worked inside the other, level by level. It judges nothing: the paper names no number, only that people of several levels
/// in one place help what takes several levels to cross. One finding for each side of which anything is told; that nobody was there is known only where events and
/// postings were declared complete and say whose place it was.
/// </summary>
internal static class CoLocation
{
    private static readonly IReadOnlyList<string> Levels = [.. Contacts.Levels.Select(level => $"from the {LevelWords.Of(level)}"), "from people whose level is not told"];

    /// <summary>Ours inside the partner, the partner's inside us, and how many events do not tell.</summary>
    public static (DaysInside Out, DaysInside In, int Placeless) Ways(Line line) => DaysInside.Of(line, line.ThresholdsOf("S1-11-together")["week"]);

    public static IEnumerable<Finding> Of(Line line, (DaysInside Out, DaysInside In, int Placeless) ways)
    {
        var asked = new Asking(line, "S1-11-together");
        List<Finding> found = [.. ((Finding?[])[Of(asked, line, "out", ways.Out, ways.Placeless), Of(asked, line, "in", ways.In, ways.Placeless)]).OfType<Finding>()];
        return found.Count > 0 ? found : [asked.Finds("inside", Status.Unknown, "none", [])];
    }

    public static BarChart Chart(Line line, (DaysInside Out, DaysInside In, int Placeless) ways)
    {
        IReadOnlyList<Record> Records(DaysInside way, int level) => [.. way.Postings[level], .. line.Scene.Events.Shown(way.Events[level])];
        var bars = Enumerable.Range(0, Levels.Count)
            .Select(level => new Bar(
                level < Contacts.Levels.Count ? Words.Capital(LevelWords.Of(Contacts.Levels[level])) : "Level not told",
                ways.In.ByLevel[level].Fewest,
                ways.Out.ByLevel[level].Fewest,
                [.. Records(ways.Out, level), .. Records(ways.In, level)]))
            .Where(bar => bar.Records.Count > 0);
        return new("Days at work inside the other", "person-days, the fewest the records allow", "Level", $"{Guests(line, ways.In)} inside {line.NameOf(ways.In.Host)}", $"{Guests(line, ways.Out)} inside {line.NameOf(ways.Out.Host)}", [.. bars])
        {
            Caution = ways.Out.Nameless + ways.In.Nameless > 0 ? "A posting that names nobody counts as one person." : null,
        };
    }

    private static string Guests(Line line, DaysInside way) => $"people of {line.NameOf(way.Guest)}";

    private static Finding? Of(Asking asked, Line line, string direction, DaysInside way, int placeless)
    {
        var (all, events) = (way.All, line.Scene.Events);
        List<Record> declared = placeless > 0 || way.NamingNoGuest > 0 || way.ByLevel[^1] is not { IsNone: true } ? []
            : Declared(line, Event.Kind) is { Count: > 0 } held && Declared(line, Posting.Kind) is { Count: > 0 } posted ? [.. held, .. posted] : [];
        if (all.IsNone && declared.Count == 0) return null;

        List<Record> postings = [.. way.Postings.SelectMany(level => level)];
        var absent = Words.List(Contacts.Levels.Where(level => way.ByLevel[(int)level].IsNone).Select(level => $"the {LevelWords.Of(level)}"));
        (string, string)[] names = [("guest", line.NameOf(way.Guest)), ("host", line.NameOf(way.Host))];
        var since = Since(way.AllEvents, postings, events);
        var finding = asked.Finds(
            direction,
            Status.InPlace,
            all.IsNone ? "nobody" : since is null ? "told" : "told-since",
            new Evidence(events).Add(postings).Add(way.AllEvents).Add(absent.Length > 0 ? declared : []),
            [
                .. names,
                ("since", since ?? ""),
                ("days", $"{all.Told} person-{(all.Exact == 1 ? "day" : "days")}"),
                ("levels", Told(way)),
                ("absent", all.IsNone || absent.Length == 0 || !way.ByLevel[^1].IsNone ? "" : $" {asked.Says(declared.Count > 0 ? "nobody-of" : "none-of", ("levels", absent))}"),
            ]);
        return finding with
        {
            Value = all.Exact,
            Low = all.Exact is null ? all.Fewest : null,
            High = all.Exact is null ? all.Most : null,
            Limits = all.Exact is null ? "what the records allow" : null,
            About = finding.About with { Direction = direction },
            Notes =
            [
                .. Note("nameless", way.Nameless, "posting"),
                .. Note("placeless", placeless, "event"),
                .. Note("naming-no-guest", way.NamingNoGuest, "event"),
                .. finding.Notes,
            ],
        };

        IEnumerable<string> Note(string says, int count, string what) => count == 0 ? [] : [asked.Says(says, [.. names, ("n", Words.Count(count, what))])];
    }

    private static string Told(DaysInside way)
    {
        var told = Enumerable.Range(0, Levels.Count).Where(level => !way.ByLevel[level].IsNone).ToList();
        return told is [var only] ? $"all {Levels[only]}" : Words.List(told.Select(level => $"{way.ByLevel[level].Told} {Levels[level]}"));
    }

    private static List<Record> Declared(Line line, Kind kind) => [.. line.Pair.Members.SelectMany(member => line.DeclaredSinceStart(member, kind))];

    /// <summary>The beginning of what began first; null where that is not told, or only as lying between two dates.</summary>
    private static string? Since(IReadOnlyList<int> places, List<Record> postings, EventColumns events)
    {
        var whens = postings.Select(posting => Posting.When.Of(posting)!).Concat(places.TakeWhile(at => events.Begins[at].Earliest == events.Begins[places[0]].Earliest).Select(events.WhenAt));
        var first = whens.OrderBy(when => when.Start.Earliest).ThenBy(when => when.Start.Latest).ThenBy(when => when.Text, StringComparer.Ordinal).FirstOrDefault();
        return first is null || first.Start.Earliest == DateOnly.MinValue || first.Text.StartsWith('[') ? null : DateWords.BeginningOf(first);
    }
}
