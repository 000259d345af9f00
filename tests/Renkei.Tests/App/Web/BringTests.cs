using Renkei.Tests.Golden;

namespace Renkei.Tests.App.Web;

/// <summary>Files are brought, asked about, looked at, and recorded together; bringing them twice asks nothing and adds nothing.</summary>
public class BringTests
{
    /// <summary>Two firms, each with its own book here.</summary>
    internal const string Both = """
        renkei: 1
        records:
        - {organization: aoki, name: Aoki, book: aoki, writer: aoki}
        - {organization: berg, name: Berg, book: aoki, writer: aoki}
        - {alliance: pact, parties: [aoki, berg], book: aoki, writer: aoki}
        - {organization: berg, name: Berg, book: berg, writer: berg}
        - {organization: aoki, name: Aoki, book: berg, writer: berg}
        - {alliance: pact, parties: [aoki, berg], book: berg, writer: berg}
        """;

    [Fact]
    public void A_sheet_and_a_calendar_become_records_after_at_most_four_questions()
    {
        using var visit = new Visiting(Small.Of(WritingTests.Two));
        var wizard = new Wizard(visit).Bring(("log.csv", Example("alliance-log.csv")), ("calendar.ics", Example("calendar.ics")));
        Assert.Equal("whose", wizard.Step);
        Assert.Contains("berg.example such as", wizard.Text, StringComparison.Ordinal);
        wizard.Press(fields => Named(fields, "ab-castings.example", "Aoki-Berg Castings"));
        Assert.Equal("people", wizard.Step);
        Assert.Contains("The title holds 'head of'.", wizard.Text, StringComparison.Ordinal);
        wizard.Press();
        Assert.Equal("meetings", wizard.Step);
        Assert.Contains("Weekly call with Berg 10 times, 8 March 2024 to 24 May 2024", wizard.Text, StringComparison.Ordinal);
        Assert.Contains("None is on record.", visit.Get("/records/event").Body, StringComparison.Ordinal);
        wizard.Press();
        Assert.Equal("look", wizard.Step);
        Assert.Contains("0 changed, 3 errors", wizard.Text, StringComparison.Ordinal);
        wizard.Press(fields => fields.Select(field => field switch
        {
            { Name: "fix", Value: "soon" } => (field.Name, "4.6.2024"),
            { Name: "fix", Value: "31.6.2024" } => (field.Name, "30.6.2024"),
            { Name: "fix" } => (field.Name, field.Value.Replace("Nagoya Works Time", "Asia/Tokyo", StringComparison.Ordinal)),
            _ => field,
        }));
        Assert.Contains("0 changed, 0 errors", wizard.Text, StringComparison.Ordinal);
        wizard.Press(to: "/record");
        Assert.StartsWith("/bring/imports/brought-", wizard.Address, StringComparison.Ordinal);
        Assert.Contains("left out, here is why", wizard.Text, StringComparison.Ordinal);
        Assert.Equal(["aoki"], visit.Hats[0].Books.Library.Books.Select(book => book.Name)); // one book, so one commit: all of it or nothing
        var meetings = visit.Get("/records/event").Body;
        Assert.All((string[])["Follow-up on moulds", "Joint venture review", "Visit to the casting plant"], title => Assert.Contains(title, meetings, StringComparison.Ordinal));
    }

    [Fact]
    public void Brought_again_nothing_is_asked_and_nothing_is_added()
    {
        using var visit = new Visiting(Small.Of(WritingTests.Two));
        var first = new Wizard(visit).Bring(("calendar.ics", OurCalendar)).To("look");
        var looked = first.Text;
        first.Press(to: "/record");
        Assert.DoesNotContain("recorded already", looked, StringComparison.Ordinal);
        Assert.Contains("3 contacts, 2 people; 1 left out, here is why", first.Text, StringComparison.Ordinal);
        Assert.Contains("1 to 3 of 3", visit.Get("/records/event").Body, StringComparison.Ordinal);
        var again = new Wizard(visit).Bring(("calendar.ics", OurCalendar));
        Assert.Equal("look", again.Step);
        Assert.Contains("0 new, 0 changed, 0 errors", again.Text, StringComparison.Ordinal);
        Assert.Contains("5 are recorded already", again.Text, StringComparison.Ordinal);
        Assert.Contains("There is nothing new to record.", again.Text, StringComparison.Ordinal);
        Assert.Equal(422, again.Press(to: "/record").Page.Status);
    }

    [Fact]
    public void What_the_calendar_changed_is_ticked_and_what_is_in_conflict_is_not()
    {
        using var visit = new Visiting(Small.Of(WritingTests.Two));
        new Wizard(visit).Bring(("calendar.ics", OurCalendar), ("people.csv", "Name,E-mail,Job title\nJun Aoki,jun@aoki.example,Engineer\nEva Berg,eva@berg.example,Director\n")).To("look").Press(to: "/record");
        var wizard = new Wizard(visit).Bring(("calendar.ics", OurCalendar.Replace("SUMMARY:Casting review", "SEQUENCE:1\nSUMMARY:Casting and cooling", StringComparison.Ordinal)), ("people.csv", "Name,E-mail,Job title\nJun Aoki,jun@aoki.example,Buyer\nEva Berg,eva@berg.example,Director\n"));
        Assert.Contains("4 changed, 0 errors", wizard.Text, StringComparison.Ordinal);
        IReadOnlyList<(string Name, string Value)> sent = [];
        wizard.Press(fields => sent = fields, to: "/record");
        Assert.Contains(sent, field => field.Name == "tick" && field.Value.EndsWith(" what", StringComparison.Ordinal));
        Assert.DoesNotContain(sent, field => field.Name == "tick" && field.Value.EndsWith(" role", StringComparison.Ordinal));
        Assert.Contains("3 of them were there before and changed", wizard.Text, StringComparison.Ordinal);
        Assert.Contains("Casting and cooling", visit.Get("/records/event").Body, StringComparison.Ordinal);

        var conflict = new Wizard(visit).Bring(("people.csv", "Name,E-mail,Job title\nJun Aoki,jun@aoki.example,Buyer\n"));
        conflict.Press(fields => [.. fields, ("tick", fields.Single(field => field.Name == "shown").Value)], to: "/record");
        Assert.Contains("1 of them were there before and changed", conflict.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_series_unticked_is_left_out_the_next_time_too_and_one_left_out_can_be_taken()
    {
        using var visit = new Visiting(Small.Of(WritingTests.Two));
        var wizard = new Wizard(visit).Bring(("calendar.ics", Example("calendar.ics"))).To("meetings");
        wizard.Press(fields => [.. fields.Where(field => !(field.Name == "take" && SeriesKey(wizard, field.Value, "Weekly call with Berg"))), ("take", KeyOf(wizard, "Lunch with Eva"))]);
        Assert.Contains("as you said (11) Weekly call with Berg", wizard.Text, StringComparison.Ordinal);
        Assert.Contains("Lunch with Eva, 28 May 2024", wizard.Text, StringComparison.Ordinal);
        wizard.Press(fields => [.. fields, ("all", "yes")]).Press(to: "/record");
        Assert.DoesNotContain("Weekly call", visit.Get("/records/event").Body, StringComparison.Ordinal);
        Assert.Contains("0 new", new Wizard(visit).Bring(("calendar.ics", Example("calendar.ics"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_read_wrongly_is_corrected_and_its_headers_are_read_so_the_next_time()
    {
        using var visit = new Visiting(Small.Of(WritingTests.Two));
        const string Sheet = "Alpha,Beta,Gamma\n2024-03-12,Cooling,Jun Aoki <jun@aoki.example>; Eva Berg <eva@berg.example>\n";
        var wizard = new Wizard(visit).Bring(("log.csv", Sheet)).To("look");
        Assert.DoesNotContain("Cooling, 12 March 2024", wizard.Text, StringComparison.Ordinal);
        wizard.Open(wizard.Address.Replace("/look", "/tables", StringComparison.Ordinal));
        wizard.Press(fields => fields.Select(field => field.Name == "kind-0" ? (field.Name, "meeting") : field));
        Assert.Equal(422, wizard.Press(fields => fields.Select(field => field.Name.StartsWith("field-", StringComparison.Ordinal) ? (field.Name, "when") : field)).Page.Status);
        Assert.Contains("are both taken for “date”", wizard.Text, StringComparison.Ordinal);
        wizard.Press(fields => fields.Select(field => field.Name switch { "field-0-0" => (field.Name, "when"), "field-0-1" => (field.Name, "what"), "field-0-2" => (field.Name, "people"), _ => field })).To("look");
        Assert.Contains("Cooling, 12 March 2024", wizard.Text, StringComparison.Ordinal);
        wizard.Press(to: "/record");
        Assert.Contains("Moulds, 19 March 2024", new Wizard(visit).Bring(("log.csv", Sheet.Replace("2024-03-12,Cooling", "2024-03-19,Moulds", StringComparison.Ordinal))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_day_and_month_is_asked_only_where_the_file_leaves_it_open_and_once()
    {
        using var visit = new Visiting(Small.Of(WritingTests.Two));
        const string Sheet = "Date,Topic,Participants\n3/4/2024,Cooling,Jun Aoki <jun@aoki.example>; Eva Berg <eva@berg.example>\n";
        const string Outlook = "Subject,Start Date,Start Time,End Date,End Time,Required Attendees\nMoulds,5/6/2024,9:00,5/6/2024,10:00,Jun Aoki <jun@aoki.example>; Eva Berg <eva@berg.example>\n";
        var wizard = new Wizard(visit).Bring(("log.csv", Sheet), ("calendar.csv", Outlook)).Press();
        Assert.Equal("dates", wizard.Step);
        wizard.Press(fields => fields.Select(field => field.Name == "answer" ? (field.Name, "month") : field)).To("look");
        Assert.All((string[])["Cooling, 4 March 2024", "Moulds, 6 May 2024"], told => Assert.Contains(told, wizard.Text, StringComparison.Ordinal));
        wizard.Press(to: "/record");
        var again = new Wizard(visit).Bring(("other.csv", Sheet.Replace("3/4", "7/8", StringComparison.Ordinal)), ("more.csv", Outlook.Replace("5/6", "9/10", StringComparison.Ordinal)));
        Assert.All((string[])["Cooling, 8 July 2024", "Moulds, 10 September 2024"], told => Assert.Contains(told, again.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_casebook_of_ones_own_is_brought_and_that_of_another_is_refused()
    {
        using var visit = new Visiting(Small.Of(WritingTests.Two));
        var wizard = new Wizard(visit).Bring(("ours.yaml", "renkei: 1\nbook: aoki\nwriter: aoki\nrecords:\n- organization: aoki\n  name: Aoki\n- capability: melting\n  name: Melting\n"));
        Assert.Contains("1 new, 0 changed, 0 errors", wizard.Text, StringComparison.Ordinal);
        wizard.Press(to: "/record");
        Assert.Contains("Melting", visit.Get("/records/capability").Body, StringComparison.Ordinal);

        var theirs = new Wizard(visit).Bring(("theirs.yaml", "renkei: 1\nbook: berg\nwriter: berg\nrecords:\n- organization: berg\n  name: Berg\n- capability: secret\n  name: Secret\n"));
        Assert.Contains("'capability/secret' does not stand in your own book.", theirs.Text, StringComparison.Ordinal);
        Assert.Equal(422, visit.Post($"{theirs.Address[..^5]}/record", "", ("Sec-Fetch-Site", "same-origin")).Status);
    }

    [Fact]
    public void What_was_brought_is_found_by_who_brought_it_alone_and_can_be_thrown_away()
    {
        using var visit = new Visiting(Small.Of(Both));
        var wizard = new Wizard(visit).Bring(("calendar.ics", OurCalendar)).To("look");
        var address = wizard.Address;
        Assert.Equal(404, visit.Get(address, ("Cookie", "renkei-hat=book-berg")).Status);
        Assert.Equal("/bring", wizard.Press(to: "/forget").Address);
        Assert.Equal(404, visit.Get(address).Status);
        Assert.Equal(404, visit.Post("/bring/guessed/record", "", ("Sec-Fetch-Site", "same-origin")).Status);
    }

    internal static string OurCalendar => File.ReadAllText(Repository.PathTo("docs", "examples", "our-calendar.ics"));

    internal static string Example(string file) => File.ReadAllText(Repository.PathTo("docs", "examples", "first-insight", file));

    /// <summary>The fields with a firm that is not listed yet behind a domain or name.</summary>
    internal static IEnumerable<(string Name, string Value)> Named(IReadOnlyList<(string Name, string Value)> fields, string firm, string name)
    {
        var at = fields.Index().First(field => field.Item == ("firm", firm)).Index;
        return fields.Select((field, place) => place == at + 2 ? (field.Name, name) : field);
    }

    private static bool SeriesKey(Wizard wizard, string key, string title) => KeyOf(wizard, title) == key;

    private static string KeyOf(Wizard wizard, string title)
    {
        var at = wizard.Page.Body.IndexOf($"<span>{title} ", StringComparison.Ordinal);
        var value = wizard.Page.Body.LastIndexOf("value=\"", at, StringComparison.Ordinal) + 7;
        return wizard.Page.Body[value..wizard.Page.Body.IndexOf('"', value)];
    }
}
