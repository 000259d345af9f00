using System.Net.Http.Headers;
using System.Text;
using Renkei.App.Access;
using Renkei.App.Access.Intake;
using Renkei.Tests.Golden;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.App.Web;

/// <summary>Whatever is sent: a clear word, nothing half-recorded, nothing left on the disk.</summary>
public class BringLimitsTests
{
    [Fact]
    public void Too_many_or_too_large_files_are_refused_with_a_word()
    {
        using var visit = new Visiting(Small.Of(WritingTests.Two));
        var many = visit.Bring([.. Enumerable.Range(0, 21).Select(place => ($"{place}.csv", "a,b\n"u8.ToArray()))]);
        Assert.Equal((422, true), (many.Status, many.Body.Contains("These are more than 20 files.", StringComparison.Ordinal)));
        var large = visit.Bring(("a.csv", new byte[40 << 20]), ("b.csv", new byte[25 << 20]));
        Assert.Equal((422, true), (large.Status, large.Body.Contains("more than 64 MB together", StringComparison.Ordinal)));
        var none = visit.Bring(("a.csv", []));
        Assert.Equal((422, true), (none.Status, none.Body.Contains("No file was chosen.", StringComparison.Ordinal)));
        foreach (var body in (string[])["", "--x\r\n", "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.ics\"\r\n\r\nBEGIN:"])
        {
            using var broken = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x") } };
            Assert.Equal(422, visit.Bring(broken).Status);
        }
    }

    [Fact]
    public void What_is_sent_never_comes_to_the_disk()
    {
        var kept = Environment.GetEnvironmentVariable("ASPNETCORE_TEMP");
        var folder = Directory.CreateTempSubdirectory("renkei-sent-");
        try
        {
            // the framework buffers what is sent in this folder; the day it may not be written to, it would fail instead
            Environment.SetEnvironmentVariable("ASPNETCORE_TEMP", Path.Combine(folder.FullName, "none"));
            using var visit = new Visiting(Small.Of(WritingTests.Two));
            var rows = string.Concat(Enumerable.Range(0, 20_000).Select(place => $"2024-03-12,Talk {place},Jun Aoki <jun@aoki.example>; Eva Berg <eva@berg.example>\n"));
            var wizard = new Wizard(visit).Bring(("log.csv", $"Date,Topic,Participants\n{rows}"));
            Assert.Equal("whose", wizard.Step);
            Assert.Empty(Directory.EnumerateFileSystemEntries(folder.FullName, "*", SearchOption.AllDirectories));
        }
        finally
        {
            Environment.SetEnvironmentVariable("ASPNETCORE_TEMP", kept);
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_file_in_memory_is_read_as_one_on_the_disk()
    {
        var folder = Directory.CreateTempSubdirectory("renkei-read-");
        try
        {
            var (path, bytes) = (Path.Combine(folder.FullName, "a.csv"), Encoding.Latin1.GetBytes("Datum;Thema;Teilnehmer\n12.3.2024;Kühlung;Jörg Müller <joerg@aoki.example>\n"));
            File.WriteAllBytes(path, bytes);
            var (disk, memory) = (SheetGrid.Open(path).Value, SheetGrid.Open(new SourceFile(path, bytes)).Value);
            Assert.Equal(disk.SelectMany(sheet => sheet.Rows).SelectMany(row => row.Cells), memory.SelectMany(sheet => sheet.Rows).SelectMany(row => row.Cells));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Damaged files through the whole site: 200 every day, 2,000 when more seeds are tried.</summary>
    [Fact]
    public void Damaged_files_are_never_a_failure_and_never_half_recorded()
    {
        using var visit = new Visiting(Small.Of(WritingTests.Two));
        (string Name, string Content)[] whole = [("log.csv", BringTests.Example("alliance-log.csv")), ("calendar.ics", BringTests.Example("calendar.ics")), ("ours.yaml", "renkei: 1\nbook: aoki\nwriter: aoki\nrecords:\n- capability: melting\n  name: Melting\n"), ("outlook.csv", "Subject,Start Date,Start Time,End Date,End Time,Required Attendees\nMoulds,5/16/2024,9:00,5/16/2024,10:00,Jun Aoki <jun@aoki.example>; Eva Berg <eva@berg.example>\n")];
        for (var seed = 0; seed < (Seeds.Times > 1 ? 2000 : 200); seed++)
        {
            var (name, content) = whole[seed % whole.Length];
            var before = Recorded(visit);
            var answered = visit.Bring((seed % 17 == 0 ? $"{name}.xlsx" : name, Damaged(Encoding.UTF8.GetBytes(content), seed)));
            if (answered.Status == 500) Explain(visit, name, Damaged(Encoding.UTF8.GetBytes(content), seed));
            Assert.InRange(answered.Status, 200, 499);
            if (answered.Status != 302) continue;
            var wizard = new Wizard(visit).Open(answered.Headers["Location"]);
            for (var pressed = 0; pressed < 6 && wizard.Step != "look"; pressed++) Assert.Equal(200, wizard.Press().Page.Status);
            Assert.Equal("look", wizard.Step);
            if (seed % 2 == 0 && wizard.Page.Body.Contains("name=\"all\"", StringComparison.Ordinal)) wizard.Press(fields => [.. fields, ("all", "yes")]);
            var proposed = wizard.Text.Contains("Record all of it", StringComparison.Ordinal);
            wizard.Press(to: "/record");
            Assert.True((proposed ? 200 : 422) == wizard.Page.Status, $"Seed {seed}: {wizard.Text}");
            Assert.Equal(proposed, !before.SequenceEqual(Recorded(visit)));
            if (!proposed) continue;
            wizard.Press(to: "/undo");
            Assert.Equal(before, Recorded(visit));
        }
    }

    /// <summary>The same without the site, which tells nobody what went wrong.</summary>
    private static void Explain(Visiting visit, string name, byte[] content)
    {
        var brought = Renkei.App.Features.Intake.Bringing.Of([new SourceFile(name, content)], visit.Hats[0]);
        Renkei.App.Features.Intake.Steps.Next(brought, visit.Hats[0]);
    }

    private static List<string> Recorded(Visiting visit) => [.. visit.Hats[0].Standpoint.View.Records.Select(record => $"{record.Kind} {record.Id}").Order(StringComparer.Ordinal)];

    private static byte[] Damaged(byte[] bytes, int seed)
    {
        var letters = "|\n;,/<>@.0123456789:=\"'[]\0\u00e9-TZ"u8.ToArray();
        for (var change = 0; change < 1 + (seed % 9); change++) bytes[((seed * 7919) + (change * 104_729)) % bytes.Length] = letters[((seed * 31) + (change * 7)) % letters.Length];
        return seed % 11 == 0 ? bytes[..(bytes.Length * (seed % 7) / 7)] : bytes;
    }
}
