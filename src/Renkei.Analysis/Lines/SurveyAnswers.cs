using Renkei.Core.Records;
using Renkei.Core.Steering;

namespace Renkei.Analysis.Lines;

/// <summary>What people answered when asked, group by group.</summary>
internal static class SurveyAnswers
{
    /// <summary>
    /// The last answers of each group of the pair that was asked one thing, in general or about the other side, where enough people answered to compare; all of them where it was asked twice on one day.
    /// </summary>
    public static List<Record> Latest(Line line, string item, double fewest) =>
        [.. line.Of(Survey.Kind)
            .Where(survey => Survey.Item.Of(survey) == item && (double)Survey.Number.Of(survey).Number >= fewest)
            .Where(survey => line.Pair.Members.Contains(line.FirmOf(Survey.Among.Of(survey), survey), StringComparer.Ordinal))
            .Where(survey => Survey.About.Of(survey) is not { } about || line.Pair.Members.Contains(line.FirmOf(about, survey), StringComparer.Ordinal))
            .GroupBy(survey => (Survey.Among.Of(survey).Id, About: Survey.About.Of(survey)?.Id, Survey.Level.Of(survey)))
            .SelectMany(OfTheLastDay)];

    /// <summary>The first answers of the same group to the same question, when they are certainly from before; null when it was asked once.</summary>
    public static Record? First(Line line, Record answers, double fewest) =>
        line.Of(Survey.Kind)
            .Where(survey => Survey.Item.Of(survey) == Survey.Item.Of(answers) && (double)Survey.Number.Of(survey).Number >= fewest)
            .Where(survey => Survey.Among.Of(survey).Id == Survey.Among.Of(answers).Id && Survey.About.Of(survey)?.Id == Survey.About.Of(answers)?.Id && Survey.Level.Of(survey) == Survey.Level.Of(answers))
            .Where(survey => Survey.When.Of(survey).Start.Latest < Survey.When.Of(answers).Start.Earliest)
            .OrderBy(survey => Survey.When.Of(survey).Start.Earliest).ThenBy(survey => survey.Id, StringComparer.Ordinal)
            .FirstOrDefault();

    /// <summary>How many people answered in all.</summary>
    public static int People(IEnumerable<Record> surveys) =>
        (int)Math.Min(surveys.Sum(survey => (long)Math.Min(Survey.Number.Of(survey).Number, int.MaxValue)), int.MaxValue);

    private static IEnumerable<Record> OfTheLastDay(IEnumerable<Record> surveys)
    {
        var last = surveys.Max(survey => Survey.When.Of(survey).Start.Latest);
        return surveys.Where(survey => Survey.When.Of(survey).Start.Latest == last);
    }
}
