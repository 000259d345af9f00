using System.Globalization;
using Renkei.App.Access.Calendars;
using Renkei.App.Access.Sources;

namespace Renkei.App.Features.Intake;

/// <summary>The order of day and month, years, and the time zone, only where files leave them open.</summary>
internal static class DatesStep
{
    /// <summary>What the files leave open: orders of dates, and years.</summary>
    public static IReadOnlyList<OpenQuestion> Open(Bringing brought) => [.. brought.Questions.Where(question => question.About.StartsWith("date-order ", StringComparison.Ordinal) || question.About.StartsWith("year ", StringComparison.Ordinal))];

    public static Task Show(HttpContext context, Bringing brought) => context.Ask<DatesPage>(IntakeTexts.DatesTitle, brought);

    public static Bringing Take(Bringing brought, IFormCollection form)
    {
        var orders = new Dictionary<string, DateOrder>(brought.Answers.Orders, StringComparer.Ordinal);
        var years = new Dictionary<string, int>(brought.Answers.Years, StringComparer.Ordinal);
        foreach (var (about, answer) in form["about"].Zip(form["answer"]))
        {
            if (about is null || answer is null || about.IndexOf(' ', StringComparison.Ordinal) is not (> 0 and var space)) continue;
            if (about.StartsWith("date-order ", StringComparison.Ordinal) && answer is "day" or "month") orders[about[(space + 1)..]] = answer == "day" ? DateOrder.DayMonthYear : DateOrder.MonthDayYear;
            else if (int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2999) years[about[(space + 1)..]] = year;
        }

        var typed = $"{form["zone-typed"]}".Trim();
        var zone = typed.Length > 0 ? typed : $"{form["zone"]}";
        return brought.Reading(brought.Answers with { Orders = orders, Years = years }, Zones.Known(zone) is not null ? zone : brought.Zone);
    }
}
