using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Types;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Analysis.Types;

/// <summary>The types of learning beyond their stories.</summary>
public class TypesTests
{
    [Fact]
    public void A_unit_that_teaches_teaches_for_its_firm()
    {
        var text = Small.Case($"""
            - organization: foundry
              name: Foundry of Berg
              is: unit
              part_of: berg
              source: told
            {Training("t1", "2003-05", "[foundry]", "[aoki]")}
            {Insight("i1", "2003-05-10", "true")}
            """);
        Assert.Equal("received-with", Only(Ask(text), "casting").Word);
    }

    [Fact]
    public void What_research_could_draw_on_leads_to_every_record_of_a_casebook_however_many()
    {
        var measures = string.Concat(Enumerable.Range(1, 250).Select(number => Asked.Record($"measure: m{number}", "when: 2003", "of: aoki", "layer: deep", "standing: strong")));
        var bar = Assert.Single(TypesQuestion.Question.Answer(measures).Charts.OfType<BarChart>(), chart => chart.Title == "What research could draw on").Bars.Single(bar => bar.Label == "measurement");
        Assert.Equal((250, 250), ((int)bar.In, bar.Records.Count));
    }

    [Fact]
    public void What_the_parents_do_says_nothing_of_the_venture()
    {
        var text = Small.Case($"""
            - organization: works
              name: Joint Works
              is: joint-venture
              parents: [aoki, berg]
              book: pact
              source: told
            {Training("t1", "2003-05", "[aoki, berg]", "[aoki, berg]")}
            {Insight("i1", "2003-05-10", "true").Replace("from: berg", "from: works", StringComparison.Ordinal)}
            """);
        var answer = Ask(text);
        Assert.Contains(answer.Findings, finding => finding is { Key: "joint/works/casting", Status: Status.Unknown });
        Assert.DoesNotContain(answer.Findings, finding => finding.Key == "joint/berg/casting");
    }

    [Fact]
    public void An_objective_that_was_met_before_tells_nothing_of_a_later_quarter()
    {
        string Objective(string learner, string source, string met) => $"- objective: {learner}-learns\n  when: 2001\n  alliance: pact\n  learner: {learner}\n  from: {source}\n  capability: casting\n{met}  source: told\n";
        var lessons = string.Join('\n', Insight("i1", "2002-05-10", "true"), Insight("i2", "2003-05-10", "true"), Insight("i3", "2003-08-10", "true"));
        Assert.Equal(3, Only(Ask(Small.Case(Objective("aoki", "berg", "") + Objective("berg", "aoki", "") + lessons)), "path").N);
        var met = Only(Ask(Small.Case(Objective("aoki", "berg", "") + Objective("berg", "aoki", "  met: 2002-12\n") + lessons)), "path");
        Assert.Equal((Status.Unknown, 1), (met.Status, met.N));
    }

    [Fact]
    public void What_lasts_through_a_quarter_tells_of_it_and_what_is_dated_by_the_year_is_in_none()
    {
        var quarters = Quarters(Ask(Small.Case($"""
            {Training("t1", "2002/2004", "[aoki, berg]", "[aoki, berg]")}
            {Insight("i1", "2003-05-10", "true")}
            {Insight("i2", "2003", "true")}
            """)));
        var column = Assert.Single(quarters);
        Assert.Equal(("2003/2", 1), (column.Label, column.Slices[3].Count));
    }

    [Fact]
    public void One_quarter_of_opening_up_does_not_make_years_of_taking_in_mutual()
    {
        var taking = string.Join('\n', Enumerable.Range(1, 4).Select(n => $"{Training($"t{n}", $"200{n}-05", "[berg]", "[aoki]")}\n{Insight($"i{n}", $"200{n}-05-10", "false")}"));
        var text = Small.Case($"{taking}\n{Training("t5", "2005-05", "[aoki, berg]", "[aoki, berg]")}\n{Insight("i5", "2005-05-10", "true")}");
        Assert.Equal("received-from", Only(Ask(text), "casting").Word);
        Assert.Equal("received-from → integrative-with", Only(Ask(text), "path").Word);
    }

    [Fact]
    public void Insights_of_no_known_type_have_a_slice_of_their_own()
    {
        var slices = Assert.Single(Quarters(Ask(Small.Case(Insight("i1", "2003-05-10", "true"))))).Slices;
        Assert.Equal([0, 0, 0, 0, 1], slices.Select(slice => slice.Count));
        Assert.Equal("i1", Assert.Single(slices[4].Records).Id);
    }

    [Fact]
    public void A_judgement_in_our_own_book_marks_our_path_and_never_the_joint_one_or_the_partners()
    {
        var book = Small.Of($"""
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
            {Insight("i1", "2003-05-10", "true").Replace("  source: told", "", StringComparison.Ordinal)}
            - judgement: ours
              when: 2003
              row: S3-3
              alliance: pact
              capability: casting
              verdict: in-place
              instead: T4
              reason: We taught them too.
              book: aoki
            - judgement: of-no-type
              when: 2003
              row: S3-3
              alliance: pact
              verdict: watch
              reason: Hard to say.
              book: aoki
            """);
        var mine = TypesQuestion.Question.Ask(book.SeenBy("aoki"), book.SeenBy("aoki").Of(Alliance.Kind)[0]);
        Assert.True(Assert.Single(Quarters(mine)).Slices[3].IsJudged);
        Assert.Contains("A judgement holds it to be otherwise", Assert.Single(mine.Findings, finding => finding.Key == "ours/berg/casting").Notes[0], StringComparison.Ordinal);
        Assert.DoesNotContain(Assert.Single(mine.Findings, finding => finding.Key == "joint/berg/casting").Notes, note => note.Contains("judgement", StringComparison.Ordinal));
        Assert.Equal(2, mine.Findings.Count(finding => finding.Witness == "judgement"));

        var theirs = TypesQuestion.Question.Ask(book.SeenBy("berg"), book.SeenBy("berg").Of(Alliance.Kind)[0]);
        Assert.False(Assert.Single(Quarters(theirs)).Slices[3].IsJudged);
        Assert.DoesNotContain(theirs.Findings, finding => finding.Witness == "judgement" || finding.Notes.Any(note => note.Contains("judgement", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_was_taken_in_nobody_knows_when_is_in_no_quarter() => Assert.Empty(Ask(Small.Case(Insight("i1", "../..", "true"))).Charts.OfType<StackChart>());

    private static string Training(string id, string when, string teachers, string learners) => $"""
        - event: {id}
          when: {when}
          alliance: pact
          is: training
          organizations: [aoki, berg]
          capabilities: [casting]
          teachers: {teachers}
          learners: {learners}
          source: told
        """;

    private static string Insight(string id, string when, string jointly) => $"""
        - insight: {id}
          when: {when}
          alliance: pact
          learner: aoki
          from: berg
          capability: casting
          used_jointly: {jointly}
          source: told
        """;

    private static IReadOnlyList<StackColumn> Quarters(Answer answer) => answer.Charts.OfType<StackChart>().Single().Columns;

    private static Finding Only(Answer answer, string scope) => Assert.Single(answer.Findings, finding => finding.Key == $"joint/berg/{scope}");

    private static Answer Ask(string text)
    {
        var view = Small.Of(text).Ledger.SeenBy(Viewer.Coder());
        return TypesQuestion.Question.Ask(view, view.Of(Alliance.Kind)[0]);
    }
}
