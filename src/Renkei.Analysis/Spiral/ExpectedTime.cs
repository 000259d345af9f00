using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Capabilities;
using Renkei.Core.Learning;
using Renkei.Core.Records;

namespace Renkei.Analysis.Spiral;

/// <summary>S1-4: how long what crossed is expected to take; while that lasts, nothing is late.</summary>
internal static class ExpectedTime
{
    public static Finding Of(Line line)
    {
        var asked = new Asking(line, "S1-4");
        var marked = line.Lessons.Select(lesson => line.Scene.View.Find(Insight.Capability.Of(lesson.Insight), lesson.Insight)).OfType<Record>().Distinct()
            .Where(IsMarked)
            .Select(capability => (Capability: capability, Months: Patience.Months(line, capability)))
            .OrderByDescending(one => one.Months)
            .ToList();
        return asked.Finds(
            "expected",
            marked.Count == 0 ? Status.Unknown : Status.InPlace,
            marked.Count == 0 ? "unmarked" : "expected",
            marked.Select(one => one.Capability),
            ("hardest", marked.Count == 0 ? "" : Capability.Name.Of(marked[0].Capability)),
            ("months", marked.Count == 0 ? "" : Words.Count((int)Math.Round(marked[0].Months), "month"))) with
        {
            Value = marked.Count == 0 ? null : marked[0].Months,
            N = marked.Count,
        };
    }

    private static bool IsMarked(Record capability) =>
        Capability.Months.Of(capability) is not null || Capability.Complex.Of(capability) is not null || Capability.Tacit.Of(capability) is not null
        || Capability.Ambiguous.Of(capability) is not null || Capability.PathDependent.Of(capability) is not null;
}
