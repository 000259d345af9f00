using System.Text.Json;
using Renkei.Core.Books;
using Renkei.Core.Capabilities;
using Renkei.Core.Learning;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Tables;

/// <summary>CSV as people and programs write it, and what is told of mistakes in it.</summary>
public sealed class CsvReadingTests : IDisposable
{
    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Theory]
    [InlineData("measure,when,of,layer,number,source\nm,1999,aoki,deep,33.4,told\n")]
    [InlineData("measure;when;of;layer;number;source\nm;1999;aoki;deep;33,4;told\n")]
    [InlineData("measure;when;of;layer;number;source\r\nm;1999;aoki;deep;33.4;told\r\n")]
    [InlineData("measure\twhen\tof\tlayer\tnumber\tsource\nm\t1999\taoki\tdeep\t33.4\ttold")]
    [InlineData("\n\nmeasure,when,of,layer,number,source,,\n\nm , 1999 ,aoki,\"deep\",33.4,told,,\n,,,,,,,\n")]
    [InlineData("source,\"measure\",number,layer,of,when\ntold,m,33.4,deep,aoki,1999\n")]
    [InlineData("measure;when;of;layer;number;source;note\nm;1999;aoki;deep;33,4;told;\"a, b, c, d, e, f, g, h\"\n")]
    public void Separators_and_decimals_are_found(string text)
    {
        var measure = Scratch.Open(scratch.Case(("measure", text))).Ledger.SeenBy(Viewer.Coder()).Only(Measure.Kind);
        Assert.Equal((33.4m, "1999", "m"), (Measure.Number.Of(measure)!.Number, measure.When!.Text, measure.Id));
    }

    [Fact]
    public void Lists_groups_words_and_truth_values_are_read()
    {
        var insight = Scratch.Open(scratch.Case(
            ("person", "person,organization,source\np1,aoki,told\np2,aoki,told\n"),
            ("insight", "insight,when,alliance,learner,from,capability,steps,source\ni1,1999,pact,aoki,berg,casting,\"[{to: group, when: 2000, proof: seen, people: [p1, p2]}]\",told\n"),
            ("stake", "stake,when,holder,held,percent,voting,source\ns1,1999,aoki,berg,5 %,FALSE,told\n"))).Ledger.SeenBy(Viewer.Coder()).Only(Insight.Kind);
        Assert.Equal(2, Insight.Step.People.Of(Insight.Steps.Of(insight)![0])!.Count);
    }

    [Fact]
    public void Rows_with_a_place_come_first_and_the_others_in_the_order_of_the_files()
    {
        var casebook = Scratch.Open(scratch.Case(
            ("measure", "measure,when,of,layer,source,seq\nlate,1999,aoki,deep,told,\nm,1999,aoki,deep,told,3\nm,2001,aoki,deep,told,10\nm,2000,aoki,deep,told,9\n")));
        Assert.Equal(["m 1999", "m 2000", "m 2001"], casebook.Ledger.Entries.Take(3).Select(entry => $"{entry.Id} {entry.Record!.When!.Text}"));
        Assert.Equal(["pact", "casting", "late", "aoki", "berg"], casebook.Ledger.Entries.Skip(3).Select(entry => entry.Id));
    }

    [Fact]
    public void Every_mistake_of_every_table_is_told_at_once_with_its_place()
    {
        var folder = scratch.Case(
            ("measure", "measure,when,of,layer,number,source\nm1,1999,aoki,deep,many,told\nm2,soon,aoki,deeep,5,\"to\nld\"\nm3,1999,aokki,deep,5,told\n"),
            ("meeting", "meeting\nx\n"),
            ("insight", "insight,when,learner,from,capability,steps,source\ni1,1999,aoki,berg,casting,[{to: grup}],told\n"));
        Assert.Equal("""
            case/insight.csv:2:1: field-missing: 'alliance' is missing: The alliance it came through.
            case/insight.csv:2:6: field-missing: 'proof' is missing: How one can tell: a document, a policy, work seen.
            case/insight.csv:2:6: field-missing: 'when' is missing: When it was reached.
            case/insight.csv:2:6: word-not-in-list: 'grup' is not one of individual, group, organization.
            case/measure.csv:2:5: number-unreadable: 'many' is not a number.
            case/measure.csv:3:2: date-unreadable: 'soon' is not a date.
            case/measure.csv:3:4: word-not-in-list: 'deeep' is not one of financial, surface, deep.
            case/meeting.csv:1:1: kind-unknown: 'meeting' is not a kind of record. Did you mean 'event'?
            """, string.Join('\n', Headlines("check", folder)));
    }

    [Fact]
    public void What_the_rules_say_of_a_row_is_told_in_its_cell()
    {
        var folder = scratch.Case(("measure", "measure,note,when,of,layer,source\nm1,\"a\nb\",1999,aoki,deep,told\nm2,x,1999,bergg,deep,told\n"));
        Assert.Equal("""
            case/measure.csv:4:4: reference-unknown: There is no organization 'bergg'. Did you mean 'berg'?
              in: measure m2, of
                4 | m2,x,1999,bergg,deep,told
                              ^
              do: Correct the id, or add the record it names; a withdrawn record cannot be named.

            1 problem.

            """, scratch.Problems("check", folder));
    }

    [Fact]
    public void A_row_that_is_long_is_shown_around_its_cell()
    {
        var folder = scratch.Case(("measure", $"note,source,measure,when,of,layer\n{new string('x', 5000)},told,m1,1999,aoki,steep\n"));
        var lines = scratch.Problems("check", folder).Split('\n');
        Assert.EndsWith(",told,m1,1999,aoki,steep", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("    2 | …xxx", lines[2], StringComparison.Ordinal);
        Assert.Equal(lines[2].IndexOf("steep", StringComparison.Ordinal), lines[3].IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public void A_column_that_every_row_lacks_is_told_once()
    {
        var folder = scratch.Case(("measure", $"measure,of\n{string.Concat(Enumerable.Range(0, 50).Select(number => $"m{number},aoki\n"))}"));
        Assert.Equal(["case/measure.csv:2:1: field-missing: 'layer'", "case/measure.csv:2:1: field-missing: 'when'"], Headlines("check", folder).Select(line => line.Split(" is missing")[0]));
    }

    [Fact]
    public void A_book_that_no_row_names_is_told_once_and_can_be_said()
    {
        var file = scratch.Write("organization.csv", $"organization,name\n{string.Concat(Enumerable.Range(0, 50).Select(number => $"o{number},O\n"))}");
        Assert.Equal(["organization.csv:2:1: book-not-said: It is not said in which book this organization is."], Headlines("import", file, "-o", scratch["out.yaml"]));
        Assert.Empty(Headlines("import", file, "-o", scratch["out.yaml"], "--book", "o1"));
        Assert.Equal(50, Scratch.Open(scratch["out.yaml"]).Records);
    }

    [Theory]
    [InlineData("measure,when,of,layer,when\nm1,1999,aoki,deep,1999\n", "1:5: key-twice: 'when' stands here a second time.")]
    [InlineData("measure,when,of,layer,nmber\nm1,1999,aoki,deep,5\n", "1:5: field-unknown: 'nmber' is not a field here. Did you mean 'number'?")]
    [InlineData("when,of,layer\n1999,aoki,deep\n", "1:1: id-column-missing: There is no column 'measure', which would hold the id of each record.")]
    [InlineData("measure,when,of,layer,source\nm1,1999,aoki,deep\n", "2:4: row-ragged: The row has fewer cells (4) than there are columns (5).")]
    [InlineData("measure,when,of,layer,source\nm1,1999,aoki,deep,told,more\n", "2:6: row-ragged: 'more' stands under no column name.")]
    [InlineData("measure,when,,of,layer,source\nm1,1999,x,aoki,deep,told\n", "2:3: row-ragged: 'x' stands under no column name.")]
    [InlineData("measure,when,of,layer,source\n,1999,aoki,deep,told\n", "2:1: id-malformed: The id is missing.")]
    [InlineData("measure,when,of,layer,source\nm1,1999,aoki,deep,\"to\"ld\n", "2:1: quote-unclosed: In this row text stands behind a closing quote.")]
    [InlineData("measure,when,of,layer,source\nm1,1999,aoki,deep,\"told\nm2,1999,aoki,deep,told\n", "2:1: quote-unclosed: A quote is opened in this row and not closed.")]
    [InlineData("measure,when,of,layer,source,seq\nm1,1999,aoki,deep,told,first\n", "2:6: number-unreadable: 'first' is not a number.")]
    [InlineData("measure,when,of,layer,source,withdrawn\nm1,,,,,true\n", "2:1: withdrawn-unknown: There is no measure 'm1' to withdraw.")]
    public void A_table_that_is_not_in_order_is_told_of(string text, string told) =>
        Assert.Equal([$"case/measure.csv:{told}"], Headlines("check", scratch.Case(("measure", text))).Where(line => !line.Contains("source-not-said", StringComparison.Ordinal)));

    [Theory]
    [InlineData("renkei,title\n2,x\n", "2:1: version-unknown: '2' is not a version of the notation this program reads.")]
    [InlineData("title\nx\n", "2:1: field-missing: 'renkei' is missing: The version of the notation: 1.")]
    [InlineData("renkei,case\n1,true\n1,true\n", "3:1: key-twice: The casebook is described here a second time.")]
    [InlineData("renkei,owner\n1,x\n", "1:2: field-unknown: 'owner' is not a field here.")]
    [InlineData("renkei,case\n", "1:1: field-missing: The table 'renkei' has a row of names and a row of values.")]
    public void What_is_said_of_the_casebook_is_checked_too(string text, string told)
    {
        scratch.Case(("renkei", text));
        Assert.Contains($"case/renkei.csv:{told}", Headlines("check", scratch["case"]));
    }

    [Fact]
    public void A_folder_without_tables_and_a_table_without_rows_hold_no_records()
    {
        Directory.CreateDirectory(scratch["empty"]);
        Assert.Equal(["records-missing: There is no table in empty."], Headlines("check", scratch["empty"]));
        Assert.Equal(["event.csv:1:1: records-missing: There is not one record in the tables."], Headlines("check", scratch.Write("event.csv", "event,when\n")));
        Assert.Equal(["event.csv:1:1: records-missing: There is not one record in the tables."], Headlines("check", scratch.Write("event.csv", "")));
    }

    [Fact]
    public void With_json_a_place_in_a_sheet_names_the_sheet()
    {
        new RawWorkbook().WithRows("stake", RawWorkbook.Row("steak")).Save(scratch["t.xlsx"]);
        var problem = JsonDocument.Parse(RenkeiProgram.Run("check", scratch["t.xlsx"], "--format", "json").Error).RootElement.GetProperty("problems")[0];
        Assert.Equal(("stake", 1, 1), (problem.GetProperty("sheet").GetString(), problem.GetProperty("line").GetInt32(), problem.GetProperty("column").GetInt32()));
    }

    /// <summary>The first lines of all problems.</summary>
    private List<string> Headlines(params string[] command) =>
        [.. scratch.Problems(command).Split("\n\n")[..^1].Select(problem => problem.Split('\n')[0])];
}
