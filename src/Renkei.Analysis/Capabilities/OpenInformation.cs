using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Records;
using Renkei.Core.Steering;

namespace Renkei.Analysis.Capabilities;

/// <summary>
/// S1-13-open: how open people say they are with the other side, firm by firm. Open information makes it easier to see strengths as they are but does not do it alone (S1,
/// Discussion), so it is told beside the agreement of ratings and judges nothing.
/// </summary>
internal static class OpenInformation
{
    public static IEnumerable<Finding> Of(Line line, IReadOnlyList<Strength> strengths)
    {
        var asked = new Asking(line, "S1-13-open");
        var answers = SurveyAnswers.Latest(line, "open", asked.Thresholds["fewest-answers"]);
        List<Record> Among(string firm) => answers.FindAll(survey => line.FirmOf(Survey.Among.Of(survey), survey) == firm && IsAboutTheOther(line, survey, firm));
        var (us, partner) = (Among(line.Pair.Us), Among(line.Pair.Partner));
        return us.Count + partner.Count == 0 ? [Unknown(asked, "open", Words.List(line.Pair.Members.Select(line.NameOf)))]
            : [Of(asked, line, line.Pair.Us, "us", us, strengths), Of(asked, line, line.Pair.Partner, "partner", partner, strengths)];
    }

    /// <summary>What people say of their own firm is no answer; what is said of nobody is of the other side in general.</summary>
    private static bool IsAboutTheOther(Line line, Record survey, string firm) => Survey.About.Of(survey) is not { } about || line.FirmOf(about, survey) != firm;

    /// <summary>The mean of all who answered: that of each group weighted by how many they are.</summary>
    private static Finding Of(Asking asked, Line line, string firm, string scope, List<Record> answers, IReadOnlyList<Strength> strengths)
    {
        if (answers.Count == 0) return Unknown(asked, scope, line.NameOf(firm)) with { About = new(firm, line.Pair.Other(firm)) };
        var number = answers.Sum(survey => (double)Survey.Number.Of(survey).Number);
        var mean = answers.Sum(survey => (double)Survey.Mean.Of(survey).Number * (double)Survey.Number.Of(survey).Number) / number;
        var people = (int)Math.Min(number, int.MaxValue);
        var finding = asked.Finds(
            scope,
            Status.InPlace,
            "told",
            answers,
            ("firm", line.NameOf(firm)),
            ("other", line.NameOf(line.Pair.Other(firm))),
            ("mean", Words.Number(mean)),
            ("n", Words.Count(people, "person", "people")));
        return finding with
        {
            Value = mean,
            N = people,
            About = new(firm, line.Pair.Other(firm)),
            Notes = [.. Beside(asked, strengths), .. finding.Notes],
        };
    }

    private static Finding Unknown(Asking asked, string scope, string firm) =>
        asked.Finds(scope, Status.Unknown, "too-few", [], ("firm", firm), ("fewest", $"{asked.Thresholds["fewest-answers"]}"));

    private static IEnumerable<string> Beside(Asking asked, IReadOnlyList<Strength> strengths)
    {
        var both = strengths.Where(strength => strength.BothRated).ToList();
        return both.Count == 0 ? [] : [asked.Says("beside", ("alike", $"{both.Count(strength => !strength.IsDisputed)}"), ("rated", Words.Count(both.Count, "capability", "capabilities")))];
    }
}
