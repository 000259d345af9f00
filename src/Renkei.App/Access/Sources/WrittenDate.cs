using System.Globalization;
using System.Text.RegularExpressions;
using Renkei.Core.Values;

namespace Renkei.App.Access.Sources;

/// <summary>A date as people write it, as precise as it is written.</summary>
/// <param name="When">The words of a casebook for it, such as <c>2024-03</c>.</param>
/// <param name="Time">The time of day; null when not said.</param>
internal readonly record struct WrittenDate(string When, TimeOnly? Time = null);

/// <summary>
/// Reads one cell as a date: <c>12.3.2024</c>, <c>3/12/2024</c>, <c>12 March 2024</c>, <c>Mar 24</c>, <c>KW 12/2024</c>, <c>Q1 2024</c>, <c>2024年3月</c>,
/// <c>令和6年3月12日</c>, <c>12.–14.3.2024</c>, the number a spreadsheet keeps. A week, a month and a year stay what they are.
/// </summary>
internal static partial class WrittenDates
{
    private const int FirstSerial = 18_264; // 1950
    private const int LastSerial = 73_050; // 2099, beyond which a plain number is hardly a day

    private static readonly (string Name, int Before)[] Eras = [("令和", 2018), ("r", 2018), ("平成", 1988), ("h", 1988), ("昭和", 1925), ("s", 1925)];

    /// <summary>The date; null when it is none.</summary>
    /// <param name="text">What stands in the cell.</param>
    /// <param name="order">The order of day and month where only the column tells.</param>
    /// <param name="year">The year of weeks and days that name none; null when not known.</param>
    public static WrittenDate? Read(string text, DateOrder order, int? year = null)
    {
        var folded = Bare(text);
        if (folded.Length is 0 or > 60) return null;
        TimeOnly? time = null;
        if (Clock().Match(folded) is { Success: true } clock)
        {
            time = TimeOf(clock);
            if (time is null) return null;
            folded = folded.Remove(clock.Index, clock.Length).Trim();
            if (folded.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash && folded[(dash + 1)..].Trim().Length == 0) folded = folded[..dash].Trim();
        }

        folded = Bare(folded);
        if (One(folded, order, year) is { } one) return new(one, one.Length == 10 ? time : null);
        return Between(folded, order, year) is { } span ? new(span) : null;
    }

    /// <summary>A day, month and year of which the order alone is open; null when it is written otherwise.</summary>
    internal static (int First, int Second, char Sign)? Open(string text) =>
        Numbers().Match(Bare(text)) is { Success: true } match && match.Groups["third"].Length is 2 or 4
            ? (Number(match, "first"), Number(match, "second"), match.Groups["sign"].Value[0])
            : null;

    private static string Bare(string text)
    {
        var bare = Vocabulary.Fold(text).TrimEnd(',', ';');
        if (Japanese().Match(bare) is { Success: true } day) bare = bare.Remove(day.Index, day.Length).Trim(); // (火)
        var end = 0;
        while (end < bare.Length && char.IsLetter(bare[end])) end++;
        if (end > 0 && end < bare.Length && bare[end] < 0x3000 && Vocabulary.Of("weekdays")[bare[..end]] is not null) bare = bare[end..].TrimStart('.', ',', ' ');
        return bare;
    }

    private static string? One(string text, DateOrder order, int? year)
    {
        if (text.EndsWith('~') || text.StartsWith('~') || Vocabulary.Of("dates")[text.Split(' ')[0]] == "about")
        {
            var known = text.Trim('~', ' ');
            if (known.Contains(' ', StringComparison.Ordinal) && Vocabulary.Of("dates")[known.Split(' ')[0]] == "about") known = known[(known.IndexOf(' ', StringComparison.Ordinal) + 1)..];
            return known == text || One(known, order, year) is not { } about || about.Contains('.', StringComparison.Ordinal) || about.Contains('/', StringComparison.Ordinal) || about.EndsWith('~') ? null : $"{about}~";
        }

        if (Iso().Match(text) is { Success: true } iso) return Date(Number(iso, "year"), iso.Groups["month"].Success ? Number(iso, "month") : null, iso.Groups["day"].Success ? Number(iso, "day") : null);
        if (Kanji().Match(text) is { Success: true } kanji)
        {
            var era = Array.Find(Eras, one => one.Name == kanji.Groups["era"].Value);
            var years = kanji.Groups["year"].Value == "元" ? 1 : Number(kanji, "year");
            if (era.Name is null && years < 100) years += 2000;
            return Date(years + era.Before, kanji.Groups["month"].Success ? Number(kanji, "month") : null, kanji.Groups["day"].Success ? Number(kanji, "day") : null);
        }

        if (Numbers().Match(text) is { Success: true } match) return OfNumbers(match, order, year);
        if (MonthYear().Match(text) is { Success: true } month) return Date(Full(Number(month, "year")), Number(month, "month"), null);
        if (Numbered().Match(text) is { Success: true } numbered && Vocabulary.Of("dates")[numbered.Groups["word"].Value] is "week" or "quarter") return OfPart(numbered, year);
        if (OfWords(text, order, year) is { } words) return words;
        return text.Length == 5 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var serial) && serial is >= FirstSerial and <= LastSerial
            ? $"{new DateOnly(1899, 12, 30).AddDays(serial):yyyy-MM-dd}"
            : null;
    }

    private static string? OfNumbers(Match match, DateOrder order, int? year)
    {
        var (first, second) = (Number(match, "first"), Number(match, "second"));
        var third = match.Groups["third"].Success ? Full(Number(match, "third"), match.Groups["third"].Length) : match.Groups["sign"].Value == "." ? year : null;
        if (third is null) return null;
        var isMonthFirst = match.Groups["sign"].Value != "." && (order == DateOrder.MonthDayYear || second > 12) && first <= 12;
        return isMonthFirst ? Date(third.Value, first, second) : Date(third.Value, second, first);
    }

    /// <summary>A week or a quarter, of which any day may be meant.</summary>
    private static string? OfPart(Match match, int? year)
    {
        var number = Number(match, "number");
        var of = match.Groups["year"].Success ? Full(Number(match, "year"), match.Groups["year"].Length) : year;
        if (of is not { } known || known is < 1000 or > 2999) return null;
        switch (Vocabulary.Of("dates")[match.Groups["word"].Value])
        {
            case "week" when number >= 1 && number <= ISOWeek.GetWeeksInYear(known):
                var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(known, number, DayOfWeek.Monday));
                return $"[{monday:yyyy-MM-dd}..{monday.AddDays(6):yyyy-MM-dd}]";
            case "quarter" when number is >= 1 and <= 4:
                return $"[{known}-{(number * 3) - 2:00}..{known}-{number * 3:00}]";
            default:
                return null;
        }
    }

    /// <summary><c>12 March 2024</c>, <c>Mar 12, 2024</c>, <c>12-Mar-24</c>, <c>March 2024</c>, <c>Mar 24</c> for the month.</summary>
    private static string? OfWords(string text, DateOrder order, int? year)
    {
        var words = text.Split([' ', '-', '/', ',', '.', '\''], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length is < 2 or > 3) return null;
        var at = Array.FindIndex(words, word => Vocabulary.Of("months")[word] is not null);
        if (at < 0) return null;
        var month = int.Parse(Vocabulary.Of("months")[words[at]]!, CultureInfo.InvariantCulture);
        var rest = words.Where((_, place) => place != at).Select(word => word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th" ? word[..^2] : word).ToList();
        if (rest.Exists(word => word.Length is 0 or 3 or > 4 || !word.All(char.IsAsciiDigit))) return null;
        if (rest.Count == 2)
        {
            var (first, second) = (int.Parse(rest[0], CultureInfo.InvariantCulture), int.Parse(rest[1], CultureInfo.InvariantCulture));
            return rest[0].Length == 4 ? Date(first, month, second) : Date(Full(second, rest[1].Length) ?? 0, month, first);
        }

        // 'Mar 24' is a month of a year; '24 Mar' and 'Mar 3' are days of a year that is not said
        var number = int.Parse(rest[0], CultureInfo.InvariantCulture);
        if (rest[0].Length == 4 || (rest[0].Length == 2 && at == 0 && text.IndexOf('.', StringComparison.Ordinal) < 0)) return Date(Full(number, rest[0].Length) ?? 0, month, null);
        return year is { } known ? Date(known, month, number) : null;
    }

    /// <summary><c>12.–14.3.2024</c>, <c>12.3.2024 - 15.4.2024</c>, <c>since</c> and <c>until</c> left open.</summary>
    private static string? Between(string text, DateOrder order, int? year)
    {
        foreach (var sign in (string[])["/", " - ", "–", "—", "〜", "～", "~", "から", " to ", " bis ", " until ", "-"])
        {
            var place = text.IndexOf(sign, StringComparison.Ordinal);
            if (place <= 0 || text.IndexOf(sign, place + sign.Length, StringComparison.Ordinal) > 0) continue;
            var (from, to) = (text[..place].Trim(), text[(place + sign.Length)..].Trim());
            if (to.Length == 0 || Vocabulary.Of("dates")[to] == "open") return One(from, order, year) is { } since && IsPlain(since) ? $"{since}/.." : null;
            if (One(to, order, year) is not { } last || !IsPlain(last)) continue;
            var day = from.TrimEnd('.');
            var first = day.Length <= 2 && day.All(char.IsAsciiDigit) && last.Length == 10 ? $"{last[..8]}{day.PadLeft(2, '0')}"
                : DayMonth().Match(from) is { Success: true } part ? Date(int.Parse(last.AsSpan(0, 4), CultureInfo.InvariantCulture), Number(part, "second"), Number(part, "first"))
                : One(from, order, year);
            if (first is not null && IsPlain(first)) return first == last ? first : When.Of($"{first}/{last}").Succeeded(out var span) ? span.Text : null;
        }

        return null;
    }

    private static bool IsPlain(string when) => when[0] != '[' && !when.Contains('/', StringComparison.Ordinal);

    private static string? Date(int year, int? month, int? day) =>
        year is >= 1000 and <= 2999 && month is null or (>= 1 and <= 12) && (day is null || (day >= 1 && month is { } of && day <= DateTime.DaysInMonth(year, of)))
            ? month is null ? $"{year:0000}" : day is null ? $"{year:0000}-{month:00}" : $"{year:0000}-{month:00}-{day:00}"
            : null;

    /// <summary>A year of two digits lies between 1970 and 2069.</summary>
    private static int? Full(int year, int digits) => digits == 4 ? year : digits == 2 ? Full(year) : null;

    private static int Full(int year) => year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year;

    internal static TimeOnly? TimeOf(string text) => Clock().Match(Vocabulary.Fold(text)) is { Success: true } clock && clock.Length == Vocabulary.Fold(text).Length ? TimeOf(clock) : null;

    private static TimeOnly? TimeOf(Match clock)
    {
        var (hour, minute) = (Number(clock, "hour"), Number(clock, "minute"));
        var half = clock.Groups["half"].Value.Replace(".", "", StringComparison.Ordinal);
        if (half.Length > 0 && hour > 12) return half is "am" or "午前" ? null : minute < 60 && hour < 24 ? new(hour, minute) : null;
        if (half is "pm" or "午後" && hour < 12) hour += 12;
        else if (half is "am" or "午前" && hour == 12) hour = 0;
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    private static int Number(Match match, string name) => int.TryParse(match.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue / 4;

    [GeneratedRegex(@"(^|[t ,]|(?<=\d[.年月日]))((?<half>午前|午後) ?)?(?<hour>\d{1,2}):(?<minute>\d{2})(:\d{2}(\.\d+)?)?( ?(?<half>[ap]\.?m\.?))?( uhr| h)?( ?[-–〜~] ?\d{1,2}:\d{2}( ?[ap]\.?m\.?)?( uhr| h)?)?z?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Clock();

    [GeneratedRegex(@"^(?<year>\d{4})((?<sign>[-/.])(?<month>\d{1,2})(\k<sign>(?<day>\d{1,2})\.?)?)?$|^(?<year>\d{4})(?<month>0[1-9]|1[0-2])(?<day>\d{2})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?<era>令和|平成|昭和|[rhs](?=\d))?(?<year>\d{1,4}|元)[年.](?: ?(?<month>\d{1,2})[月.]?(?: ?(?<day>\d{1,2})日?)?)?$(?<=[年月日].*|^[rhs].*)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Kanji();

    [GeneratedRegex(@"^(?<first>\d{1,2})(?<sign>[./-]) ?(?<second>\d{1,2})(\k<sign> ?(?<third>\d{4}|\d{2}))?$|^(?<first>\d{1,2})(?<sign>\.) ?(?<second>\d{1,2})\.$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^(?<month>\d{1,2})[./-](?<year>\d{4})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MonthYear();

    [GeneratedRegex(@"^(?<word>[a-z]+)\.? ?(?<number>\d{1,2})([ /,.'-]+(?<year>\d{4}|\d{2}))?$|^(?<year>\d{4})[ /-]*(?<word>[a-z]+)\.? ?(?<number>\d{1,2})$|^(?<number>\d{1,2})[./]? ?(?<word>[a-z]+)[ /,.'-]+(?<year>\d{4}|\d{2})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?<first>\d{1,2})\.(?<second>\d{1,2})\.?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DayMonth();

    [GeneratedRegex(@" ?\([月火水木金土日]\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Japanese();
}
