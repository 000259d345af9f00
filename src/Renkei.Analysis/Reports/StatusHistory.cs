using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Records;

namespace Renkei.Analysis.Reports;

/// <summary>How the rules of a question stood on several days: obstacle by time.</summary>
/// <param name="Question">The question.</param>
/// <param name="Days">The days, earliest first; none where no record has a date.</param>
/// <param name="Rules">One for each rule, in the order of the question.</param>
public sealed record StatusHistory(Question Question, IReadOnlyList<DateOnly> Days, IReadOnlyList<StatusTrail> Rules)
{
    private const int MostDays = 8;

    /// <summary>The steps in months between two days that read as people count: quarters, half-years, years, two, five and ten.</summary>
    private static readonly int[] Steps = [3, 6, 12, 24, 60, 120, 600];

    /// <summary>Whether nothing is known on any day.</summary>
    public bool IsEmpty => Rules.All(rule => rule.On.All(status => status is Status.Unknown or Status.NotApplicable));

    /// <summary>Asks a question of an alliance as it was known to be on each of at most eight days from its beginning on.</summary>
    /// <param name="question">The question.</param>
    /// <param name="view">What the viewer sees now.</param>
    /// <param name="alliance">An alliance of the view.</param>
    public static StatusHistory Of(Question question, LedgerView view, Record alliance)
    {
        var days = view.AsOf == DateOnly.MinValue ? [] : DaysOf(view.AsOf, Alliance.When.Of(alliance)?.Start.Latest ?? Window.Earlier(view.AsOf, 24));
        var answers = days.Select(day => view.UpTo(day)).Select(then => then.Of(Alliance.Kind).FirstOrDefault(one => one.Id == alliance.Id) is { } known ? question.Ask(then, known) : null).ToList();
        return new(question, days, [.. question.Rules.Select(rule => new StatusTrail(rule, [.. answers.Select(answer => Worst(answer, rule))]))]);
    }

    /// <summary>The last day, and those before it at even steps, as far as the beginning.</summary>
    internal static IReadOnlyList<DateOnly> DaysOf(DateOnly last, DateOnly first)
    {
        var months = Math.Max(0, ((last.Year - first.Year) * 12) + last.Month - first.Month);
        var step = Array.Find(Steps, step => months / step < MostDays);
        return step == 0 ? [last] : [.. Enumerable.Range(0, (months / step) + 1).Select(back => last.AddMonths(-back * step)).Where(day => day >= first).DefaultIfEmpty(last).Reverse()];
    }

    /// <summary>What the records come to on a rule, the most serious of its points.</summary>
    private static Status Worst(Answer? answer, string rule) =>
        answer?.Findings.Where(finding => finding.Rule == rule && finding.Witness == "records").MinBy(finding => Array.IndexOf(Upshot.MostSeriousFirst, finding.Status))?.Status ?? Status.Unknown;
}

/// <summary>One rule over time.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="On">Its status on each day, in their order.</param>
public sealed record StatusTrail(string Rule, IReadOnlyList<Status> On);
