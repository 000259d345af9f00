namespace Renkei.Core.Values;

/// <summary>Reads the spellings of <see cref="When"/>. A date is read from left to right: year, month, day, then <c>~</c>.</summary>
internal static class WhenText
{
    private const int FirstYear = 1000;
    private const int LastYear = 2999;
    private const int WidestSlackInYears = 5;

    public static Outcome<When> Read(string text)
    {
        if (IsDayFirst(text)) return new Problem(Codes.DateUnreadable, "", $"'{text}' has the year at its end; dates are written year first: 1999-03-27.");

        if (text is ['[', .. var within, ']'] && within.IndexOf("..", StringComparison.Ordinal) is > 0 and var dots)
            return ReadOnceWithin(text, within[..dots], within[(dots + 2)..]);

        return text.IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash
            ? ReadPeriod(text, text[..slash], text[(slash + 1)..])
            : ReadDate(text).Then<When>(span => new When(text, span, span, lasts: false));
    }

    /// <summary>Whether it is a day as people write it elsewhere: 27.3.1999, 3/27/1999, 27-03-1999.</summary>
    private static bool IsDayFirst(string text) =>
        text.Length is >= 8 and <= 10 && text[^5] is '.' or '/' or '-'
        && text.Split('.', '/', '-') is [{ Length: 1 or 2 } first, { Length: 1 or 2 } second, { Length: 4 } year]
        && (first + second + year).All(char.IsAsciiDigit);

    private static Outcome<When> ReadPeriod(string text, string from, string to)
    {
        var start = from == ".." ? new DaySpan(DateOnly.MinValue, DateOnly.MaxValue) : ReadDate(from);
        var end = to == ".." ? new DaySpan(DateOnly.MaxValue, DateOnly.MaxValue) : ReadDate(to);
        return InOrder(text, start, end, (first, last) => new When(text, NotAfter(first, last), NotBefore(last, first), lasts: true));
    }

    /// <summary>What ends in 1999 did not begin in 2000, even if it began in 1999~.</summary>
    private static DaySpan NotAfter(DaySpan start, DaySpan end) => start.Latest <= end.Latest ? start : start with { Latest = end.Latest };

    private static DaySpan NotBefore(DaySpan end, DaySpan start) => end.Earliest >= start.Earliest ? end : end with { Earliest = start.Earliest };

    private static Outcome<When> ReadOnceWithin(string text, string from, string to) =>
        InOrder(text, ReadDate(from), ReadDate(to), (first, last) =>
        {
            var span = new DaySpan(first.Earliest, last.Latest);
            return new When(text, span, span, lasts: false);
        });

    private static Outcome<When> InOrder(string text, Outcome<DaySpan> start, Outcome<DaySpan> end, Func<DaySpan, DaySpan, When> make)
    {
        if (!start.Succeeded(out var first) | !end.Succeeded(out var last))
            return Outcome<When>.Failed([.. start.Problems, .. end.Problems]);

        return first.Earliest > last.Latest
            ? new Problem(Codes.PeriodOutOfOrder, "", $"'{text}' ends before it begins.")
            : make(first, last);
    }

    private static Outcome<DaySpan> ReadDate(string text)
    {
        var approximate = text.EndsWith('~');
        var date = approximate ? text[..^1] : text;

        var span = date.Length switch
        {
            4 => ReadYears(date),
            7 when date[4] == '-' => ReadMonth(date),
            10 when date[4] == '-' && date[7] == '-' => ReadDay(date),
            _ => null,
        };
        if (span is not { } days)
            return LooksLikeCalendarDate(date)
                ? new Problem(Codes.DateNotInCalendar, "", $"'{text}' is not in the calendar.")
                : new Problem(Codes.DateUnreadable, "", $"'{text}' is not a date.");

        return approximate ? Widen(days, date) : days;
    }

    private static DaySpan? ReadYears(string date)
    {
        var known = date.TrimEnd('X').Length;
        if (known is < 2 or > 4 || !Number(date.AsSpan(0, known), out var years)) return null;
        var unit = known switch { 4 => 1, 3 => 10, _ => 100 };
        var first = years * unit;
        return IsYear(first) ? new(new DateOnly(first, 1, 1), new DateOnly(first + unit - 1, 12, 31)) : null;
    }

    private static DaySpan? ReadMonth(string date) =>
        Number(date.AsSpan(0, 4), out var year) && Number(date.AsSpan(5, 2), out var month) && IsYear(year) && month is >= 1 and <= 12
            ? new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)))
            : null;

    private static DaySpan? ReadDay(string date)
    {
        if (ReadMonth(date[..7]) is not { } month || !Number(date.AsSpan(8, 2), out var day)) return null;
        if (day < 1 || day > month.Latest.Day) return null;
        var known = new DateOnly(month.Earliest.Year, month.Earliest.Month, day);
        return new(known, known);
    }

    private static DaySpan Widen(DaySpan span, string date) => date.Length switch
    {
        10 => new(span.Earliest.AddDays(-1), span.Latest.AddDays(1)),
        7 => new(span.Earliest.AddMonths(-1), span.Earliest.AddMonths(2).AddDays(-1)),
        _ when date.EndsWith('X') => new(span.Earliest.AddYears(-WidestSlackInYears), span.Latest.AddYears(WidestSlackInYears)),
        _ => new(span.Earliest.AddYears(-1), span.Latest.AddYears(1)),
    };

    private static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    private static bool LooksLikeCalendarDate(string date) =>
        date.Length is 4 or 7 or 10 && date.All(letter => char.IsAsciiDigit(letter) || letter == '-');

    private static bool Number(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit)) return false;
            number = (number * 10) + (digit - '0');
        }

        return true;
    }
}
