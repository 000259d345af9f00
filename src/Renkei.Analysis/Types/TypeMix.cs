using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;

namespace Renkei.Analysis.Types;

/// <summary>
/// S3-3: of which of the four types learning was, on the whole and for each capability. A judgement that holds another type right stands beside it and changes
/// nothing here; it is used in the path.
/// </summary>
internal static class TypeMix
{
    public static IEnumerable<Finding> Of(Line line, IReadOnlyList<Topic> topics, Overrules overrules)
    {
        var asked = new Asking(line, "S3-3");
        yield return Whole(asked, line, topics);
        foreach (var topic in topics.Where(topic => topic is not { Direction: null, Benefit: null } || overrules.On(topic.Capability) is not null)) yield return Each(asked, line, topic, overrules);
    }

    private static Finding Whole(Asking asked, Line line, IReadOnlyList<Topic> topics)
    {
        var counts = TypeOfLearning.All.Select(type => (Type: type, Count: topics.Count(topic => topic.Type == type))).Where(one => one.Count > 0).OrderByDescending(one => one.Count).ToList();
        var known = counts.Sum(one => one.Count);
        (string, string)[] places =
        [
            ("types", Words.List(counts.Select(one => $"“{one.Type.Words}” ({one.Count})"))),
            ("n", $"{topics.Count}"),
            ("all", Words.Count(topics.Count, "subject")),
            ("left", Words.List(topics.Where(topic => topic.Type is null).Select(topic => $"“{topic.Name}”"))),
        ];
        var finding = asked.Finds("mix", known == 0 ? Status.Unknown : Status.InPlace, topics.Count == 0 ? "none" : known == 0 ? "untold" : "mix", new Evidence(line.Scene.Events).Add(topics.Select(topic => topic.Records(line))), places);
        return finding with
        {
            Word = known == 0 ? null : counts.Count > 1 && counts[0].Count == counts[1].Count ? "mixed" : counts[0].Type.Name,
            N = topics.Count,
            Notes = [.. known > 0 && known < topics.Count ? (string[])[asked.Says("left", places)] : [], .. finding.Notes],
        };
    }

    private static Finding Each(Asking asked, Line line, Topic topic, Overrules overrules)
    {
        var says = topic.Type is not null ? "type" : topic.Direction is not null ? "direction-only" : topic.Benefit is not null ? "benefit-only" : "neither";
        var overrule = overrules.On(topic.Capability);
        (string, string)[] places =
        [
            ("capability", Words.Names([topic.Name])),
            ("type", topic.Type?.Words ?? ""),
            ("direction", topic.Direction is { } direction ? TypeOfLearning.DirectionWords(direction) : ""),
            ("benefit", topic.Benefit is { } benefit ? TypeOfLearning.BenefitWords(benefit) : ""),
            ("judged", overrule?.Type.Words ?? ""),
        ];
        var finding = asked.Finds(topic.Capability, topic.Type is null ? Status.Unknown : Status.InPlace, says, topic.Records(line), places);
        return finding with
        {
            Word = topic.Type?.Name,
            N = topic.Lessons.Count,
            About = new(line.Pair.Us, line.Pair.Partner, topic.Capability),
            Notes = [.. overrule is not null ? (string[])[asked.Says("judged", places)] : [], .. finding.Notes],
        };
    }
}
