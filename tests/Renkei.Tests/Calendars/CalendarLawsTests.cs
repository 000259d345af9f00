using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Renkei.App.Access.Calendars;

namespace Renkei.Tests.Calendars;

/// <summary>What holds for every calendar, and what no damaged one can do.</summary>
public sealed class CalendarLawsTests
{
    private const string Sample = """
        BEGIN:VCALENDAR
        METHOD:PUBLISH
        BEGIN:VTIMEZONE
        TZID:Ours
        BEGIN:STANDARD
        DTSTART:16010101T030000
        TZOFFSETFROM:+0200
        TZOFFSETTO:+0100
        RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
        END:STANDARD
        END:VTIMEZONE
        BEGIN:VEVENT
        UID:s
        SEQUENCE:3
        DTSTART;TZID=Ours:20240312T093000
        DURATION:PT1H30M
        RRULE:FREQ=MONTHLY;BYDAY=TU,TH;BYSETPOS=-1;UNTIL=20251231T000000Z
        EXDATE;TZID=Ours:20240627T093000
        SUMMARY:Cooling\, moulds 金型
        ATTENDEE;CN="Berg, Eva";PARTSTAT=ACCEPTED:mailto:eva@berg.example
        BEGIN:VALARM
        TRIGGER:-PT15M
        END:VALARM
        END:VEVENT
        BEGIN:VEVENT
        UID:s
        RECURRENCE-ID;TZID=Ours:20240430T093000
        DTSTART;VALUE=DATE:20240502
        STATUS:CANCELLED
        END:VEVENT
        END:VCALENDAR
        """;

    [Fact]
    public void What_was_folded_anywhere_is_unfolded_to_the_same_lines() => Prop.ForAll(Drawn().ToArbitrary(), drawn =>
    {
        var lines = drawn.Select((line, place) => $"SUMMARY:{place}{line}").ToList();
        foreach (var end in (string[])["\r\n", "\n"])
        {
            Assert.Equal(lines, Unfolded([.. lines.SelectMany(line => Fold(line, int.MaxValue, end))]));
            Assert.Equal(lines, Unfolded([.. lines.SelectMany(line => Fold(line, 1 + (line.Length % 7), end))]));
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20240312, 77));

    [Fact]
    public void A_damaged_calendar_is_read_or_refused()
    {
        var whole = Encoding.UTF8.GetBytes(Sample);
        var lines = Sample.Split('\n');
        var refused = 0;
        for (var seed = 0; seed < 2000; seed++)
        {
            var damaged = (byte[])whole.Clone();
            var place = seed * 7919 % whole.Length;
            if (seed % 3 == 0) damaged = [.. damaged[..place], .. damaged[Math.Min(place + (seed % 40), whole.Length)..]];
            else if (seed % 3 == 1) damaged[place] = (byte)"\r\n:;,\"0Z9^\\ ="[seed % 13];
            else damaged = Encoding.UTF8.GetBytes(string.Join('\n', lines.Select((line, at) => at == seed % lines.Length ? lines[seed * 31 % lines.Length] : line)));
            var content = IcsCalendar.Read(Encoding.UTF8.GetString(damaged), "a.ics", Ics.Reading);
            if (content.Problems.Count > 0) refused++;
            Assert.InRange(content.Entries.Count, 0, 200_000);
            Assert.All(content.Entries, entry => Assert.True(entry.First <= entry.Last && entry.Start <= entry.End));
            _ = SameMeetings.Merge(content.Entries);
        }

        Assert.InRange(refused, 200, 1900);
    }

    [Fact]
    public void The_sample_that_is_damaged_is_whole() =>
        Assert.Equal(22, IcsCalendar.Read(Sample, "a.ics", Ics.Reading) is { Problems.Count: 0 } content ? content.Entries.Count : -1);

    private static Gen<List<string>> Drawn() =>
        Gen.Elements("a", " ", "\t", ":", ";", "\\n", "ü", "金", "🏭", "\"", "^").ListOf().Select(letters => string.Concat(letters)).ListOf(5).Select(lines => lines.ToList());

    /// <summary>Folded after every so many bytes, wherever that is in a letter.</summary>
    private static byte[] Fold(string line, int every, string end) =>
        [.. Encoding.UTF8.GetBytes(line).SelectMany((one, place) => place > 0 && place % every == 0 ? (byte[])[.. Encoding.UTF8.GetBytes($"{end} "), one] : [one]), .. Encoding.UTF8.GetBytes(end)];

    private static List<string> Unfolded(byte[] text)
    {
        using var stream = new MemoryStream(text);
        return [.. new ContentLines(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), name => name == "SUMMARY").Read().Select(line => line.Text ?? "")];
    }
}
