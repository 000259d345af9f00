using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;

namespace Renkei.Analysis.Factors;

/// <summary>S0-23: whether ours take over what they learn as it stands, or fit its essence to their own ways and go on from there.</summary>
internal static class EssenceAdapted
{
    public static Finding Of(Line line)
    {
        var changes = line.Lessons.Where(lesson => lesson.Learner == line.Pair.Us).SelectMany(lesson => lesson.Changes).Distinct().Where(change => Change.Manner.Of(change) is not null).ToList();
        var (adapted, extended) = (changes.Count(change => Change.Manner.Of(change) == Manner.Adapted), changes.Count(change => Change.Manner.Of(change) == Manner.Extended));
        return new Asking(line, "S0-23").Judges("adapted", limits => new(changes.Count < Math.Round(limits["changes"]) ? "too-few" : adapted + extended < limits["adapted"] * changes.Count ? "copied" : "adapted", changes)
        {
            Value = changes.Count == 0 ? null : (double)(adapted + extended) / changes.Count,
            Threshold = "adapted",
            Places =
            [
                ("copied", $"{changes.Count - adapted - extended}"),
                ("adapted", $"{adapted}"),
                ("extended", $"{extended}"),
                ("changes", Words.CountOrNo(changes.Count, "changed routine")),
                ("fewest", $"{limits["changes"]}"),
            ],
        });
    }
}
