using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Ventures;

/// <summary>
/// S1-23: whether what earlier alliances taught was kept, also one that failed: used again, or at least looked back on when it ended. That nothing was kept is
/// known only where both were declared complete.
/// </summary>
internal static class LessonsKept
{
    public static Finding Of(Line line, IReadOnlyList<Earlier> all, string parties)
    {
        var asked = new Asking(line, "S1-23");
        IReadOnlyList<Earlier> With(Thresholds thresholds, Truth truth) => [.. all.Where(one => one.IsKept(line, (int)thresholds["time"]) == truth)];
        string Case(Thresholds thresholds) =>
            With(thresholds, Truth.No).Count > 0 ? "not-kept" : With(thresholds, Truth.Certainly).Count > 0 ? "kept" : all.Count > 0 ? "not-known" : "none";

        var says = Case(asked.Thresholds);
        var (kept, not, unsure) = (With(asked.Thresholds, Truth.Certainly), With(asked.Thresholds, Truth.No), With(asked.Thresholds, Truth.Perhaps));
        var finding = asked.Finds(
            "lessons",
            says switch { "kept" => Status.InPlace, "not-kept" => Status.Watch, _ => Status.Unknown },
            says,
            all.SelectMany(one => (Record[])[one.Alliance, .. one.Reused, .. one.Reused.Select(reuse => line.Scene.View.Find(Reuse.Insight.Of(reuse), reuse)).OfType<Record>(), .. one.Reviews, .. one.Declared]),
            ("kept", Words.List(kept.Select(one => Told(asked, one)))),
            ("also", kept.Count == 0 ? "" : $" {asked.Says("also", ("kept", Words.List(kept.Select(one => Told(asked, one)))))}"),
            ("not", Words.List(not.Select(one => one.Name))),
            ("parties", parties),
            ("unsure", Words.List(unsure.Select(one => one.Name))),
            ("ended", Words.List(not.Select(one => DateWords.EndOf(Alliance.When.Of(one.Alliance)!) ?? ""))));
        return asked.Weighed(finding, Case) with
        {
            Value = finding.Status == Status.Unknown ? null : kept.Count,
            N = all.Count,
            Missing = [.. finding.Missing, .. finding.Status != Status.Unknown && unsure.Count > 0 ? asked.Missing("some-not-known", ("unsure", Words.List(unsure.Select(one => one.Name)))) : []],
        };
    }

    private static string Told(Asking asked, Earlier one) =>
        one.Here.Count > 0 ? asked.Says("used-here", ("alliance", one.Name), ("count", Words.Count(one.Here.Count, "lesson")))
        : one.Reused.Count > 0 ? asked.Says("used-elsewhere", ("alliance", one.Name), ("count", Words.Count(one.Reused.Count, "lesson")))
        : asked.Says("looked-back", ("alliance", one.Name));
}
