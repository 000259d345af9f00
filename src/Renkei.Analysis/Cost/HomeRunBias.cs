using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;

namespace Renkei.Analysis.Cost;

/// <summary>S4-18: whether small gains count, or only a great success is thought worth the trouble. Much of what one can learn from a partner is small and adds up.</summary>
internal static class HomeRunBias
{
    public static IEnumerable<Finding> Of(Line line, IReadOnlyList<Refusal> refusals)
    {
        var asked = new Asking(line, "S4-18");
        List<Record> sized = [.. line.Lessons.Where(lesson => lesson.Learner == line.Pair.Us).SelectMany(lesson => lesson.Changes).Distinct().Where(change => Change.Magnitude.Of(change) is not null)];
        List<Refusal> coded = [.. refusals.Where(one => one.Because is not null)];
        return
        [
            asked.Judges("gains", limits => Gains(sized, limits["small"], limits["fewest"])),
            asked.Judges("too-small", limits => TooSmall(coded, limits["refused"], limits["third"], limits["fewest"])),
        ];
    }

    private static Facts Gains(List<Record> sized, double enough, double fewest)
    {
        var small = sized.FindAll(change => Change.Magnitude.Of(change) == Magnitude.Incremental);
        var share = sized.Count == 0 ? 0 : (double)small.Count / sized.Count;
        var effects = Words.Few(small.Select(Change.Effect.Of).OfType<string>().Select(effect => $"“{effect.TrimEnd('.')}”").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        return new(sized.Count < fewest ? "gains-unknown" : share < enough ? "gains-large" : "gains-small", sized)
        {
            Value = share,
            N = sized.Count,
            Threshold = "small",
            Places = [("small", Words.Of(small.Count, sized.Count)), ("sized", Words.Count(sized.Count, "changed routine")), ("fewest", $"{fewest}"), ("effects", effects.Length == 0 ? "" : $" Together they brought: {effects}.")],
        };
    }

    private static Facts TooSmall(List<Refusal> coded, double many, double third, double fewest)
    {
        var small = coded.FindAll(one => one.Because == Rationalization.TooSmall);
        var share = coded.Count == 0 ? 0 : (double)small.Count / coded.Count;
        var (isMany, isLarge) = (small.Count >= many, coded.Count >= fewest && share > third);
        return new(isMany && isLarge ? "refused-as-small" : isMany || isLarge ? "some-refused-as-small" : coded.Count >= fewest ? "seldom-refused-as-small" : "refusals-few", (small.Count > 0 ? small : coded).Select(one => one.Record))
        {
            Value = share,
            N = coded.Count,
            Threshold = "third",
            Places = [("small", Words.Of(small.Count, coded.Count)), ("refused", Words.Count(coded.Count, "refusal")), ("what", Refusal.Named(small)), ("fewest", $"{fewest}")],
        };
    }
}
