using Renkei.App.Access.Intake;
using Renkei.App.Access.Sources;
using Renkei.Core.Records;

namespace Renkei.Tests.Intake;

/// <summary>What would be recorded of messy files, and what is left out and why.</summary>
public sealed class ProposalTests
{
    private static readonly Proposal Proposal = ProposalOf.Files(MessyFiles.All(), MessyFiles.Answers);

    [Fact]
    public void Meetings_visits_people_and_actions_become_records_that_may_be_recorded()
    {
        var casebook = MessyFiles.Casebook(Proposal);
        Assert.Equal(Proposal.Items.Count, casebook.Records);
        Assert.Equal(["aoki", "berg"], Proposal.Items.Where(item => item.Kind == "organization").Select(item => item.Id));
        Assert.Equal(
            ["See the cooling line 2024-03-12 visit", "Cooling review 2024-04-04 review", "Weekly call 2024-04-10 meeting", "Weekly call 2024-04-17 meeting", "Weekly call 2024-04-24 meeting", "Talk about moulds [2024-05-13..2024-05-19] visit"],
            Proposal.Items.Where(item => item.Kind == "event").Select(item => $"{Said(item, "what")} {Said(item, "when")} {Said(item, "is")}"));
        Assert.Equal(["Agree on samples", "Send the drawing"], Proposal.Items.Where(item => item.Kind == "action").Select(item => Said(item, "what")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void People_have_their_firm_by_mail_domain_and_a_level_guessed_from_the_title()
    {
        var people = Proposal.Items.Where(item => item.Kind == "person").Select(item => $"{Said(item, "name")}: {Said(item, "organization")} {Said(item, "level")}").Order(StringComparer.Ordinal);
        Assert.Equal(["Eva Berg: berg upper", "Jun Aoki: aoki middle", "Kai Lund: berg lower", "eva@plant.berg.example: berg ", "ida@aoki.example: aoki "], people);
        var jun = Proposal.Items.Single(item => item.Key == "jun@aoki.example");
        Assert.Equal("The title holds 'head of'.", jun.Guessed["level"]);
        Assert.DoesNotContain("jun", jun.Id, StringComparison.Ordinal);

        var corrected = ProposalOf.Files(MessyFiles.All(), MessyFiles.Answers with { Levels = new Dictionary<string, string> { ["jun@aoki.example"] = "lower" } }).Items.Single(item => item.Key == "jun@aoki.example");
        Assert.Equal("lower", Said(corrected, "level"));
        Assert.Empty(corrected.Guessed);
    }

    [Fact]
    public void What_is_left_out_is_told_with_its_reason()
    {
        Assert.Equal(
            ["Budget InsideOneFirm", "Contract Cancelled", "Fair AllDay", "It sums up others. RowPassedOver", "Lunch with Eva NoAlliancePurpose", "Moulds Declined", "Talk to the auditors NobodyKnownOutside"],
            Proposal.LeftOut.Select(left => $"{left.Title} {left.Reason}").Order(StringComparer.Ordinal));
        var fair = Proposal.LeftOut.Single(left => left.Title == "Fair");
        var taken = ProposalOf.Files(MessyFiles.All(), MessyFiles.Answers with { Takes = new Dictionary<string, bool> { [fair.Id] = true, [Proposal.Items.First(item => item.Kind == "event").Id] = false } });
        Assert.Contains(taken.Items, item => item.Id == fair.Id);
        Assert.Contains(taken.LeftOut, left => left.Reason == LeftOutBecause.SaidSo);
    }

    [Fact]
    public void Contacts_are_counted_and_who_declined_was_only_invited()
    {
        var review = Proposal.Items.Single(item => Said(item, "what") == "Cooling review");
        Assert.Equal(2, ((ListNode)review["people"]!).Items.Count);
        Assert.Single(((ListNode)review["invited"]!).Items);
        Assert.Equal(["ours.ics", "theirs.ics"], review.Origins.Select(origin => origin.File));
        Assert.Equal((5, 5), (Proposal.Contacts, Proposal.People));
    }

    [Fact]
    public void What_cannot_be_read_is_told_with_its_cell()
    {
        var problem = Assert.Single(Proposal.Problems);
        Assert.Equal(("date-unreadable", "2024!A5"), (problem.Code.Id, problem.Place.Where));
    }

    [Fact]
    public void A_date_that_can_be_read_in_two_ways_is_asked_and_nothing_is_made_of_it()
    {
        var files = new IntakeFiles([], [SheetGrid.Of("a.xlsx", "", "Visit date | Host | Purpose\n3/4/2024 | Berg | See")], [], []);
        var open = ProposalOf.Files(files, MessyFiles.Answers);
        Assert.Equal("Does '3/4/2024' begin with the day or with the month?", Assert.Single(open.Questions).Text);
        Assert.DoesNotContain(open.Items, item => item.Kind == "event");
        var said = ProposalOf.Files(files, MessyFiles.Answers with { Orders = new Dictionary<string, DateOrder> { ["a.xlsx"] = DateOrder.MonthDayYear } });
        Assert.Equal("2024-03-04", Said(said.Items.Single(item => item.Kind == "event"), "when"));
    }

    [Fact]
    public void Postings_and_insights_are_made_once_their_alliance_is_said()
    {
        var files = new IntakeFiles([], [SheetGrid.Of("a.xlsx", "", """
            Secondee | Home company | Host company | Start | End
            Jun Aoki | Aoki | Berg | 2022-04 | 2026-03
            Eva Berg | Berg | Aoki | 2021 | 2023

            Lesson learned | Date | Learned from | Topic
            Cool in two steps | Mar 24 | Berg AG | Casting
            """)], [], []);
        Assert.Equal("alliance", Assert.Single(ProposalOf.Files(files, MessyFiles.Answers).Questions).About);
        var proposal = ProposalOf.Files(files, MessyFiles.Answers with { Alliance = "pact" });
        MessyFiles.Casebook(proposal, ("pact", ["aoki", "berg"]));
        Assert.Equal(["2021/2023", "2022-04/.."], proposal.Items.Where(item => item.Kind == "posting").Select(item => Said(item, "when")).Order(StringComparer.Ordinal));
        Assert.Equal("2024-03", Said(proposal.Items.Single(item => item.Kind == "insight"), "when"));
    }

    [Fact]
    public void Somebody_named_twice_is_no_stranger()
    {
        string ReasonFor(string who) => $"{Assert.Single(ProposalOf.Files(new([], [SheetGrid.Of("a.csv", "", $"Date | Topic | Participants\n14.4.2024 | Budget | Jun Aoki <jun@aoki.example>; {who}")], [], []), MessyFiles.Answers).LeftOut).Reason}";
        Assert.Equal("InsideOneFirm", ReasonFor("J. Aoki <jun@aoki.example>"));
        Assert.Equal("NobodyKnownOutside", ReasonFor("Ann <ann@audit.example>"));
    }

    [Fact]
    public void What_tables_leave_open_is_asked_before_their_rows_are_read()
    {
        var (files, twoWays) = (MessyFiles.All(), SheetGrid.Of("a.xlsx", "", "Visit date | Host | Purpose\n3/4/2024 | Berg | See\n\nOpen points\nWhat | Who | Due\nSend it | Eva | 1.5."));
        files = files with { Sheets = [.. files.Sheets, twoWays] };
        var early = ProposalOf.Questions(files, MessyFiles.Answers, ProposalOf.Tables(files, MessyFiles.Answers)).Select(question => question.About).ToList();
        Assert.Contains("date-order a.xlsx", early);
        Assert.Equal(ProposalOf.Files(files, MessyFiles.Answers).Questions.Select(question => question.About).Where(about => !about.StartsWith("person ", StringComparison.Ordinal)), early);
    }

    private static string Said(ProposedRecord item, string field) => (item[field] as TextNode)?.Text ?? "";
}
