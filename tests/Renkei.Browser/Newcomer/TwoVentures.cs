using System.Globalization;
using System.Text;

namespace Renkei.Browser.Newcomer;

/// <summary>
/// What an alliance manager of Aoki Works has at hand: the log of two joint ventures in a workbook, her calendar and a colleague's. With Berg those at the top meet and people visit each other;
/// with Castor nearly all contact hangs on two people, and nobody at the top has met. Days are counted back from the one on which it is brought.
/// </summary>
internal sealed class TwoVentures(DateOnly today)
{
    /// <summary>The files as they would be dropped.</summary>
    public IReadOnlyList<(string Name, string Type, byte[] Content)> Files =>
    [
        ("alliances.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Workbook.Of(Log, People, OpenPoints)),
        ("jun-mori.ics", "text/calendar", Encoding.UTF8.GetBytes($"{Hers}")),
        ("ida-sato.ics", "text/calendar", Encoding.UTF8.GetBytes($"{Colleagues}")),
    ];

    private Sheet Log => new("Log", [
        ["Alliances – our log, kept by Jun"],
        [],
        ["Meetings and visits"],
        ["Date", "Topic", "Participants", "Company", "Status"],
        [Ago(31), "Visit to the casting plant", "Ida Sato; Kai Holm", "Berg", "done"],
        [Written(24), "Mould workshop", "Ida Sato; Ken Abe; Kai Holm; Anna Voss", "Berg", "done"],
        ["KW 16/2026", "Training on die change", "Ida Sato; Rei Ito; Kai Holm", "Berg", "done"],
        ["soon", "Follow-up on moulds", "Anna Voss; Ida Sato", "Berg", "open"],
        [Ago(6), "Coating review", "Mori, Jun; Marin, Luc; Zoe Petit", "Castor", "done"],
        ["Total", "5"],
        [],
        ["Who is who"],
        ["Name", "Company", "E-mail", "Job title"],
        ["Mori, Jun", "Aoki Works", Mailbox.Mail("Jun Mori", "aoki"), "Head of alliances"],
        ["Kai Holm", "Berg", Mailbox.Mail("Kai Holm", "berg"), "Plant manager"],
        [],
        ["Open points with Castor"],
        ["What", "Who", "Due", "Status"],
        ["Send the test plates", "Luc Marin", Ago(5), "open"],
        ["Agree who pays for the oven", "Jun Mori", Written(9), "open"],
    ], Merged: "A1:E1");

    private static Sheet People => new("People", [
        ["Name", "Company", "E-mail", "Job title"],
        ["Ida Sato", "Aoki Works", Mailbox.Mail("Ida Sato", "aoki"), "Process engineer"],
        ["Ken Abe", "Aoki Works", Mailbox.Mail("Ken Abe", "aoki"), "President"],
        ["Rei Ito", "Aoki Works", Mailbox.Mail("Rei Ito", "aoki"), "Engineer"],
        ["Lind, Eva", "Berg", Mailbox.Mail("Eva Lind", "berg"), "Chief executive officer"],
        ["Anna Voss", "Berg", Mailbox.Mail("Anna Voss", "berg"), "Engineer"],
        ["Nils Falk", "Aoki-Berg Castings", Mailbox.Mail("Nils Falk", "ab-castings"), "General manager"],
        ["Luc Marin", "Castor", Mailbox.Mail("Luc Marin", "castor"), "Head of development"],
        ["Zoe Petit", "Castor", Mailbox.Mail("Zoe Petit", "castor"), "Chemist"],
        ["Mia Roux", "Castor Aoki Coatings", Mailbox.Mail("Mia Roux", "ca-coatings"), "General manager"],
        ["old list, do not use", "", "", ""],
    ], Hidden: 11);

    private Sheet OpenPoints => new("Open points", [
        ["Action", "Owner", "Agreed on", "Deadline", "Done"],
        ["Measure the cooling time", "Ida Sato", Ago(12), Ago(8), Ago(9)],
        ["Send the drawing of the mould", "Kai Holm", Ago(10), Ago(4), ""],
        ["Plan the next steering committee", "Jun Mori", Ago(3), Ago(-4), ""],
        ["Name a second contact for coatings", "Luc Marin", Ago(14), Ago(2), ""],
    ]);

    private Mailbox Hers => Shared(new Mailbox()
        .Has("castor-call", "Coatings call", Ago(24), "Jun Mori@aoki, Luc Marin@castor", $"RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=12\nEXDATE;TZID=Asia/Tokyo:{Ago(20):yyyyMMdd}T160000")
        .Has("castor-call", "Coatings call", Ago(10), "Jun Mori@aoki, Luc Marin@castor", $"RECURRENCE-ID;TZID=Asia/Tokyo:{Ago(10):yyyyMMdd}T160000\nSTATUS:CANCELLED")
        .Has("castor-visit", "Plant tour at Castor", Ago(15), "Jun Mori@aoki, Luc Marin@castor, Zoe Petit@castor", zone: "W. Europe Standard Time")
        .Has("golf", "Golf", Ago(7), "Jun Mori@aoki, Luc Marin@castor")
        .Has("choir", "Choir practice", Ago(11), "Jun Mori@aoki, Luc Marin@castor")
        .Has("dentist", "Dentist", Ago(5), "Jun Mori@aoki", "CLASS:PRIVATE")
        .Has("tax", "Talk about my contract", Ago(9), "Jun Mori@aoki, Anna Voss@berg", "CLASS:PRIVATE")
        .Has("off", "Cancelled: review of prices", Ago(8), "Jun Mori@aoki, Anna Voss@berg", "STATUS:CANCELLED")
        .Has("staff", "Alliance team stand-up", Ago(12), "Jun Mori@aoki, Ida Sato@aoki", "RRULE:FREQ=WEEKLY;COUNT=10")
        .Has("adviser", "Insurance adviser", Ago(13), "Jun Mori@aoki, Ben Cole@cover")
        .Has("ahead", "Steering committee", Ago(-5), "Jun Mori@aoki, Ken Abe@aoki, Eva Lind@berg"));

    private Mailbox Colleagues => Shared(new Mailbox()
        .Has("berg-visit", "Visit to the machining hall", Ago(18), "Ida Sato@aoki, Kai Holm@berg, Anna Voss@berg", zone: "W. Europe Standard Time")
        .Has("berg-tour", "Plant tour at Berg", Ago(10), "Ida Sato@aoki, Rei Ito@aoki, Kai Holm@berg", zone: "")
        .Has("berg-visit-2", "Visit: heated dies", Ago(3), "Ida Sato@aoki, Anna Voss@berg", zone: "W. Europe Standard Time")
        .Has("berg-lunch", "Lunch with Anna", Ago(4), "Ida Sato@aoki, Anna Voss@berg"));

    /// <summary>What stands in both calendars.</summary>
    private Mailbox Shared(Mailbox mailbox) => mailbox
        .Has("berg-call", "Weekly castings call", Ago(26), "Jun Mori@aoki, Ida Sato@aoki, Rei Ito@aoki, Kai Holm@berg, Anna Voss@berg", "RRULE:FREQ=WEEKLY;COUNT=25", "")
        .Has("board", "Steering committee", Ago(34), "Jun Mori@aoki, Ken Abe@aoki, Eva Lind@berg, Kai Holm@berg, Nils Falk@ab-castings", "RRULE:FREQ=WEEKLY;INTERVAL=12;COUNT=3");

    private DateOnly Ago(int weeks) => today.AddDays(-7 * weeks);

    private string Written(int weeks) => Ago(weeks).ToString("d.M.yyyy", CultureInfo.InvariantCulture);
}
