using Renkei.Analysis.Balance;
using Renkei.Analysis.Findings;
using Renkei.Core.Alliances;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Analysis.Balance;

/// <summary>S2-7 on small ledgers: the number, the word, and what makes either go away.</summary>
public class BalanceOfLearningTests
{
    [Theory]
    [InlineData(6, 2, Status.Watch, 0.5)] // (6 − 2) ÷ 8
    [InlineData(2, 6, Status.Watch, -0.5)]
    [InlineData(5, 4, Status.InPlace, 0.111111111111)]
    [InlineData(4, 4, Status.InPlace, 0)]
    public void The_index_is_in_minus_out_over_both(int into, int outOf, Status status, double index)
    {
        var finding = Joint(Book(into, outOf));
        Assert.Equal(status, finding.Status);
        Assert.Equal(index, finding.Value!.Value, 12);
        Assert.Equal(into + outOf, finding.N);
    }

    [Fact]
    public void Under_eight_insights_nothing_is_said()
    {
        Assert.Equal(Status.Unknown, Joint(Book(6, 1)).Status);
        Assert.Null(Joint(Book(6, 1)).Value);
        Assert.NotEqual(Status.Unknown, Joint(Book(6, 2)).Status);
    }

    [Fact]
    public void Where_only_one_side_writes_nothing_is_said()
    {
        var alone = Joint(Book(6, 4).Replace("writer: berg", "writer: aoki", StringComparison.Ordinal));
        Assert.Equal(Status.Unknown, alone.Status);
        Assert.Contains("only Aoki records here", alone.Says, StringComparison.Ordinal);
        Assert.Equal(Status.InPlace, Joint(Book(5, 4)).Status);
    }

    [Fact]
    public void Stage_and_change_weigh()
    {
        // eight insights, one each way heavier: 4 (organization, no change: 4 × ¼ = 1) in, against 4 individual without change (¼ each = 1) out
        var even = Book(4, 4, changes: false);
        Assert.Equal(0, Joint(even).Value!.Value, 12);
        var deeper = even.Replace(
            "  what: in 1\n",
            "  what: in 1\n  steps:\n  - {to: group, when: 2001, proof: seen, people: [p1, p2]}\n  - {to: organization, when: 2001, proof: policy, policy: true}\n",
            StringComparison.Ordinal);
        Assert.Equal((1.75 - 1) / 2.75, Joint(deeper).Value!.Value, 12); // in: 4 × ¼ + 3 × ¼; out: 4 × ¼
    }

    [Fact]
    public void Work_contracted_out_is_access_and_not_learning()
    {
        var learned = Joint(Book(4, 4));
        var contracted = Joint(Book(4, 4).Replace("  routine: in 1\n", "  routine: in 1\n  contracted_out: true\n", StringComparison.Ordinal));
        Assert.Equal(0, learned.Value!.Value, 12);
        Assert.Equal((3.25 - 4) / 7.25, contracted.Value!.Value, 12);
        Assert.Contains(contracted.Missing, missing => missing.Kind == "change");
    }

    [Fact]
    public void Our_estimate_says_what_the_partner_may_have_changed_at_home()
    {
        // out: four insights without a change we see; with one each they weigh four times as much
        var ours = Ask(Book(8, 4).Replace("  cites: [out", "  # [out", StringComparison.Ordinal), "ours");
        Assert.Equal(Status.Unknown, ours.Status); // (8 − 4) ÷ 12 is not more than a third
        Assert.Contains("between 0.33 and 0.78", ours.Says, StringComparison.Ordinal);
        var ahead = Ask(Book(10, 4).Replace("  cites: [out", "  # [out", StringComparison.Ordinal), "ours");
        Assert.Equal(Status.Watch, ahead.Status);
        Assert.Equal((10 - 1) / 11.0, ahead.Value!.Value, 12);
        Assert.Equal((10 - 4) / 14.0, ahead.Low!.Value, 12);
        Assert.Equal((10 - 1) / 11.0, ahead.High!.Value, 12);
    }

    [Fact]
    public void What_the_partner_may_have_changed_at_home_keeps_either_from_claiming_the_lead()
    {
        // each firm keeps its changes to itself: both would see themselves far ahead if what is unseen counted as nothing
        var own = Book(10, 10, changes: false)
            + string.Concat(Enumerable.Range(1, 10).Select(n => Change($"in-{n}", "aoki", "aoki") + Change($"out-{n}", "berg", "berg")));
        var ours = Ask(own, "ours");
        Assert.Equal(Status.Unknown, ours.Status);
        Assert.Contains("between 0.00 and 0.60", ours.Says, StringComparison.Ordinal);
        Assert.Equal(Status.InPlace, Ask(own, "joint").Status);
    }

    [Fact]
    public void What_the_partner_declares_complete_is_not_guessed_at()
    {
        var book = Book(8, 4).Replace("  cites: [out", "  # [out", StringComparison.Ordinal);
        var declared = book + "- complete: c1\n  what: change\n  when: 1999/2004\n  by: berg\n  book: pact\n  writer: berg\n";
        Assert.Contains(Ask(book, "ours").Missing, missing => missing.Kind == "complete");
        Assert.Equal(Status.Watch, Ask(declared, "ours").Status);
        Assert.Equal((Ask(declared, "joint").Low, Ask(declared, "joint").High, "95 % bootstrap interval"), (Ask(declared, "ours").Low, Ask(declared, "ours").High, Ask(declared, "ours").Limits)); // then nothing is left but chance
        Assert.DoesNotContain(Ask(declared, "ours").Missing, missing => missing.Kind == "complete");

        var tooEarly = declared.Replace("1999/2004", "1999/2000", StringComparison.Ordinal); // says nothing of 2001, when they learned
        Assert.Equal(Status.Unknown, Ask(tooEarly, "ours").Status);
    }

    [Fact]
    public void What_we_keep_to_ourselves_is_in_our_estimate_and_not_in_the_joint_record()
    {
        var book = Book(5, 4) + Insight("own-1", "aoki", "berg", 2001, "aoki") + Insight("own-2", "aoki", "berg", 2001, "aoki");
        Assert.Equal(9, Ask(book, "joint").N);
        Assert.Equal(11, Ask(book, "ours").N);
    }

    [Theory]
    [InlineData("aoki", "berg")]
    [InlineData("berg", "aoki")]
    public void Two_firms_that_both_keep_much_to_themselves_do_not_both_believe_to_lead(string us, string partner)
    {
        string Kept(string learner, string source) => string.Concat(Enumerable.Range(1, 20).Select(n =>
            Insight($"own-{n}", learner, source, 2001, learner) + Change($"own-{n}", learner, learner)));
        var view = Small.Of(Book(4, 4) + Kept("aoki", "berg") + Kept("berg", "aoki")).SeenBy(us);
        var finding = BalanceQuestion.Question.Ask(view, view.Of(Alliance.Kind)[0]).Findings.Single(finding => finding.Key == $"ours/{partner}/since-start");
        Assert.Equal(Status.Unknown, finding.Status);
        Assert.Contains("keeps as much to itself", finding.Says, StringComparison.Ordinal);
    }

    [Fact]
    public void If_the_partner_declares_its_insights_complete_it_keeps_none()
    {
        var kept = string.Concat(Enumerable.Range(1, 20).Select(n => Insight($"own-{n}", "aoki", "berg", 2001, "aoki") + Change($"own-{n}", "aoki", "aoki")));
        string Declared(string what) => $"- complete: {what}\n  when: 1999/2004\n  what: {what}\n  by: berg\n  book: pact\n  writer: berg\n";
        Assert.Equal(Status.Unknown, Ask(Book(4, 4) + kept, "ours").Status);
        Assert.Equal(Status.Watch, Ask(Book(4, 4) + kept + Declared("insight") + Declared("change"), "ours", "since-start", new DateOnly(2003, 12, 31)).Status);
    }

    [Fact]
    public void What_is_known_in_both_books_under_one_id_counts_once() =>
        Assert.Equal(9, Ask(Book(5, 4) + Insight("in-1", "aoki", "berg", 2001, "aoki"), "ours").N);

    [Fact]
    public void A_threshold_near_the_value_is_called_fragile()
    {
        Assert.Contains(Joint(Book(7, 4)).Notes, note => note.Contains("when one side counts as ahead", StringComparison.Ordinal)); // 3 ÷ 11 = 0.27, and ¾ of ⅓ is 0.25
        Assert.DoesNotContain(Joint(Book(12, 12)).Notes, note => note.StartsWith("Fragile", StringComparison.Ordinal));
    }

    [Fact]
    public void A_setting_moves_a_threshold_and_says_so()
    {
        var set = Joint(Book(5, 4) + "- setting: s1\n  name: S2-7.lopsided\n  value: 0.1\n  reason: agreed\n  book: pact\n  writer: aoki\n");
        Assert.Equal(Status.Watch, set.Status);
        Assert.Equal(0.1, set.Threshold);
        Assert.Contains(set.Notes, note => note.Contains("s1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("fewest-insights", "0")]
    [InlineData("individual", "-1")]
    [InlineData("window", "999999999999")]
    [InlineData("lopsided", "abc")]
    [InlineData("lopsidedd", "0.1")]
    public void A_setting_that_makes_no_sense_changes_nothing_and_says_so(string name, string value)
    {
        var set = Joint(Book(5, 4) + $"- setting: s1\n  name: S2-7.{name}\n  value: {value}\n  reason: agreed\n  book: pact\n  writer: aoki\n");
        Assert.Equal(Joint(Book(5, 4)).Value, set.Value);
        Assert.Contains(set.Notes, note => note.Contains("s1 is not understood", StringComparison.Ordinal));
    }

    [Fact]
    public void Which_setting_moved_it_and_why_stands_beside_it()
    {
        var set = Joint(Book(5, 4) + "- setting: s1\n  name: S2-7.lopsided\n  value: 0.1\n  reason: Launches come in bursts.\n  book: pact\n  writer: aoki\n");
        Assert.Contains(set.Notes, note => note.Contains("s1 ", StringComparison.Ordinal) && note.EndsWith("Launches come in bursts.", StringComparison.Ordinal));
        Assert.DoesNotContain(Joint(Book(5, 4)).Notes, note => note.Contains("setting", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "when: 2001/..")]
    [InlineData("when: 2000/..", "when: 2001/..")]
    [InlineData("when: 2001/..", "alliance: pact")]
    [InlineData("", "")]
    public void Of_two_settings_of_one_threshold_one_counts_in_whichever_order_they_were_written(string less, string more)
    {
        string Setting(string id, string value, string field) => $"- setting: {id}\n  name: S2-7.lopsided\n  value: {value}\n  reason: agreed as {id}\n  {(field.Length > 0 ? field : "note: none")}\n  book: pact\n  writer: aoki\n";
        var (one, two) = (Setting("s1", "0.9", less), Setting("s2", "0.1", more));
        foreach (var set in (Finding[])[Joint(Book(5, 4) + one + two), Joint(Book(5, 4) + two + one)])
        {
            Assert.Equal(Joint(Book(5, 4) + two).Status, set.Status);
            Assert.Equal(["s2"], set.Evidence.Where(record => record.Kind.Name == "setting").Select(record => record.Id));
        }
    }

    [Fact]
    public void A_setting_holds_only_as_long_as_it_says()
    {
        var set = Joint(Book(5, 4) + "- setting: s1\n  when: 1999/2000\n  name: S2-7.lopsided\n  value: 0.1\n  reason: agreed\n  book: pact\n  writer: aoki\n");
        Assert.Equal(Status.InPlace, set.Status);
        Assert.DoesNotContain(set.Evidence, record => record.Kind.Name == "setting");
    }

    [Fact]
    public void What_two_joint_books_call_by_one_id_are_two_things()
    {
        var duo = Book(5, 4) + "- alliance: duo\n  parties: [aoki, berg]\n  book: duo\n  writer: aoki\n"
            + Insight("in-1", "aoki", "berg", 2001, "duo").Replace("alliance: pact", "alliance: duo", StringComparison.Ordinal)
            + "- capability: casting\n  name: Casting\n  book: duo\n  writer: aoki\n- organization: aoki\n  name: Aoki\n  book: duo\n  writer: aoki\n- organization: berg\n  name: Berg\n  book: duo\n  writer: aoki\n";
        Assert.Equal(9, Joint(duo).N);
    }

    [Fact]
    public void A_setting_in_our_own_book_does_not_move_the_joint_record()
    {
        var book = Book(5, 4) + "- setting: s1\n  name: S2-7.lopsided\n  value: 0.1\n  reason: ours\n  book: aoki\n  writer: aoki\n";
        Assert.Equal(Status.InPlace, Ask(book, "joint").Status);
        Assert.Equal(Status.Watch, Ask(book, "ours").Status);
    }

    [Fact]
    public void Lately_is_lopsided_only_when_every_window_is()
    {
        var both = Windows([(2003, 5, 1), (2004, 5, 1)]);
        var one = Windows([(2003, 1, 5), (2004, 7, 1)]);
        Assert.Equal(Status.Watch, Ask(both, "joint", "lately").Status);
        Assert.Equal(Status.InPlace, Ask(one, "joint", "lately").Status);
    }

    [Fact]
    public void What_is_dated_too_coarsely_for_a_window_is_left_out_and_told()
    {
        var finding = Ask(Windows([(2003, 5, 4), (2004, 5, 4)]).Replace("2004-06-15\n  alliance: pact\n  learner: aoki", "200X\n  alliance: pact\n  learner: aoki", StringComparison.Ordinal), "joint", "lately", new DateOnly(2004, 12, 31));
        Assert.Equal(13, finding.N);
        Assert.Contains(finding.Notes, note => note.StartsWith("5 insights are older", StringComparison.Ordinal));
    }

    private static Finding Joint(string text) => Ask(text, "joint");

    private static Finding Ask(string text, string line, string scope = "since-start", DateOnly? day = null)
    {
        var casebook = Small.Of(text);
        var view = casebook.Ledger.SeenBy(Core.Books.Viewer.Of("aoki", Core.Records.Roles.Everyone, day: day));
        return Assert.Single(BalanceQuestion.Question.Ask(view, view.Of(Alliance.Kind)[0]).Findings, finding => finding.Rule == "S2-7" && finding.Key == $"{line}/berg/{scope}");
    }

    private static string Windows((int Year, int In, int Out)[] windows) => Frame + string.Concat(windows.SelectMany(window =>
        Enumerable.Range(1, window.In).Select(n => Insight($"in-{window.Year}-{n}", "aoki", "berg", window.Year, "pact", "-06-15"))
            .Concat(Enumerable.Range(1, window.Out).Select(n => Insight($"out-{window.Year}-{n}", "berg", "aoki", window.Year, "pact", "-06-15")))))
        + "- event: last\n  when: 2004-12-31\n  is: meeting\n  book: pact\n  writer: aoki\n";

    /// <summary>So many learned insights in and out, each side writing its own.</summary>
    private static string Book(int into, int outOf, bool changes = true) => Frame
        + string.Concat(Enumerable.Range(1, into).Select(n => Insight($"in-{n}", "aoki", "berg", 2001, "pact") + (changes ? Change($"in-{n}", "aoki") : "")))
        + string.Concat(Enumerable.Range(1, outOf).Select(n => Insight($"out-{n}", "berg", "aoki", 2001, "pact") + (changes ? Change($"out-{n}", "berg") : "")));

    private static string Insight(string id, string learner, string source, int year, string book, string day = "") =>
        $"- insight: {id}\n  when: {year}{day}\n  alliance: pact\n  learner: {learner}\n  from: {source}\n  capability: casting\n  what: {id.Replace('-', ' ')}\n  book: {book}\n  writer: {learner}\n";

    private static string Change(string insight, string by, string book = "pact") =>
        $"- change: c-{insight}\n  when: 2002\n  by: {by}\n  cites: [{insight}]\n  routine: {insight.Replace('-', ' ')}\n  book: {book}\n  writer: {by}\n";

    private const string Frame = """
        renkei: 1
        book: pact
        writer: aoki
        records:
        - organization: aoki
          name: Aoki
        - organization: berg
          name: Berg
        - alliance: pact
          parties: [aoki, berg]
        - capability: casting
          name: Casting
        - person: p1
          organization: aoki
        - person: p2
          organization: aoki

        """;
}
