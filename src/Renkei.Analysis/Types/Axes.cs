using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;

namespace Renkei.Analysis.Types;

/// <summary>S3-1 and S3-2: over how many subjects both set out to share, and over how many learning served both. They judge nothing.</summary>
internal static class Axes
{
    public static Finding OfDirection(Line line, IReadOnlyList<Topic> topics) =>
        Share(line, new(line, "S3-1"), "direction", [.. topics.Where(topic => topic.Direction is not null)], topics.Count, topic => topic.Direction == Direction.Integrative);

    public static Finding OfBenefit(Line line, IReadOnlyList<Topic> topics) =>
        Share(line, new(line, "S3-2"), "benefit", [.. topics.Where(topic => topic.Benefit is not null)], topics.Count, topic => topic.Benefit == Benefit.With);

    private static Finding Share(Line line, Asking asked, string scope, List<Topic> known, int all, Func<Topic, bool> counts)
    {
        (string, string)[] places =
        [
            ("such", $"{known.Count(counts)}"),
            ("n", Words.Count(known.Count, "subject")),
            ("names", Words.List(known.Where(counts).Select(topic => $"“{topic.Name}”"))),
            ("left", Words.Count(all - known.Count, "more subject")),
        ];
        var finding = asked.Finds(scope, known.Count == 0 ? Status.Unknown : Status.InPlace, known.Count == 0 ? "untold" : known.TrueForAll(topic => counts(topic)) ? "all" : known.Exists(topic => counts(topic)) ? "some" : "none", new Evidence(line.Scene.Events).Add(known.Select(topic => topic.Records(line))), places);
        return finding with
        {
            Value = known.Count == 0 ? null : (double)known.Count(counts) / known.Count,
            N = known.Count,
            Notes = [.. known.Count > 0 && known.Count < all ? (string[])[asked.Says("left", places)] : [], .. finding.Notes],
        };
    }
}
