using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Capabilities;

/// <summary>
/// S1-20: whether what lives in hands and heads is put into words, by the learner who takes it in and by the teacher who wants to pass it on. Two findings: which
/// part of tacit insights was written down since; and who set out to put its own way of working into words.
/// </summary>
internal static class Codifying
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "S1-20");
        yield return WrittenDown(asked, line);
        yield return OwnPractice(asked, line);
    }

    private static Finding WrittenDown(Asking asked, Line line)
    {
        var tacit = line.Lessons.Where(lesson => Insight.Form.Of(lesson.Insight) == Knowledge.Tacit).ToList();
        var young = tacit.FindAll(lesson => Insight.Codified.Of(lesson.Insight) is null && Apart.HasPassed(lesson.When.Start, asked.Thresholds["old-enough"], line.AsOf) != Truth.Certainly);
        var counted = tacit.Except(young).ToList();
        var written = counted.FindAll(lesson => Insight.Codified.Of(lesson.Insight) is not null);
        var share = counted.Count == 0 ? 0 : (double)written.Count / counted.Count;
        var declared = counted.Count == 0 ? [] : line.Declared(Insight.Kind, counted.Min(lesson => lesson.When.Start.Earliest), line.AsOf);
        var isEnough = counted.Count >= asked.Thresholds["fewest"];
        string Case(Thresholds thresholds) => share >= thresholds["written"] ? "written" : declared.Count > 0 ? "unwritten" : "written-unknown";
        var says = isEnough ? Case(asked.Thresholds) : "too-few";
        var status = says switch { "written" => Status.InPlace, "unwritten" => Status.Watch, _ => Status.Unknown };
        var finding = asked.Finds(
            "codified",
            status,
            says,
            [.. counted.Select(lesson => lesson.Insight), .. declared],
            ("written", Words.Of(written.Count, counted.Count)),
            ("was", written.Count < 2 ? "was" : "were"),
            ("is", written.Count < 2 ? "is" : "are"),
            ("n", Words.Count(counted.Count, "insight")),
            ("fewest", $"{asked.Thresholds["fewest"]}"),
            ("by", By(line, written)));
        return asked.Weighed(finding, Case) with
        {
            Value = status == Status.Unknown ? null : share,
            N = counted.Count,
            Threshold = asked.Thresholds["written"],
            Notes = [.. young.Count > 0 && status != Status.Unknown ? (string[])[asked.Says("young", ("young", Words.Count(young.Count, "insight")))] : [], .. finding.Notes],
        };
    }

    /// <summary>Who wrote it down, where that is said: <c> (3 by Aoki, 1 by Berg)</c>.</summary>
    private static string By(Line line, List<Lesson> written)
    {
        var writers = written.Select(lesson => Insight.CodifiedBy.Of(lesson.Insight) is { } writer ? line.FirmOf(writer, lesson.Insight) : null).OfType<string>()
            .GroupBy(firm => firm, StringComparer.Ordinal).Select(firm => $"{firm.Count()} by {line.NameOf(firm.Key)}").ToList();
        return writers.Count == 0 ? "" : $" ({string.Join(", ", writers)})";
    }

    private static Finding OwnPractice(Asking asked, Line line)
    {
        var aims = line.Scene.Aims.Where(aim => aim.Is == ObjectiveType.ArticulateOwnPractice && line.Pair.Members.Contains(aim.Learner, StringComparer.Ordinal)).ToList();
        IReadOnlyList<Record> Declared(string firm) => line.Scene.Declared.By(firm, Objective.Kind, line.Began, line.AsOf);
        var (us, partner) = (Declared(line.Pair.Us), Declared(line.Pair.Partner));
        var (status, says) = aims.Count > 0 ? (Status.InPlace, "own-practice") : us.Count > 0 && partner.Count > 0 ? (Status.Watch, "no-own-practice") : (Status.Unknown, "own-practice-unknown");
        return asked.Finds(
            "own-practice",
            status,
            says,
            [.. aims.Select(aim => aim.Objective), .. us, .. partner],
            ("who", Words.List(aims.GroupBy(aim => aim.Learner, StringComparer.Ordinal)
                .Select(firm => $"{line.NameOf(firm.Key)} ({Words.Names(firm.Select(aim => line.Scene.Capabilities.NameOf(aim.Capability)))})")))) with
        {
            N = aims.Count,
        };
    }
}
