using Renkei.Analysis;
using Renkei.Core.Rules;
using Renkei.Tests.Golden;

namespace Renkei.Tests.RecordingRules;

/// <summary>What answers or judges a row of the catalogue calls it by its name.</summary>
public class RowsAreKnownTests
{
    [Fact]
    public void The_names_are_those_of_the_rules() =>
        Assert.Equal(Questions.All.SelectMany(question => question.Rules).Order(StringComparer.Ordinal), RowNames.All.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("O71", "row: O17", "row")]
    [InlineData("o17", "row: O17", "row")]
    [InlineData("A77", "agenda: A7", "agenda")]
    [InlineData("O17", "agenda: A7", "agenda")]
    public void An_action_answers_a_row_that_is_there(string wrong, string right, string field) =>
        Twins.Differ(Small.Case(Action($"{field}: {wrong}")), $"{field}: {wrong}", right, "rule-unknown", field);

    [Fact]
    public void A_judgement_is_on_a_row_that_is_there() => Twins.Differ(Small.Case(Judgement("S1-88")), "row: S1-88", "row: S1-8", "rule-unknown", "row");

    [Fact]
    public void An_action_may_answer_no_row() => Twins.Quiet(Action("due: 2001"));

    [Fact]
    public void The_row_meant_is_named() => Assert.Equal("'S1-88' is not a rule. Did you mean 'S1-8'?", Assert.Single(Small.Read(Small.Case(Judgement("S1-88"))).Problems).Message);

    private static string Action(string more) => $"- action: a1\n  book: aoki\n  when: 2000\n  alliance: pact\n  what: Meet\n  source: told\n  {more}\n";

    private static string Judgement(string row) => $"- judgement: j1\n  book: aoki\n  when: 2000\n  alliance: pact\n  row: {row}\n  verdict: watch\n  reason: They said so\n  source: told\n";
}
