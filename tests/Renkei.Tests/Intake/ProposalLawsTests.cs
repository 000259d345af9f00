using System.Globalization;
using Renkei.App.Access.Intake;
using Renkei.Core.Books;

namespace Renkei.Tests.Intake;

/// <summary>What holds of every proposal: the order of files does not matter, twice adds nothing, and no damaged file breaks anything.</summary>
public sealed class ProposalLawsTests
{
    [Fact]
    public void The_order_of_files_makes_no_difference()
    {
        var (one, other) = (ProposalOf.Files(MessyFiles.All(), MessyFiles.Answers), ProposalOf.Files(MessyFiles.All(reversed: true), MessyFiles.Answers));
        Assert.Equal(MessyFiles.Casebook(one).Print(), MessyFiles.Casebook(other).Print());
        Assert.Equal(one.LeftOut.Select(left => left.Id), other.LeftOut.Select(left => left.Id));
    }

    [Fact]
    public void The_same_files_brought_twice_add_nothing()
    {
        var proposal = ProposalOf.Files(MessyFiles.All(), MessyFiles.Answers);
        var laid = ProposalAgainst.Lay(proposal, MessyFiles.View(MessyFiles.Casebook(proposal)));
        Assert.Equal(proposal.Items.Count, laid.Count);
        Assert.All(laid, each => Assert.Equal((Novelty.Same, ""), (each.Novelty, string.Join(' ', each.Fields))));
    }

    [Fact]
    public void What_is_new_changed_called_off_or_in_conflict_is_told_apart()
    {
        var first = new IntakeFiles(MessyFiles.Calendar(MessyFiles.Ours, "ours.ics"), [], [], []);
        var recorded = MessyFiles.View(MessyFiles.Casebook(ProposalOf.Files(first, MessyFiles.Answers)));
        var moved = MessyFiles.Ours.Replace("DTSTART:20240404", "SEQUENCE:1\nDTSTART:20240411", StringComparison.Ordinal);
        Assert.Equal(["event Changed when"], Differences(moved, recorded));
        Assert.Equal(["event Changed state"], Differences(MessyFiles.Ours.Replace("SUMMARY:Cooling review", "SUMMARY:Cooling review\nSTATUS:CANCELLED", StringComparison.Ordinal), recorded));
        Assert.Equal(["person New ", "event New "], Differences($"{MessyFiles.Ours}\nBEGIN:VEVENT\nUID:9\nDTSTART:20240501T083000Z\nSUMMARY:Tour\nATTENDEE:mailto:jun@aoki.example\nATTENDEE:mailto:new@berg.example\nEND:VEVENT", recorded));

        var others = MessyFiles.Answers with { Organizations = [new("aoki", ["Aoki"], ["aoki.example"]), new("berg", ["Berg AG"], []), new("coda", ["Coda"], ["berg.example"])] };
        var conflicts = ProposalAgainst.Lay(ProposalOf.Files(first, others), recorded).Where(each => each.Novelty == Novelty.InConflict);
        Assert.Equal(["organization"], conflicts.SelectMany(each => each.Fields).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void A_damaged_sheet_gives_a_proposal_or_problems()
    {
        var letters = "|\n;,/<>@.0123456789年月KWx \"'[]".ToCharArray();
        for (var seed = 0; seed < 2000; seed++)
        {
            var text = MessyFiles.Sheet.ToCharArray();
            for (var change = 0; change < 1 + (seed % 9); change++) text[((seed * 7919) + (change * 104_729)) % text.Length] = letters[((seed * 31) + change) % letters.Length];
            var files = new IntakeFiles([], [SheetGrid.Of("a.xlsx", "2024", new string(text))], [], []);
            var proposal = ProposalOf.Files(files, MessyFiles.Answers);
            if (seed % 20 == 0) MessyFiles.Casebook(proposal);
            Assert.All(proposal.Items, item => Assert.True(Core.Values.Id.IsWellFormed(item.Id)));
        }
    }

    /// <summary>Ten thousand entries and ten thousand rows; how long they take is told by the run of this test.</summary>
    [Fact]
    public void Ten_thousand_entries_and_rows_are_one_proposal()
    {
        var day = new DateOnly(2014, 1, 1);
        var lines = string.Join('\n', Enumerable.Range(0, 10_000).Select(at => string.Create(CultureInfo.InvariantCulture,
            $"BEGIN:VEVENT\nUID:{at}\nDTSTART;TZID=Europe/Berlin:{day.AddDays(at % 3650):yyyyMMdd}T093000\nSUMMARY:Meeting {at % 77}\nATTENDEE;CN=A{at % 90}:mailto:a{at % 90}@aoki.example\nATTENDEE;CN=B{at % 70}:mailto:b{at % 70}@berg.example\nEND:VEVENT")));
        var rows = string.Join('\n', Enumerable.Range(0, 10_000).Select(at => string.Create(CultureInfo.InvariantCulture, $"{day.AddDays(at % 3650):d.M.yyyy} | Talk {at} | A{at % 90}; B{at % 70}")));
        var entries = MessyFiles.Calendar(lines, "a.ics");
        var proposal = ProposalOf.Files(new(entries, [SheetGrid.Of("a.xlsx", "", $"Date | Topic | Participants\n{rows}")], [], []), MessyFiles.Answers);
        Assert.Equal(20_000, proposal.Items.Count(item => item.Kind == "event"));
    }

    private static IEnumerable<string> Differences(string calendar, LedgerView recorded) =>
        ProposalAgainst.Lay(ProposalOf.Files(new(MessyFiles.Calendar(calendar, "ours.ics"), [], [], []), MessyFiles.Answers), recorded).Where(each => each.Novelty != Novelty.Same)
            .Select(each => $"{each.Proposed.Kind} {each.Novelty} {string.Join(' ', each.Fields)}");
}
