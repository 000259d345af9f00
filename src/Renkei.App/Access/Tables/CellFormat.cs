using System.Globalization;

namespace Renkei.App.Access.Tables;

/// <summary>
/// Numbers and days as a workbook keeps them: a number, and a format that says how it is shown. What is read is what is shown, so that
/// <c>33.40</c>, <c>16 h</c> and <c>1200.50 USD</c> are numbers to a spreadsheet and yet read back to the same text.
/// </summary>
internal static class CellFormat
{
    /// <summary>A format that shows a number as it is.</summary>
    public const string General = "General";

    /// <summary>A format that shows a day as ISO 8601 does.</summary>
    public const string Day = @"yyyy\-mm\-dd";

    /// <summary>So many significant digits a spreadsheet keeps.</summary>
    private const int MostDigits = 15;

    /// <summary>The first of January 1904, where some workbooks begin to count, in days of the others.</summary>
    private const int DaysTo1904 = 1462;

    private static readonly DateOnly FirstSafeDay = new(1900, 3, 1); // before it, spreadsheets count a day that never was
    private static readonly DateTime DayZero = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>A number of at most fifteen digits, perhaps with a unit behind it; null when it would not read back to the same text.</summary>
    public static (string Value, string Format)? OfNumber(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        var (number, unit) = space < 0 ? (text, "") : (text[..space], text[space..]);
        if (number.Count(char.IsAsciiDigit) > MostDigits || unit.Any(letter => letter != ' ' && !char.IsAsciiLetter(letter))) return null;
        if (!decimal.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return null;

        var decimals = number.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? number.Length - point - 1 : 0;
        var format = unit.Length == 0 && !number.EndsWith('0') ? General : $"0{(decimals > 0 ? "." : "")}{new string('0', decimals)}{(unit.Length > 0 ? $"\"{unit}\"" : "")}";
        if (decimals == 0 && unit.Length == 0) format = General;
        var kept = Shortest(value);
        return Read(kept, format, from1904: false) == text ? (kept, format) : null;
    }

    /// <summary>A known day as the number of days a spreadsheet counts; null for days it does not know.</summary>
    public static string? OfDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= FirstSafeDay
            ? $"{day.DayNumber - DateOnly.FromDateTime(DayZero).DayNumber}"
            : null;

    /// <summary>The text that a number is shown as.</summary>
    /// <param name="value">The number as the workbook has it.</param>
    /// <param name="format">The code of its format.</param>
    /// <param name="from1904">Whether its days are counted from 1904.</param>
    public static string Read(string value, string format, bool from1904)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number) || Math.Abs(number) > 1e28) return value;
        var exact = (decimal)number; // fifteen digits, as a spreadsheet shows them
        if (exact == 0 && number != 0) return value;
        var grain = DateFormat.Of(format);
        if (grain != DateGrain.None) return ReadDate(number + (from1904 ? DaysTo1904 : 0), grain) ?? value;
        if (format.Contains('%', StringComparison.Ordinal)) return $"{Shortest(exact * 100)}%";
        return Padded(exact, format);
    }

    private static string Padded(decimal number, string format)
    {
        var quote = format.IndexOf('"', StringComparison.Ordinal);
        var (digits, unit) = quote > 0 && format.EndsWith('"') ? (format[..quote], format[(quote + 1)..^1]) : (format, "");
        var isPlain = digits is ['0'] || (digits is ['0', '.', .. var zeros] && zeros.All(letter => letter == '0'));
        var shown = Shortest(number);
        if (!isPlain) return shown;
        var decimals = Math.Max(digits.Length - 2, shown.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? shown.Length - point - 1 : 0);
        return number.ToString($"F{decimals}", CultureInfo.InvariantCulture) + unit;
    }

    private static string? ReadDate(double days, DateGrain grain)
    {
        if (days is < 0 or >= 2958466) return null; // the year 10000
        var moment = DayZero.AddMilliseconds(Math.Round((days < 60 ? days + 1 : days) * 86_400_000d));
        if (moment.TimeOfDay != TimeSpan.Zero) return moment.ToString(moment.Millisecond == 0 ? "yyyy-MM-dd'T'HH:mm:ss" : "yyyy-MM-dd'T'HH:mm:ss.fff", CultureInfo.InvariantCulture);
        return moment.ToString(grain == DateGrain.Year ? "yyyy" : grain == DateGrain.Month ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static string Shortest(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
