using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;

namespace Renkei.Analysis.Spiral;

/// <summary>S4-15: grafting, the share of what was taken in that nobody in the learner's firm had before, among what says so. It judges nothing.</summary>
internal static class NewToUs
{
    public static Finding Of(Line line, OneWay way)
    {
        var asked = new Asking(line, "S4-15-new");
        var said = way.Lessons.Where(lesson => Insight.New.Of(lesson.Insight) is not null).ToList();
        var isNew = said.Count(lesson => Insight.New.Of(lesson.Insight) == true);
        (string, string)[] places = [.. way.Names(line), ("new", $"{isNew}"), ("n", Words.Count(said.Count, "insight")), ("unsaid", Words.Count(way.Lessons.Count - said.Count, "insight"))];
        var finding = asked.Finds(
            $"{way.Direction}-new",
            said.Count == 0 ? Status.Unknown : Status.InPlace,
            said.Count == 0 ? "unsaid" : "grafted",
            said.Select(lesson => lesson.Insight),
            places);
        return finding with
        {
            Value = said.Count == 0 ? null : (double)isNew / said.Count,
            N = said.Count,
            About = way.About(line),
            Notes = [.. said.Count > 0 && said.Count < way.Lessons.Count ? (string[])[asked.Says("others", places)] : [], .. finding.Notes],
        };
    }
}
