using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Analysis.Statistics;
using Renkei.Core.Learning;
using Renkei.Core.Values;

namespace Renkei.Analysis.Spiral;

/// <summary>
/// S4-15: at which of three verbs most is lost. <em>Access</em>: what single people took in is not left lying or turned down. <em>Assimilate</em>: a group
/// uses it, or a routine changed. <em>Disseminate</em>: the whole organization uses it. Each is counted over what passed the one before, and only over what is
/// old enough for the whole way.
/// </summary>
internal static class LeakingVerb
{
    public static Finding Of(Line line, OneWay way, IReadOnlyList<Climb> climbs)
    {
        var asked = new Asking(line, "S4-15");
        string Case(Thresholds thresholds) => CaseOf(Losses(climbs, thresholds), thresholds);
        var (says, losses) = (Case(asked.Thresholds), Losses(climbs, asked.Thresholds));
        var verb = says.StartsWith("leak-", StringComparison.Ordinal) ? losses.Single(loss => loss.Verb == says["leak-".Length..]) : default;
        var status = verb.Verb is not null ? Status.Problem : says == "no-leak" ? Status.InPlace : Status.Unknown;
        var old = Old(climbs, asked.Thresholds);
        var finding = asked.Finds(
            $"{way.Direction}-verbs",
            status,
            says,
            old.SelectMany(climb => (Core.Records.Record[])[climb.Lesson.Insight, .. climb.Lesson.Changes, .. climb.Declared]),
            [
                .. way.Names(line),
                ("lost", $"{verb.Lost.Yes}"),
                ("n", $"{(verb.Verb is null ? old.Count : verb.Lost.Count)}"),
                ("enough", Words.Count(old.Count, "insight is", "insights are")),
                ("fewest", $"{asked.Thresholds["fewest-insights"]}"),
            ]);
        return asked.Weighed(finding, Case) with
        {
            Value = verb.Verb is null ? null : verb.Lost.Exactly,
            Low = verb.Verb is null || verb.Lost.Open == 0 ? null : verb.Lost.Low,
            High = verb.Verb is null || verb.Lost.Open == 0 ? null : verb.Lost.High,
            Limits = verb.Verb is null || verb.Lost.Open == 0 ? null : "what the records leave open",
            N = old.Count,
            Threshold = asked.Thresholds["leak"],
            About = way.About(line),
        };
    }

    /// <summary>The verb that certainly loses most, the earlier of two alike; none where even the most that can be lost is little at each; else open.</summary>
    private static string CaseOf(IReadOnlyList<(string Verb, BoundedShare Lost)> losses, Thresholds thresholds)
    {
        var judged = losses.Where(loss => loss.Lost.Count >= thresholds["fewest-insights"]).ToList();
        if (judged.Count == 0) return "too-few";
        var leaking = judged.Where(loss => loss.Lost.Reaches(thresholds["leak"]) == Truth.Certainly).ToList();
        return leaking.Count > 0 ? $"leak-{leaking.MaxBy(loss => loss.Lost.Low).Verb}"
            : judged.Count == losses.Count && judged.TrueForAll(loss => loss.Lost.Reaches(thresholds["leak"]) == Truth.No) ? "no-leak"
            : "open";
    }

    private static IReadOnlyList<(string Verb, BoundedShare Lost)> Losses(IReadOnlyList<Climb> climbs, Thresholds thresholds)
    {
        var accessed = Old(climbs, thresholds);
        var kept = accessed.Where(climb => !IsLost(climb)).ToList();
        var assimilated = kept.Where(IsAssimilated).ToList();
        return
        [
            ("access", BoundedShare.Of(accessed.Select(climb => IsLost(climb) ? Truth.Certainly : Truth.No))),
            ("assimilate", BoundedShare.Of(kept.Select(climb => IsAssimilated(climb) ? Truth.No : Unless(climb)))),
            ("disseminate", BoundedShare.Of(assimilated.Select(climb => climb.Lesson.Stage == Stage.Organization ? Truth.No : Unless(climb)))),
        ];
    }

    private static List<Climb> Old(IReadOnlyList<Climb> climbs, Thresholds thresholds) =>
        [.. climbs.Where(climb => Lag.Until(climb.Lesson.When.Start, climb.AsOf).Least >= thresholds["days"] * climb.Stretch)];

    private static bool IsLost(Climb climb) => climb.IsTurnedAway && !climb.Lesson.IsLearned;

    private static bool IsAssimilated(Climb climb) => climb.Lesson.Stage >= Stage.Group || climb.Lesson.IsLearned;

    /// <summary>What is not told to have got further is certainly lost only where the learner declared its insights complete.</summary>
    private static Truth Unless(Climb climb) => climb.Declared.Count > 0 ? Truth.Certainly : Truth.Perhaps;
}
