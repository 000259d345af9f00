using Renkei.Analysis.Findings;
using Renkei.Core.Values;

namespace Renkei.Analysis.Lines;

/// <summary>Days that people spent somewhere, one for each person and day, as far as the records tell.</summary>
/// <param name="Fewest">The fewest they allow.</param>
/// <param name="Most">The most they allow; null where they set no limit.</param>
internal readonly record struct PersonDays(double Fewest, double? Most)
{
    public static readonly PersonDays None = new(0, 0);

    public bool IsNone => Most == 0;

    /// <summary>The number, where the records leave no other.</summary>
    public double? Exact => Most is { } most && most.Equals(Fewest) ? Fewest : null;

    /// <summary><c>640</c>, <c>520 to 640</c>, <c>at least 520</c>, <c>at most 640</c>.</summary>
    public string Told => (Exact, Most) switch
    {
        ({ } exact, _) => Words.Number(exact),
        (_, null) => $"at least {Words.Number(Fewest)}",
        (_, { } most) => Fewest > 0 ? $"{Words.Number(Fewest)} to {Words.Number(most)}" : $"at most {Words.Number(most)}",
    };

    /// <summary>All days of the calendar from a beginning to an end, both included, up to a day.</summary>
    /// <param name="begins">The days on which it can have begun.</param>
    /// <param name="ends">The days on which it can have ended; the last of all days while it lasts.</param>
    /// <param name="upTo">The last day counted.</param>
    public static PersonDays Between(DaySpan begins, DaySpan ends, DateOnly upTo)
    {
        static int Days(DateOnly first, DateOnly last) => Math.Max(0, last.DayNumber - first.DayNumber + 1);
        static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
        return new(
            Days(begins.Latest, Earlier(ends.Earliest, upTo)),
            begins.Earliest > upTo ? 0 : begins.Earliest == DateOnly.MinValue ? null : Days(begins.Earliest, Earlier(ends.Latest, upTo)));
    }

    /// <summary>The days worked in some days of the calendar that follow each other: so many in each full week, and of a rest of a week no more than that.</summary>
    /// <param name="days">Days of the calendar.</param>
    /// <param name="week">Days worked in a week, at most 7.</param>
    public static double Worked(double days, double week) => (Math.Floor(days / 7) * week) + Math.Min(days % 7, week);

    /// <summary>The days worked in these.</summary>
    public PersonDays Worked(double week) => new(Worked(Fewest, week), Most is { } most ? Worked(most, week) : null);

    public static PersonDays operator +(PersonDays one, PersonDays other) => new(one.Fewest + other.Fewest, one.Most + other.Most);
}
