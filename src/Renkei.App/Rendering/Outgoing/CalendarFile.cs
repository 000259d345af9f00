using System.Text;

namespace Renkei.App.Rendering.Outgoing;

/// <summary>An entry of a calendar that lasts a day.</summary>
/// <param name="Id">What tells it from all others, so that a program that reads it again changes it and adds none.</param>
/// <param name="Day">The day.</param>
/// <param name="Title">What it says.</param>
/// <param name="Address">Where one reads more.</param>
internal sealed record CalendarDay(string Id, DateOnly Day, string Title, string Address);

/// <summary>Writes entries as iCalendar (RFC 5545).</summary>
internal static class CalendarFile
{
    private const int LongestLine = 75; // bytes, the end of the line not counted

    /// <summary>The calendar as a text.</summary>
    /// <param name="name">What the calendar is called.</param>
    /// <param name="now">When it was made.</param>
    /// <param name="days">Its entries.</param>
    public static string Print(string name, DateTimeOffset now, IEnumerable<CalendarDay> days)
    {
        var text = new StringBuilder();
        void Line(string line) => text.Append(Folded(line)).Append("\r\n");
        Line("BEGIN:VCALENDAR");
        Line("VERSION:2.0");
        Line("PRODID:-//Renkei//Renkei//EN");
        Line($"X-WR-CALNAME:{Escaped(name)}");
        foreach (var day in days)
        {
            Line("BEGIN:VEVENT");
            Line($"UID:{Escaped(day.Id)}");
            Line($"DTSTAMP:{now.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}");
            Line($"DTSTART;VALUE=DATE:{day.Day:yyyyMMdd}");
            Line($"SUMMARY:{Escaped(day.Title)}");
            Line($"DESCRIPTION:{Escaped(day.Address)}");
            Line($"URL:{day.Address}");
            Line("TRANSP:TRANSPARENT");
            Line("END:VEVENT");
        }

        Line("END:VCALENDAR");
        return text.ToString();
    }

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            if (letter == '\n') escaped.Append("\\n");
            else if (letter is '\\' or ';' or ',') escaped.Append('\\').Append(letter);
            else escaped.Append(char.IsControl(letter) ? ' ' : letter);
        }

        return escaped.ToString();
    }

    /// <summary>A long line goes on in the next one, behind a space; no letter is torn apart.</summary>
    private static string Folded(string line)
    {
        var (folded, length) = (new StringBuilder(line.Length), 0);
        foreach (var rune in line.EnumerateRunes())
        {
            if (length + rune.Utf8SequenceLength > LongestLine)
            {
                folded.Append("\r\n ");
                length = 1;
            }

            folded.Append(rune.ToString());
            length += rune.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}
