using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Steering;

namespace Renkei.Analysis.Coverage;

/// <summary>
/// S1-10: contact of the upper levels aligns strategies, which takes away fear, which lets people commit and be open, which shows what there is to learn. The
/// chain is asked link by link in a survey; the first weak link is where it breaks.
/// </summary>
internal static class OpennessChain
{
    /// <summary>The links in their order: the name of the survey item, and what it stands for.</summary>
    private static readonly IReadOnlyList<(string Item, string Words)> Links =
    [
        ("strategy-aligned", "the strategies fit together"),
        ("no-fear-of-loss", "nobody fears to lose by it"),
        ("committed", "people are committed to it"),
        ("open", "people are open with the other side"),
        ("value-clear", "it is clear what can be learned"),
    ];

    public static Finding Of(Line line)
    {
        var asked = new Asking(line, "S1-10");
        var answers = Links.Select(link => SurveyAnswers.Latest(line, link.Item, asked.Thresholds["fewest-answers"])).ToList();
        var missing = Links.Where((_, place) => answers[place].Count == 0).ToList();
        int Break(Thresholds thresholds) => answers.FindIndex(link => link.Exists(survey => (double)Survey.Mean.Of(survey).Number < thresholds["enough"]));
        string Case(Thresholds thresholds) => Break(thresholds) is >= 0 and var place ? $"broken-{place}" : "whole";

        var at = Break(asked.Thresholds);
        var says = missing.Count > 0 ? "too-few" : at < 0 ? "whole" : at == 0 ? "broken-first" : "broken";
        var finding = asked.Finds(
            "chain",
            missing.Count > 0 ? Status.Unknown : at < 0 ? Status.InPlace : Status.Watch,
            says,
            answers.SelectMany(link => link),
            ("link", Links[Math.Max(at, 0)].Words),
            ("before", Links[Math.Max(at - 1, 0)].Words),
            ("missing", Words.List(missing.Select(link => link.Item))),
            ("fewest", $"{asked.Thresholds["fewest-answers"]}"));
        return asked.Weighed(finding, Case) with
        {
            Value = missing.Count > 0 ? null : answers.SelectMany(link => link).Min(survey => (double)Survey.Mean.Of(survey).Number),
            Threshold = asked.Thresholds["enough"],
        };
    }
}
