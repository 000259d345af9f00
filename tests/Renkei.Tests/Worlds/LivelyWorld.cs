using Renkei.Analysis.Statistics;

namespace Renkei.Tests.Worlds;

/// <summary>
/// A random world in which more goes on between the two firms: objectives, meetings, visits and exchanges of documents with those who took part, postings, ties, and
/// more insights that name them, all in the joint book.
/// </summary>
internal static class LivelyWorld
{
    private static readonly string[] Types = ["meeting", "meeting", "meeting", "visit", "visit", "tour", "training", "documents", "joint-work", "review", "supply-contact", "dispute"];
    private static readonly string[] Firms = ["aoki", "berg"];

    public static World Of(int seed)
    {
        var chance = new Chance((ulong)(uint)seed ^ 0x5eed);
        var drawn = 0UL;
        var told = new List<Told>(RandomWorld.Of(seed).Records);
        int Below(int end)
        {
            Span<int> one = stackalloc int[1];
            chance.Below(drawn++, (uint)end, one);
            return one[0];
        }

        string Firm() => Firms[Below(2)];
        string Month(int year) => $"{year}-0{1 + Below(9)}-1{Below(9)}";
        string Any(params string[] words) => words[Below(words.Length)];
        void Add(string kind, string id, params (string Key, string Value)[] fields)
        {
            var writer = Firm();
            told.Add(new(kind, id, [.. fields.Where(field => field.Value.Length > 0).Select(field => KeyValuePair.Create(field.Key, field.Value)), new("alliance", "pact1"), new("book", "pact1"), new("writer", writer)]));
        }

        told.Add(new("capability", "cap1", [new("name", "Hard to learn"), new("tacit", "true"), new("complex", Below(2) == 0 ? "true" : "false"), new("book", "pact1"), new("writer", "aoki")]));
        for (var number = Below(5); number > 0; number--)
        {
            var learner = Firm();
            Add("objective", $"aim{number}", ("when", $"{1990 + Below(4)}"), ("learner", learner), ("from", Below(3) == 0 ? "" : learner == "aoki" ? "berg" : "aoki"), ("capability", $"cap{1 + Below(3)}"),
                ("form", Any("tacit", "explicit", "")), ("use", Any("at-home", "together", "")), ("strength", Any("strong", "weak", "")), ("is", Any("acquire", "teach", "create", "")));
        }

        for (var number = Below(9); number > 0; number--)
        {
            Add("event", $"occ{number}", ("when", Month(1993 + Below(3))), ("is", Types[Below(Types.Length)]), ("organizations", "[aoki, berg]"), ("place", Any("aoki", "berg", "")),
                ("people", Any("[p1, p2, p3]", "[p2, p4]", "")), ("capabilities", Any("[cap1]", "[cap2, cap3]", "")), ("teachers", Any("[aoki]", "[berg]", "[aoki, berg]", "", "")), ("learners", Any("[aoki]", "[berg]", "[aoki, berg]", "", "")),
                ("state", Any("held", "held", "cancelled", "")));
        }

        for (var number = Below(3); number > 0; number--)
        {
            var (from, to) = Below(2) == 0 ? ("aoki", "berg") : ("berg", "aoki");
            Add("posting", $"pst{number}", ("when", $"{1993 + Below(3)}/{1996 + Below(3)}"), ("person", from == "aoki" ? "p2" : "p1"), ("from", from), ("to", to), ("capabilities", Any("[cap1]", "")));
        }

        for (var number = Below(3); number > 0; number--)
            Add("linkage", $"lnk{number}", ("when", $"{1991 + Below(9)}/.."), ("is", Any("shared-plan", "supply-tie", "joint-project")), ("closeness", Any("1", "3", "")));
        for (var number = Below(12); number > 0; number--)
        {
            var (learner, source, people) = Below(2) == 0 ? ("aoki", "berg", "[p2, p4]") : ("berg", "aoki", "[p1, p3]");
            var happening = told.Find(one => one.Kind == "event" && one.Id.StartsWith("occ", StringComparison.Ordinal) && Below(4) == 0)?.Id ?? "";
            var year = 1996 + Below(4);
            Add("insight", $"ist{number}", ("when", Month(year)), ("learner", learner), ("from", source), ("capability", $"cap{1 + Below(3)}"), ("event", happening), ("carriers", Below(2) == 0 ? people : ""),
                ("form", Any("tacit", "explicit", "")), ("used_jointly", Any("true", "false", "")), ("new", Any("true", "false", "")),
                ("objective", told.Find(one => one.Kind == "objective" && one["book"] == "pact1" && one["learner"] == learner)?.Id ?? ""),
                ("steps", Any("", $"[{{to: group, when: {year + 1}, proof: seen, people: {people}}}]", $"[{{to: group, when: {Month(year + 1)}, proof: seen, people: {people}}}, {{to: organization, when: {year + 2}, proof: seen, policy: true}}]")),
                ("outcomes", Any("", "[{is: ignored}]", "[{is: accepted}]")));
        }

        for (var number = Below(6); number > 0; number--)
            Add("survey", $"srv{number}", ("when", $"{1990 + (2 * number)}"), ("item", "trust"), ("among", Firm()), ("number", "20"), ("mean", $"{1 + Below(5)}"));
        foreach (var what in (string[])["insight", "event", "posting", "change", "innovation", "objective"])
        {
            if (Below(2) == 0) Add("complete", $"cpl{what.Length}{(what == "insight" ? 1 : 0)}", ("when", "1990/2009"), ("what", what), ("by", Firm()));
        }

        return new(told);
    }
}
