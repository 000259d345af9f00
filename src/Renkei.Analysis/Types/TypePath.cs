using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Records;

namespace Renkei.Analysis.Types;

/// <summary>What was learned in one quarter, by type.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Topics">Its topics, each with the type that counts; a judgement goes before the records.</param>
internal sealed record QuarterOfTypes(Window Quarter, IReadOnlyList<(Topic Topic, TypeOfLearning? Type, Record? Judgement)> Topics)
{
    /// <summary>How many insights were of a type; null counts those whose type is not known.</summary>
    public int Count(TypeOfLearning? type) => Topics.Where(one => one.Type == type).Sum(one => one.Topic.Lessons.Count);

    /// <summary>The type of most of them; null where none is known or two are alike.</summary>
    public TypeOfLearning? Main
    {
        get
        {
            var counts = TypeOfLearning.All.Select(type => (Type: type, Count: Count(type))).OrderByDescending(one => one.Count).ToList();
            return counts[0].Count > counts[1].Count ? counts[0].Type : null;
        }
    }

    public bool IsKnown => Topics.Any(one => one.Type is not null);

    public static IReadOnlyList<QuarterOfTypes> Of(Line line, Told told, Overrules overrules) =>
        [.. told.Quarters.Select(quarter => new QuarterOfTypes(quarter, [.. Topic.In(line, told, quarter).Select(topic =>
        {
            var overrule = overrules.On(topic.Capability, quarter);
            return (topic, overrule?.Type ?? topic.Type, overrule?.Judgement);
        })]))];

    public string Name => $"quarter {((Quarter.First.Month - 1) / 3) + 1} of {Quarter.First.Year}";
}

/// <summary>
/// S3-4: how the main type of learning went from quarter to quarter. Nothing is claimed from fewer quarters than needed, and no direction is the right one: the
/// paper breaks off before it says any, and studies differ.
/// </summary>
internal static class TypePath
{
    public static Finding Of(Line line, IReadOnlyList<QuarterOfTypes> quarters)
    {
        var asked = new Asking(line, "S3-4");
        var known = quarters.Where(quarter => quarter.IsKnown).ToList();
        var stretches = Stretches(known);
        var isKnown = known.Count >= asked.Thresholds["fewest-quarters"];
        var judged = known.SelectMany(quarter => quarter.Topics).Where(one => one.Judgement is not null).ToList();
        var says = !isKnown ? "too-few" : stretches.Count == 1 ? "stayed" : "moved";
        (string, string)[] places =
        [
            ("quarters", Words.Count(known.Count, "quarter")),
            ("fewest", $"{asked.Thresholds["fewest-quarters"]}"),
            ("first", stretches.Count == 0 ? "" : stretches[0].Words),
            ("begin", known.Count == 0 ? "" : known[0].Name),
            ("last", stretches.Count == 0 ? "" : stretches[^1].Words),
            ("since", stretches.Count == 0 ? "" : stretches[^1].From.Name),
            ("turns", Words.Times(stretches.Count - 1)),
            ("judged", Words.Count(judged.Count, "place")),
        ];
        var finding = asked.Finds("path", isKnown ? Status.InPlace : Status.Unknown, says, new Evidence(line.Scene.Events).Add(known.SelectMany(quarter => quarter.Topics).Select(one => one.Topic.Records(line).Add(new[] { one.Judgement }.OfType<Record>()))), places);
        return finding with
        {
            Word = !isKnown ? null : stretches.Count == 1 ? stretches[0].Name : $"{stretches[0].Name} → {stretches[^1].Name}",
            N = known.Count,
            Threshold = asked.Thresholds["fewest-quarters"],
            Notes = [.. judged.Count > 0 ? (string[])[asked.Says("judged", places)] : [], .. isKnown ? [asked.Says("no-right-way", places)] : (string[])[], .. finding.Notes],
        };
    }

    /// <summary>The main type of each stretch of quarters in which it stayed the same.</summary>
    private static List<(string Name, string Words, QuarterOfTypes From)> Stretches(List<QuarterOfTypes> known)
    {
        var stretches = new List<(string Name, string Words, QuarterOfTypes From)>();
        foreach (var quarter in known)
        {
            var (name, words) = quarter.Main is { } main ? (main.Name, $"“{main.Words}”") : ("mixed", "a mix of types");
            if (stretches.Count == 0 || stretches[^1].Name != name) stretches.Add((name, words, quarter));
        }

        return stretches;
    }
}
