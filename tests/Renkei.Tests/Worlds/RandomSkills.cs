using Renkei.Core.Values;

namespace Renkei.Tests.Worlds;

/// <summary>What is said in a random world of how good its firms are, of what they set out to learn and to teach, and of what came of it.</summary>
internal sealed partial class RandomWorld
{
    private static readonly string[] Ratings = ["weak", "steady", "strong", "0", "2.5", "4"];
    private static readonly string[] Comparisons = ["trails", "level", "leads"];

    private void Skills()
    {
        Marks();
        Some(9, Rated);
        Some(9, Measured);
        Some(5, SetOut);
        Some(5, Taught);
        Some(4, Asked);
        Some(4, Declared);
        Links();
    }

    private void Some(int most, Action<int> draw)
    {
        for (int number = 1, last = Below(most); number <= last; number++) draw(number);
    }

    /// <summary>Families and marks of difficulty.</summary>
    private void Marks() => Amend("capability", told =>
    [
        new("family", Below(2) == 0 ? "productive" : "strategic-administrative"),
        .. Below(2) == 0 ? (KeyValuePair<string, string>[])[new("complex", "true"), new("tacit", Below(2) == 0 ? "true" : "false")] : [],
        .. Below(4) == 0 ? (KeyValuePair<string, string>[])[new("months", $"{1 + Below(90)}")] : [],
        .. Below(4) == 0 && told.Id != "cap1" ? (KeyValuePair<string, string>[])[new("part_of", "cap1")] : [],
        .. Below(4) == 0 ? (KeyValuePair<string, string>[])[new("distinctive_of", $"[{Firm()}]")] : [],
    ]);

    private void Rated(int number)
    {
        var (by, of) = (Firm(), Firm());
        var book = Below(3) == 0 ? by : "pact1";
        List<(string, string)> fields = [("when", When(1995 + Below(8))), ("alliance", "pact1"), ("by", by), ("of", of), ("capability", $"cap{1 + Below(3)}")];
        fields.AddRange(Below(3) == 0 ? [("score", Comparisons[Below(3)]), ("beside", Other(of))] : [("score", Ratings[Below(6)])]);
        if (Below(3) == 0) fields.Add(("observed", "true"));
        Add(book, "rating", $"rat{number}", by, fields);
    }

    private void Measured(int number)
    {
        var of = Firm();
        var layer = ((string[])["deep", "surface", "financial"])[Below(3)];
        List<(string, string)> fields = [("when", When(1992 + Below(11))), ("of", of), ("layer", layer)];
        if (Below(3) != 0) fields.Add(("capability", $"cap{1 + Below(3)}"));
        fields.AddRange(Below(4) switch
        {
            0 => [("standing", Comparisons[Below(3)]), ("beside", Other(of))],
            1 => [("trend", ((string[])["falling", "flat", "rising"])[Below(3)])],
            2 => [("name", "scrap"), ("unit", "percent"), ("number", $"{Below(9)}"), ("better", "down")],
            _ => [("standing", Ratings[Below(3)])],
        });
        Add("pact1", "measure", $"mes{number}", of, fields);
    }

    private void SetOut(int number)
    {
        var learner = Firm();
        var sort = ((string[])["acquire", "teach", "articulate-own-practice"])[Below(3)];
        List<(string, string)> fields = [("when", When(1991 + Below(12))), ("alliance", "pact1"), ("learner", learner), ("capability", $"cap{1 + Below(3)}"), ("is", sort)];
        if (Below(4) != 0) fields.Add(("from", Other(learner)));
        Add(Below(4) == 0 ? learner : "pact1", "objective", $"obj{number}", learner, fields);
    }

    private void Taught(int number)
    {
        var teacher = Firm();
        Joint("event", $"les{number}", teacher, ("when", When(1991 + Below(6))), ("is", "training"), ("alliance", "pact1"), ("teachers", $"[{teacher}]"), ("learners", $"[{Other(teacher)}]"), ("effort", $"{8 * Below(9)}"));
        if (Below(2) == 0)
            Joint("change", $"own{number}", teacher, ("when", "2003"), ("alliance", "pact1"), ("by", teacher), ("routine", "teach and see"), ("from_teaching", $"[les{number}]"));
    }

    private void Asked(int number)
    {
        var by = Firm();
        Joint("offer", $"off{number}", by, ("when", When(1991 + Below(6))), ("alliance", "pact1"), ("is", Below(2) == 0 ? "request" : "offer"), ("by", by), ("to", Other(by)), ("what", "show us"));
        if (Below(2) == 0)
            Joint("answer", $"ans{number}", Other(by), ("when", "2003"), ("offer", $"off{number}"), ("by", Other(by)), ("is", Below(2) == 0 ? "accepted" : "declined"));
    }

    private void Declared(int number)
    {
        var by = Firm();
        Joint("complete", $"all{number}", by, ("when", "1989/.."), ("what", ((string[])["change", "insight", "objective", "event", "offer", "answer", "posting"])[Below(7)]), ("by", by), ("alliance", "pact1"));
    }

    /// <summary>Joint insights of the one firm that build on earlier joint ones of the other, and when what was tacit was written down.</summary>
    private void Links()
    {
        var joint = records.Where(told => told.Kind == "insight" && told["book"] == "pact1").ToList();
        Amend("insight", told =>
        {
            if (told["book"] != "pact1") return [];
            var earlier = joint.TakeWhile(other => other.Id != told.Id).Where(other => other["learner"] != told["learner"] && Dated(told).Before(Dated(other)) != Truth.Certainly).ToList();
            return
            [
                .. earlier.Count > 0 ? (KeyValuePair<string, string>[])[new("builds_on", $"[{earlier[Below(earlier.Count)].Id}]")] : [],
                .. told["form"] == "tacit" && Below(2) == 0 ? (KeyValuePair<string, string>[])[new("codified", "2003"), new("codified_by", Firm())] : [],
            ];
        });
    }

    private void Amend(string kind, Func<Told, IEnumerable<KeyValuePair<string, string>>> more)
    {
        for (var place = 0; place < records.Count; place++)
        {
            if (records[place].Kind == kind) records[place] = records[place] with { Fields = [.. records[place].Fields, .. more(records[place])] };
        }
    }

    private static When Dated(Told told) => Core.Values.When.Of(told["when"]!).Value;

    private string Firm() => Below(2) == 0 ? "aoki" : "berg";
}
