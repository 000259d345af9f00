using Renkei.App.Access.Calendars;
using Renkei.App.Access.Intake;
using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Core.Records;

namespace Renkei.Tests.Intake;

/// <summary>Files of the kind people have: a sheet of everything, and two mailboxes with some of the same meetings.</summary>
internal static class MessyFiles
{
    public const string Sheet = """
        Alliance with Berg AG, 2024 | | | | | | People
        Visit date | Host | Purpose | Visitors | | | Name | Company | E-mail | Job title
        12.3.2024 | Berg AG | See the cooling line | Aoki, Jun; Eva Berg | | | Jun Aoki | Aoki | jun@aoki.example | Head of purchasing
        KW 20 | Berg AG | Talk about moulds | Jun Aoki | | | Berg, Eva | Berg AG | eva@berg.example | Vice President
        soon | Berg AG | Look around | | | | Kai Lund | Berg AG | kai@berg.example | Engineer

        Open points
        What | Who | Due | Status
        Send the drawing | Eva Berg | 1.5.2024 | open
        Agree on samples | Jun Aoki | 1.4.2024 | done
        Total | 2
        """;

    public const string Ours = """
        BEGIN:VEVENT
        UID:1
        DTSTART:20240404T083000Z
        SUMMARY:Cooling review
        ORGANIZER;CN="Aoki, Jun":mailto:jun@aoki.example
        ATTENDEE;CN="Aoki, Jun";PARTSTAT=ACCEPTED:mailto:jun@aoki.example
        ATTENDEE;CN=Eva Berg;PARTSTAT=ACCEPTED:mailto:eva@berg.example
        ATTENDEE;CN=Kai Lund;PARTSTAT=DECLINED:mailto:kai@berg.example
        ATTENDEE;CUTYPE=ROOM;CN=Room 5:mailto:room5@berg.example
        END:VEVENT
        BEGIN:VEVENT
        UID:2
        DTSTART:20240405T083000Z
        SUMMARY:Budget
        ATTENDEE:mailto:jun@aoki.example
        ATTENDEE:mailto:ida@aoki.example
        END:VEVENT
        BEGIN:VEVENT
        UID:3
        DTSTART:20240405T113000Z
        SUMMARY:Lunch with Eva
        ATTENDEE:mailto:jun@aoki.example
        ATTENDEE:mailto:eva@berg.example
        END:VEVENT
        BEGIN:VEVENT
        UID:4
        DTSTART:20240406T113000Z
        SUMMARY:Talk to the auditors
        ATTENDEE:mailto:jun@aoki.example
        ATTENDEE:mailto:ann@audit.example
        END:VEVENT
        BEGIN:VEVENT
        UID:5
        DTSTART;VALUE=DATE:20240407
        SUMMARY:Fair
        ATTENDEE:mailto:jun@aoki.example
        ATTENDEE:mailto:eva@berg.example
        END:VEVENT
        BEGIN:VEVENT
        UID:6
        DTSTART:20240408T113000Z
        SUMMARY:Contract
        STATUS:CANCELLED
        ATTENDEE:mailto:jun@aoki.example
        ATTENDEE:mailto:eva@berg.example
        END:VEVENT
        BEGIN:VEVENT
        UID:7
        DTSTART:20240409T113000Z
        SUMMARY:Moulds
        ATTENDEE:mailto:jun@aoki.example
        ATTENDEE;PARTSTAT=DECLINED:mailto:eva@berg.example
        END:VEVENT
        """;

    public const string Theirs = """
        BEGIN:VEVENT
        UID:1
        DTSTART:20240404T083000Z
        SUMMARY:Cooling review
        ATTENDEE;CN="Aoki, Jun":mailto:jun@aoki.example
        ATTENDEE;CN=Eva Berg:mailto:eva@berg.example
        END:VEVENT
        BEGIN:VEVENT
        UID:8
        DTSTART:20240410T083000Z
        RRULE:FREQ=WEEKLY;COUNT=3
        SUMMARY:Weekly call
        ATTENDEE:mailto:ida@aoki.example
        ATTENDEE:mailto:eva@plant.berg.example
        END:VEVENT
        """;

    public static readonly IntakeAnswers Answers = new()
    {
        Us = "aoki",
        Organizations = [new("aoki", ["Aoki"], ["aoki.example"]), new("berg", ["Berg AG", "Berg"], ["berg.example"])],
        Today = new DateOnly(2024, 12, 31),
    };

    public static IReadOnlyList<CalendarEntry> Calendar(string lines, string file) => IcsCalendar.Read($"BEGIN:VCALENDAR\n{lines}\nEND:VCALENDAR\n", file, new(new DateOnly(2024, 12, 31))).Entries;

    /// <summary>All files, in the order asked for.</summary>
    public static IntakeFiles All(bool reversed = false)
    {
        List<CalendarEntry> entries = [.. Calendar(Ours, "ours.ics"), .. Calendar(Theirs, "theirs.ics")];
        if (reversed) entries.Reverse();
        return new(entries, [SheetGrid.Of("alliance.xlsx", "2024", Sheet)], [], []);
    }

    /// <summary>A proposal as the casebook it would make; it must be one.</summary>
    public static Casebook Casebook(Proposal proposal, (string, IReadOnlyList<string>)? alliance = null)
    {
        var outcome = ProposalCasebook.Of(proposal, alliance, "aoki", "proposal");
        Assert.True(outcome.Succeeded(out var casebook), string.Join('\n', outcome.Problems));
        return casebook;
    }

    public static LedgerView View(Casebook casebook) => casebook.Ledger.SeenBy(Viewer.Of("aoki", Roles.Everyone));
}
