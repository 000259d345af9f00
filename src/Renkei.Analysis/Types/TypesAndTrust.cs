using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Records;
using Renkei.Core.Steering;

namespace Renkei.Analysis.Types;

/// <summary>
/// S3-6: how the mix of types and the trust that people told of in surveys went over the same time, side by side. An association and nothing more: which led to which cannot be
/// told from it.
/// </summary>
internal static class TypesAndTrust
{
    private const string Item = "trust";

    public static Finding Of(Line line, IReadOnlyList<QuarterOfTypes> quarters)
    {
        var asked = new Asking(line, "S3-6");
        var known = quarters.Where(quarter => quarter.IsKnown).ToList();
        var waves = Waves(line, asked.Thresholds);
        var isKnown = known.Count >= asked.Thresholds["fewest-points"] && waves.Count >= asked.Thresholds["fewest-points"];
        string Case(Thresholds thresholds) => !isKnown ? "too-few"
            : (Sign(Later(known) - Earlier(known), thresholds["share"]), Sign(waves[^1].Mean - waves[0].Mean, thresholds["mean"])) switch
            {
                (0, _) or (_, 0) => "still",
                var (learning, trust) => learning == trust ? "together" : "apart",
            };

        var says = Case(asked.Thresholds);
        var finding = asked.Finds(
            "trust",
            isKnown ? Status.InPlace : Status.Unknown,
            says,
            new Evidence(line.Scene.Events).Add(known.SelectMany(quarter => quarter.Topics).Select(one => one.Topic.Records(line))).Add(waves.SelectMany(wave => wave.Answers)),
            ("quarters", Words.Count(known.Count, "quarter")),
            ("waves", Words.Count(waves.Count, "survey")),
            ("fewest", $"{asked.Thresholds["fewest-points"]}"),
            ("learning", isKnown ? Moved(Later(known) - Earlier(known), asked.Thresholds["share"], "toward both sides opening up or learning together", "toward one side taking in for itself", "neither way") : ""),
            ("trust", isKnown ? Moved(waves[^1].Mean - waves[0].Mean, asked.Thresholds["mean"], "rose", "fell", "stayed about the same") : ""));
        return asked.Weighed(finding, Case) with { Word = isKnown ? says : null, N = Math.Min(known.Count, waves.Count), Threshold = asked.Thresholds["fewest-points"] };
    }

    /// <summary>The waves in which people of the pair were asked about trust, earliest first: the mean over the groups with enough answers.</summary>
    private static List<(double Mean, IReadOnlyList<Record> Answers)> Waves(Line line, Thresholds thresholds) =>
        [.. line.Of(Survey.Kind)
            .Where(survey => Survey.Item.Of(survey) == Item && (double)Survey.Number.Of(survey).Number >= thresholds["fewest-answers"])
            .Where(survey => line.Pair.Members.Contains(line.FirmOf(Survey.Among.Of(survey), survey), StringComparer.Ordinal))
            .GroupBy(survey => Survey.When.Of(survey).Start.Latest)
            .OrderBy(wave => wave.Key)
            .Select(wave => (wave.Average(survey => (double)Survey.Mean.Of(survey).Number), (IReadOnlyList<Record>)[.. wave]))];

    private static double Earlier(List<QuarterOfTypes> known) => Open(known.Take(known.Count / 2));

    private static double Later(List<QuarterOfTypes> known) => Open(known.Skip((known.Count + 1) / 2));

    /// <summary>The share of insights, of those whose type is known, that were not of the type in which one side takes in for itself.</summary>
    private static double Open(IEnumerable<QuarterOfTypes> quarters)
    {
        var (open, all) = (0, 0);
        foreach (var quarter in quarters)
        {
            all += TypeOfLearning.All.Sum(type => quarter.Count(type));
            open += TypeOfLearning.All.Skip(1).Sum(type => quarter.Count(type));
        }

        return (double)open / all;
    }

    private static int Sign(double difference, double least) => difference >= least ? 1 : difference <= -least ? -1 : 0;

    private static string Moved(double difference, double least, string up, string down, string neither) => Sign(difference, least) switch { 1 => up, -1 => down, _ => neither };
}
