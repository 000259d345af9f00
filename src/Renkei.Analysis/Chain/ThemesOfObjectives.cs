using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;

namespace Renkei.Analysis.Chain;

/// <summary>S0-15: what an alliance sets out to learn, by the four themes of a research programme that took care not to be about technology alone.</summary>
internal static class ThemesOfObjectives
{
    public static Finding Of(Line line)
    {
        var asked = new Asking(line, "S0-15");
        var themes = Themed(line).ToList();
        var all = themes.Sum(theme => theme.Objectives.Count);
        var isKnown = all >= asked.Thresholds["fewest-objectives"];
        string Case(Thresholds thresholds) =>
            themes.Where(theme => theme.Theme == Theme.Technology).Sum(theme => theme.Objectives.Count) > thresholds["mostly"] * all ? "technology" : "mixed";

        var finding = asked.Finds(
            "themes",
            !isKnown ? Status.Unknown : Case(asked.Thresholds) == "mixed" ? Status.InPlace : Status.Watch,
            isKnown ? Case(asked.Thresholds) : "too-few",
            themes.SelectMany(theme => theme.Objectives),
            ("n", Words.CountOrNo(all, "objective")),
            ("themes", Words.List(themes.Select(theme => $"{WordsOf(theme.Theme)} ({theme.Objectives.Count})"))),
            ("fewest", $"{asked.Thresholds["fewest-objectives"]}"));
        return asked.Weighed(finding, Case) with { Value = isKnown ? themes.Count : null };
    }

    /// <summary>Objectives by theme, ours and those of the others.</summary>
    public static BarChart Bars(Line line) => new(
        "What the parties set out to learn",
        "learning objectives that name a theme",
        "Theme",
        line.NameOf(line.Pair.Us),
        line.Pair.IsRollUp ? "The others" : line.NameOf(line.Pair.Partner),
        [.. Themed(line).Select(theme => new Bar(
            Words.Capital(WordsOf(theme.Theme)),
            theme.Objectives.Count(objective => IsOurs(line, objective)),
            theme.Objectives.Count(objective => !IsOurs(line, objective)),
            theme.Objectives))]);

    private static IEnumerable<(Theme Theme, IReadOnlyList<Record> Objectives)> Themed(Line line) =>
        line.Of(Objective.Kind)
            .Where(objective => Objective.Theme.Of(objective) is not null && line.Pair.Members.Contains(line.FirmOf(Objective.Learner.Of(objective), objective), StringComparer.Ordinal))
            .GroupBy(objective => Objective.Theme.Of(objective)!.Value).OrderBy(theme => theme.Key)
            .Select(theme => (theme.Key, (IReadOnlyList<Record>)[.. theme]));

    private static bool IsOurs(Line line, Record objective) => line.FirmOf(Objective.Learner.Of(objective), objective) == line.Pair.Us;

    private static string WordsOf(Theme theme) => theme switch
    {
        Theme.MarketAndProduct => "market and product",
        Theme.Technology => "technology",
        Theme.Collaboration => "new forms of collaboration",
        _ => "people and reform",
    };
}
