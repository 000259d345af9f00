using System.Text;

namespace Renkei.App.Access.Tables;

/// <summary>How much of a date a number format shows.</summary>
internal enum DateGrain
{
    /// <summary>No date.</summary>
    None,

    /// <summary>A day, or a time of one.</summary>
    Day,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,
}

/// <summary>Which number formats show dates. Who types 1999-03 into a spreadsheet gets the first of March, shown as a month; it is read as a month.</summary>
internal static class DateFormat
{
    /// <summary>What the format of that code shows.</summary>
    public static DateGrain Of(string format)
    {
        if (format == CellFormat.General) return DateGrain.None;
        var signs = Signs(format);
        if (signs.IndexOfAny(['y', 'm', 'd', 'h', 's']) < 0) return DateGrain.None;
        if (signs.IndexOfAny(['d', 'h', 's']) >= 0) return DateGrain.Day;
        return signs.Contains('m', StringComparison.Ordinal) ? DateGrain.Month : DateGrain.Year;
    }

    /// <summary>The code of a format that workbooks name by number only (ECMA-376, 18.8.30); those of East Asian dates show a day, two of them a month.</summary>
    public static string BuiltIn(int number) => number switch
    {
        9 or 10 => "0%",
        17 or 34 or 55 => "yyyy-mm",
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => "yyyy-mm-dd",
        2 => "0.00",
        1 => "0",
        _ => CellFormat.General,
    };

    /// <summary>The small letters of a format's first part that stand for something: without quoted words, brackets and escaped signs.</summary>
    private static string Signs(string format)
    {
        var signs = new StringBuilder();
        for (var place = 0; place < format.Length && format[place] != ';'; place++)
        {
            var end = format[place] switch { '"' => format.IndexOf('"', place + 1), '[' => format.IndexOf(']', place), '\\' or '_' or '*' => place + 1, _ => place };
            if (end == place) signs.Append(char.ToLowerInvariant(format[place]));
            else if (end < 0) break;
            else place = end;
        }

        return signs.ToString();
    }
}
