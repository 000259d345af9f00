using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Renkei.App.Access.Calendars;
using Renkei.App.Rendering.Outgoing;
using Renkei.Core;
using Renkei.Tests.Golden;
using Renkei.Tests.Tables;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.App.Web;

/// <summary>What leaves the site: nothing is lost on the way, and nothing leaves that the one who takes it may not see.</summary>
public partial class OutTests
{
    private static readonly (string, string) Ours = ("Sec-Fetch-Site", "same-origin");

    [Fact]
    public void Everything_taken_along_reads_back_as_what_was_seen()
    {
        using var visit = new Visiting(Small.Of(SlideTests.Joint)) { Hat = "book-aoki" };
        Assert.Contains("/out/everything.zip", visit.Get("/out").Body, StringComparison.Ordinal);
        using var packed = new ZipArchive(visit.Take("/out/everything.zip"));
        var text = new StreamReader(packed.GetEntry("books.yaml")!.Open()).ReadToEnd();
        Assert.Equal(["mine", "shared"], Small.Of(text).SeenBy("aoki").Of(AllKinds.Find("action")!).Select(action => action.Id).Order(StringComparer.Ordinal));
        using var scratch = new Scratch();
        packed.ExtractToDirectory(scratch["out"]);
        Assert.Equal(0, RenkeiProgram.Run("books", "import", Path.Combine(scratch["out"], "tables"), scratch["kept"]).ExitCode);
        Assert.Equal(0, RenkeiProgram.Run("books", "export", scratch["kept"], "-o", scratch["again.yaml"]).ExitCode);
        Assert.Equal(text, File.ReadAllText(scratch["again.yaml"]));

        using var theirs = new Visiting(Small.Of(SlideTests.Joint)) { Hat = "book-berg" };
        using var other = new ZipArchive(theirs.Take("/out/everything.zip"));
        Assert.All(other.Entries, entry => Assert.DoesNotContain("secret", new StreamReader(entry.Open()).ReadToEnd(), StringComparison.Ordinal));
    }

    [Fact]
    public void Lists_as_CSV_and_as_workbooks_read_back_as_the_same_records() => Seeds.HoldInRandom(
        world =>
        {
            using var scratch = new Scratch();
            using var visit = new Visiting(world.Read()) { Hat = "book-aoki" };
            var view = visit.Hats.Single(hat => hat.Id == "book-aoki").Standpoint.View;
            var kinds = AllKinds.List.Where(kind => view.Of(kind).Count > 0).ToList();
            List<string> books = ["renkei", "1"];
            foreach (var ending in (string[])["csv", "xlsx"])
            {
                foreach (var kind in kinds) scratch.Write($"{ending}/{kind.Name}.{ending}", visit.Take($"/records/{kind.Name}.{ending}").ToArray());
                var read = RenkeiProgram.Run(["import", .. kinds.Select(kind => scratch[$"{ending}/{kind.Name}.{ending}"]), "--writer", "aoki", "-o", scratch["out.yaml"]]);
                Assert.Equal((0, ""), (read.ExitCode, read.Error));
                Assert.Equal(Said(view.Records), Said(Small.Of(File.ReadAllText(scratch["out.yaml"])).SeenBy("aoki").Records));
            }
        },
        worlds: 2);

    [Theory]
    [InlineData("", "i1 i2 i3")]
    [InlineData("?alliance=pact", "i1 i2 i3")]
    [InlineData("?organization=foundry", "i2")]
    [InlineData("?organization=aoki", "i1 i2 i3")]
    [InlineData("?person=p1", "i3")]
    [InlineData("?since=2024", "i2 i3")]
    [InlineData("?until=2023-12", "i1")]
    [InlineData("?since=2024-02&until=2024-03", "i2")]
    [InlineData("?text=ｃｏｏｌｉｎｇ", "i1")]
    [InlineData("?text=cooling&since=2024", "")]
    [InlineData("?person=nobody", "")]
    public void A_list_shows_what_its_address_asks_for_and_its_files_hold_the_same(string query, string ids)
    {
        using var visit = new Visiting(Small.Of(Filtered));
        var page = visit.Get($"/records/insight{query}").Body;
        var csv = new StreamReader(visit.Take($"/records/insight.csv{query}")).ReadToEnd();
        Assert.Equal(ids, string.Join(' ', csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[1]).Order(StringComparer.Ordinal)));
        foreach (var id in (string[])["i1", "i2", "i3"]) Assert.Equal(ids.Contains(id, StringComparison.Ordinal), page.Contains($"/insight/{id}\"", StringComparison.Ordinal));
        if (ids.Length > 0 && query.Length > 0) Assert.Contains($"/records/insight.csv{query.Split('=')[0]}=", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_is_none_is_told_at_its_input_and_gives_no_file()
    {
        using var visit = new Visiting(Small.Of(Filtered));
        Assert.Contains("is not a day, a month or a year", visit.Get("/records/insight?since=soon").Body, StringComparison.Ordinal);
        Assert.Equal(404, visit.Get("/records/insight.csv?since=soon").Status);
        Assert.Equal(404, visit.Get("/records/nothing.csv").Status);
    }

    [Fact]
    public void The_report_is_the_one_the_command_writes_and_the_one_to_hand_over_tells_nothing_private()
    {
        using var scratch = new Scratch();
        using var visit = new Visiting(Small.Of(SlideTests.Joint)) { Hat = "book-aoki" };
        Assert.Equal(0, RenkeiProgram.Run("report", scratch.Write("book.yaml", SlideTests.Joint), "--as", "aoki", "-o", scratch["out.html"]).ExitCode);
        Assert.Equal(File.ReadAllText(scratch["out.html"]), new StreamReader(visit.Take("/alliances/pact/report.html")).ReadToEnd());
        var joint = new StreamReader(visit.Take("/alliances/pact/joint-report.html")).ReadToEnd();
        Assert.DoesNotContain("secret", joint, StringComparison.Ordinal);
        Assert.Contains("A step of both", joint, StringComparison.Ordinal);
    }

    [Fact]
    public void The_findings_of_a_question_can_be_taken_as_rows()
    {
        using var visit = new Visiting(Small.Of(Filtered));
        var rows = new StreamReader(visit.Take("/alliances/pact/balance.csv")).ReadToEnd();
        Assert.StartsWith("question,alliance,viewer,", rows, StringComparison.Ordinal);
        Assert.Contains("\nbalance,pact,aoki,", rows, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_about_an_action_opens_as_a_draft_to_its_owner()
    {
        using var visit = new Visiting(Small.Of(Filtered));
        var mail = new StreamReader(visit.Take("/records/aoki/action/a1/mail.eml")).ReadToEnd();
        Assert.StartsWith("To: aya@aoki.example\r\nSubject: =?utf-8?B?", mail, StringComparison.Ordinal);
        Assert.Contains("\r\nX-Unsent: 1\r\n", mail, StringComparison.Ordinal);
        var body = Encoding.UTF8.GetString(Convert.FromBase64String(mail[(mail.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..].Replace("\r\n", "", StringComparison.Ordinal)));
        Assert.StartsWith("Bcc: all@example\r\n\r\nBy 1 May 2024.\r\n\r\nFor Aya.\r\n\r\n", body, StringComparison.Ordinal);
        Assert.DoesNotContain("http://", body, StringComparison.Ordinal); // on a computer of its own the site opens for nobody else
        Assert.DoesNotContain("Bcc:", mail, StringComparison.Ordinal); // what somebody wrote is no header
        Assert.All(mail.Split("\r\n"), line => Assert.True(line.Length <= 78, line));
        Assert.Contains("mailto:aya@aoki.example?subject=Action%3A", visit.Get("/records/aoki/action/a1").Body, StringComparison.Ordinal);
        Assert.StartsWith("Subject: ", new StreamReader(visit.Take("/alliances/pact/attend/1.eml")).ReadToEnd(), StringComparison.Ordinal);
        Assert.Equal(404, visit.Get("/alliances/pact/attend/9.eml").Status);
    }

    [Fact]
    public void A_link_to_a_mail_stays_short_whatever_is_written() =>
        Assert.InRange(new MailDraft(null, "S", string.Concat(Enumerable.Repeat("連携🎌 ", 900))).Link.Length, 100, 1900);

    [Fact]
    public void A_day_goes_into_a_calendar()
    {
        using var visit = new Visiting(Small.Of(Filtered));
        var file = new StreamReader(visit.Take("/records/aoki/action/a1/due.ics")).ReadToEnd();
        var entry = Assert.Single(Calendar(file));
        Assert.Contains("DTSTART;VALUE=DATE:20240501\r\n", file, StringComparison.Ordinal);
        Assert.Equal("Action: Bcc: all@example", entry);
        Assert.Equal(404, visit.Get("/records/aoki/insight/i1/due.ics").Status);
    }

    [Fact]
    public void A_link_for_calendars_tells_what_is_due_without_a_cookie_until_it_is_revoked()
    {
        using var visit = new Visiting(Small.Of(Filtered)); // without a cookie
        Assert.Equal(403, visit.Post("/feed", "titles=yes").Status); // only from a page of ours
        var (titles, none, hers) = (Make(visit, "titles=yes"), Make(visit, ""), Make(visit, "person=p1&titles=yes"));
        var told = visit.Get(titles).Body;
        Assert.Contains(Calendar(told), title => title == "To do: Bcc: all@example");
        Assert.Equal(Uids(told), Uids(visit.Get(titles).Body)); // so that a program changes entries and adds none
        Assert.All(Calendar(visit.Get(none).Body), title => Assert.Equal("Something is due in Renkei", title));
        Assert.DoesNotContain("action", visit.Get(none).Body, StringComparison.Ordinal);
        Assert.Equal(Calendar(told).Count, Calendar(visit.Get(none).Body).Count);
        Assert.Equal(["Not used yet: casting", "To do: Bcc: all@example"], Calendar(visit.Get(hers).Body).Order(StringComparer.Ordinal));

        var page = visit.Get("/feed").Body;
        Assert.DoesNotContain(titles.Split('/')[^1], page, StringComparison.Ordinal); // shown once
        foreach (var id in Revoking().Matches(page).Select(match => match.Groups["id"].Value)) Assert.Equal(302, visit.Post($"/feed/{id}/revoke", "", Ours).Status);
        var (revoked, unknown) = (visit.Get(titles), visit.Get("/feed/00000000000000000000000000000000.ics"));
        Assert.Equal((404, unknown.Body), (revoked.Status, revoked.Body));
        Assert.Equal(404, unknown.Status);
    }

    [Fact]
    public void Long_and_foreign_titles_are_folded_so_that_calendars_read_them_back()
    {
        var title = string.Concat(Enumerable.Repeat("連携, a; b \\ 🎌\nand more ", 12));
        var text = CalendarFile.Print("Due", DateTimeOffset.UnixEpoch, [new("one", new(2024, 3, 1), title, "http://localhost/")]);
        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.Equal(title.Replace('\n', ' ').Trim(), Assert.Single(Calendar(text)).Trim());
    }

    /// <summary>Own records of a firm with a unit, three insights, and an action of somebody whose address is in the book.</summary>
    private const string Filtered = WritingTests.Two + """

        - organization: foundry
          name: Foundry
          is: unit
          part_of: aoki
        - person: p1
          name: Aya
          organization: aoki
          note: Write to <aya@aoki.example>.
        - insight: i1
          when: 2023-03
          alliance: pact
          learner: aoki
          from: berg
          capability: casting
          what: Cooling of moulds.
        - insight: i2
          when: 2024-02
          alliance: pact
          learner: foundry
          from: berg
          capability: casting
        - insight: i3
          when: 2024-04
          alliance: pact
          learner: aoki
          from: berg
          capability: casting
          carriers: [p1]
        - action: a1
          when: 2024-01
          alliance: pact
          what: "Bcc: all@example"
          owner: p1
          due: 2024-05-01
        """;

    private static string Make(Visiting visit, string form) => LinkMade().Match(visit.Post("/feed", form, Ours).Body).Groups["path"].Value;

    private static List<string> Uids(string text) => [.. text.Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal))];

    /// <summary>The titles of the entries of a calendar.</summary>
    private static IReadOnlyList<string> Calendar(string text)
    {
        var content = IcsCalendar.Read(text, "feed.ics", new(new(2100, 1, 1)));
        Assert.Empty(content.Problems);
        return [.. content.Entries.Select(entry => entry.Title ?? "")];
    }

    private static List<string> Said(IEnumerable<Record> records) =>
        [.. records.Select(record => $"{record}: {string.Join('|', record.Kind.Form.Said(record).Select(said => $"{said.Key.Name}={Renkei.App.Rendering.CellText.Of(said.Value)}"))}").Order(StringComparer.Ordinal)];

    [GeneratedRegex("(?<path>/feed/[0-9a-f]{32}\\.ics)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LinkMade();

    [GeneratedRegex("/feed/(?<id>[0-9a-f]+)/revoke", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Revoking();
}
