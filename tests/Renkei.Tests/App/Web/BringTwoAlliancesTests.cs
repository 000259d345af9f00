using Renkei.Tests.Golden;

namespace Renkei.Tests.App.Web;

/// <summary>Where a firm has several alliances, what is brought belongs to the one whose people had part in it.</summary>
public class BringTwoAlliancesTests
{
    private const string Two = """
        renkei: 1
        records:
        - {organization: aoki, name: Aoki, book: aoki, writer: aoki}
        - {organization: berg, name: Berg, book: aoki, writer: aoki}
        - {organization: castor, name: Castor, book: aoki, writer: aoki}
        - {alliance: castings, parties: [aoki, berg], book: aoki, writer: aoki}
        - {alliance: coatings, parties: [aoki, castor], book: aoki, writer: aoki}
        """;

    private const string Log = """
        Date,Topic,Participants,Company
        2024-03-12,Mould trials,Jun Aoki; Eva Berg,Berg
        2024-03-13,Plates,Jun Aoki; Luc Roy,Castor

        Name,Company,Job title
        Jun Aoki,Aoki,Head of alliances
        Eva Berg,Berg,Director
        Luc Roy,Castor,Engineer

        Open points with Castor 2024
        What,Who,Due
        Send the plates,Luc Roy,2024-04-02
        Pay for the oven,Jun Aoki,2024-04-03
        """;

    [Fact]
    public void Each_meeting_and_each_action_stands_with_its_own_alliance()
    {
        using var visit = new Visiting(Small.Of(Two));
        new Wizard(visit).Bring(("log.csv", Log)).To("look").Press(to: "/record");
        var page = visit.Get("/").Body;
        var (castings, coatings) = (page[page.IndexOf("/alliances/castings\"", StringComparison.Ordinal)..page.IndexOf("/alliances/coatings\"", StringComparison.Ordinal)], page[page.IndexOf("/alliances/coatings\"", StringComparison.Ordinal)..]);
        Assert.Contains("One meeting with Berg is on record, 12 March 2024.", castings, StringComparison.Ordinal);
        Assert.Contains("One meeting with Castor is on record, 13 March 2024.", coatings, StringComparison.Ordinal);
        Assert.Contains("Nothing that either side owes is on record.", castings, StringComparison.Ordinal);
        Assert.All((string[])["Send the plates", "Pay for the oven"], what => Assert.Contains(what, visit.Get("/alliances/coatings/behind/owed").Body, StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_agreed_in_some_year_was_agreed_before_it_was_due()
    {
        using var visit = new Visiting(Small.Of(Two));
        new Wizard(visit).Bring(("log.csv", Log)).To("look").Press(to: "/record");
        Assert.Contains("With Castor, up to 3 April 2024", visit.Get("/").Body, StringComparison.Ordinal);
    }
}
