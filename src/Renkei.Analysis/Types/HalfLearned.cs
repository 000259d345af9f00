using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Analysis.Statistics;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Types;

/// <summary>
/// S3-5: learning changes what people think and what they do. What was understood and changed no routine is half-learned; work contracted out instead is access and
/// no learning. That no routine changed is a fact where the learner declared its changes complete, or where it is told that the insight was left lying or turned down.
/// </summary>
internal static class HalfLearned
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "S3-5");
        var contracted = (from change in line.Scene.View.Of(Change.Kind)
                          where Change.ContractedOut.Of(change) == true
                          from cited in Change.Cites.Of(change) ?? ListOf<Reference>.Empty
                          let insight = line.Scene.View.Find(cited, change)
                          where insight is not null
                          select (Insight: (object)insight, Change: change)).ToLookup(pair => pair.Insight, pair => pair.Change, ReferenceEqualityComparer.Instance);
        return OneWay.Speak(OneWay.Of(line), way => way.Lessons.Count == 0 ? null : Judge(asked, line, way, contracted), () => asked.Finds("half", Status.Unknown, "none", []));
    }

    private static Finding Judge(Asking asked, Line line, OneWay way, ILookup<object, Record> contracted)
    {
        Truth IsHalf(Lesson lesson) => lesson.IsLearned ? Truth.No : contracted.Contains(lesson.Insight) || WasLeft(lesson) || Declared(line, lesson).Count > 0 ? Truth.Certainly : Truth.Perhaps;
        BoundedShare Share(Thresholds thresholds) => BoundedShare.Of(Old(line, way, thresholds).Select(IsHalf));
        string Case(Thresholds thresholds) => Share(thresholds) is var half && half.Count < thresholds["fewest-insights"] ? "too-few"
            : half.Reaches(thresholds["half"]) switch { Truth.Certainly => "half", Truth.No => "whole", _ => "open" };

        var (says, share, old) = (Case(asked.Thresholds), Share(asked.Thresholds), Old(line, way, asked.Thresholds));
        var given = old.FindAll(lesson => !lesson.IsLearned && contracted.Contains(lesson.Insight));
        var status = says == "half" ? Status.Watch : says == "whole" ? Status.InPlace : Status.Unknown;
        var finding = asked.Finds(
            $"{way.Direction}-half",
            status,
            says,
            [.. Lesson.Evidence(old), .. old.SelectMany(lesson => Declared(line, lesson)), .. given.SelectMany(lesson => contracted[lesson.Insight])],
            [
                .. way.Names(line),
                ("halves", share.Open == 0 ? $"{share.Yes}" : $"between {share.Yes} and {share.Yes + share.Open}"),
                ("n", Words.Count(share.Count, "insight")),
                ("enough", Words.Count(share.Count, "insight is", "insights are")),
                ("fewest", $"{asked.Thresholds["fewest-insights"]}"),
                ("given", given.Count == 0 ? "" : asked.Says("given", [.. way.Names(line), ("number", $"{given.Count}")])),
            ]);
        return asked.Weighed(finding, Case) with
        {
            Value = status == Status.Unknown ? null : share.Exactly,
            Low = status == Status.Unknown || share.Open == 0 ? null : share.Low,
            High = status == Status.Unknown || share.Open == 0 ? null : share.High,
            Limits = status == Status.Unknown || share.Open == 0 ? null : "what the records leave open",
            N = share.Count,
            Threshold = asked.Thresholds["half"],
            About = way.About(line),
        };
    }

    private static List<Lesson> Old(Line line, OneWay way, Thresholds thresholds) =>
        [.. way.Lessons.Where(lesson => Lag.Until(lesson.When.Start, line.AsOf).Least
            >= thresholds["months"] * 365 / 12 * Patience.Stretch(line, Insight.Capability.Of(lesson.Insight).Id))];

    private static IReadOnlyList<Record> Declared(Line line, Lesson lesson) => line.Scene.Declared.By(lesson.Learner, Change.Kind, lesson.When.Start.Earliest, line.AsOf);

    private static bool WasLeft(Lesson lesson) => Insight.Outcomes.Of(lesson.Insight) is [.., var last] && Insight.Outcome.Is.Of(last) != Core.Learning.Verdict.Accepted;
}
