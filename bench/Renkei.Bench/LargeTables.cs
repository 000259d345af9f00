using System.Globalization;

namespace Renkei.Bench;

/// <summary>
/// A folder of CSV of any size, the same for the same number: two firms with a plant each, four hundred people, and as many events of some fifteen sorts as asked for, at
/// which about three of them met. What else is recorded (insights, changes, postings, objectives) stays few, so that what grows is events.
/// </summary>
internal static class LargeTables
{
    private const int MostPeople = 400;
    private const int Capabilities = 24;
    private const int Objectives = 12;
    private const int MostInsights = 600;
    private const int FirstYear = 2010;
    private const int Years = 10;

    private static readonly string[] Sorts =
    [
        "meeting", "meeting", "meeting", "visit", "visit", "tour", "training", "training", "review", "joint-work", "joint-work", "supply-contact", "documents", "briefing", "dispute", "social",
    ];

    private static readonly string[] Levels = ["upper", "middle", "middle", "lower", "lower", "lower", "lower", ""];
    private static readonly string[] Places = ["aoki", "aoki-plant", "berg", "berg-plant"];

    public static void Write(string folder, int events, int people = MostPeople, int insights = MostInsights)
    {
        Directory.CreateDirectory(folder);
        Table(folder, "renkei", "renkei,case,title", ["1,true,\"Synthetic, for measuring\""]);
        Table(folder, "organization", "organization,name,part_of,source", ["aoki,Aoki,,synthetic", "berg,Berg,,synthetic", "aoki-plant,Aoki's plant,aoki,synthetic", "berg-plant,Berg's plant,berg,synthetic"]);
        Table(folder, "alliance", "alliance,parties,when,source", ["pact,aoki; berg,2010/..,synthetic"]);
        Table(folder, "person", "person,organization,level,source", Numbers(people).Select(n => $"p{n},{(n % 2 == 0 ? "aoki" : "berg")}{(n % 5 == 0 ? "-plant" : "")},{Levels[Drawn(n, 1, Levels.Length)]},synthetic"));
        Table(folder, "capability", "capability,name,levels,tacit,source", Numbers(Capabilities).Select(n => $"cap{n},Capability {n},{(n % 6 == 0 ? "upper; lower" : "")},{(n % 2 == 0 ? "true" : "")},synthetic"));
        Table(folder, "objective", "objective,when,alliance,learner,from,capability,is,source", Numbers(Objectives).Select(n => $"obj{n},2010,pact,{Firm(n)},{Firm(n + 1)},cap{n},{(n % 3 == 0 ? "teach" : "acquire")},synthetic"));
        Table(folder, "posting", "posting,when,alliance,person,from,to,level,source", Numbers(60).Select(n => $"post{n},{2011 + (n % 8)}-03/{2013 + (n % 8)}-02,pact,p{n},{Firm(n)},{Firm(n + 1)},{(n % 4 == 0 ? "upper" : "lower")},synthetic"));
        Table(folder, "complete", "complete,when,what,by,alliance,source", Numbers(2).Select(n => $"all-events{n},2010/..,event,{Firm(n)},pact,synthetic"));
        Table(folder, "insight", "insight,when,alliance,learner,from,capability,form,event,source", Numbers(insights).Select(n => Insight(n, events)));
        Table(folder, "change", "change,when,alliance,by,cites,routine,source", Numbers(insights / 3).Select(n => $"c{n},2022,pact,{Firm(3 * n)},i{3 * n},Routine {n},synthetic"));
        Table(folder, "event", "event,when,planned_for,alliance,is,state,people,organizations,place,capabilities,objectives,teachers,learners,effort,purpose,basis,source", Numbers(events).Select(n => Event(n, people)));
    }

    private static void Table(string folder, string name, string header, IEnumerable<string> rows) => File.WriteAllLines(Path.Combine(folder, $"{name}.csv"), rows.Prepend(header));

    private static string Event(int n, int people)
    {
        var sort = Sorts[Drawn(n, 2, Sorts.Length)];
        var state = Drawn(n, 3, 50) switch { 0 => "cancelled", 1 => "planned", _ => "" };
        var met = sort == "documents" ? "" : string.Join("; ", Numbers(1 + Drawn(n, 4, 5)).Select(one => $"p{Drawn(n, 5 + one, people)}").Distinct(StringComparer.Ordinal));
        var place = Drawn(n, 11, 3) == 0 ? "" : Places[Drawn(n, 12, Places.Length)];
        var taught = sort == "training" || (sort == "documents" && Drawn(n, 13, 2) == 0);
        var teacher = Drawn(n, 14, 2);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"e{n},{When(n)},{(state == "planned" ? "2021-06" : "")},pact,{sort},{state},{met},{(met.Length == 0 ? "aoki; berg" : "")},{place},{Topic(n, 15, "cap", Capabilities)},{Topic(n, 16, "obj", Objectives)},{(taught ? Firm(teacher) : "")},{(taught ? Firm(teacher + 1) : "")},{(taught ? 8 * (1 + Drawn(n, 17, 10)) : "")},{(Drawn(n, 18, 4) == 0 ? "" : $"Trial {n}")},{(Drawn(n, 19, 500) == 0 ? "constructed" : "")},calendar");
    }

    private static string Insight(int n, int events)
    {
        var at = Drawn(n, 20, events);
        return $"i{n},{When(at)},pact,{Firm(n)},{Firm(n + 1)},cap{Drawn(n, 21, Capabilities)},{(n % 3 == 0 ? "tacit" : n % 3 == 1 ? "explicit" : "")},{(n % 4 == 0 ? "" : $"e{at}")},synthetic";
    }

    /// <summary>Mostly a day; one in forty is coarse.</summary>
    private static string When(int n)
    {
        var (year, month, day) = (FirstYear + Drawn(n, 22, Years), Two(1 + Drawn(n, 23, 12)), Two(1 + Drawn(n, 24, 28)));
        return Drawn(n, 25, 40) switch { 0 => $"{year}-{month}", 1 when n % 2 == 0 => $"{year}", 1 => $"{year}-{month}~", _ => $"{year}-{month}-{day}" };
    }

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static string Topic(int n, int draw, string name, int most) => Drawn(n, draw, 4) == 0 ? $"{name}{Drawn(n, draw + 20, most)}" : "";

    private static string Firm(int n) => n % 2 == 0 ? "aoki" : "berg";

    private static IEnumerable<int> Numbers(int count) => Enumerable.Range(0, count);

    private static int Drawn(int n, int draw, int below) => (int)Mixed(n, (ulong)draw, (ulong)below);

    /// <summary>A number below another, the same for the same place and draw (the mixing of SplitMix64).</summary>
    private static ulong Mixed(int n, ulong draw, ulong below)
    {
        var mixed = unchecked((((ulong)(uint)n * 64) + draw + 1) * 0x9E3779B97F4A7C15);
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
        return (mixed ^ (mixed >> 31)) % below;
    }
}
