using Renkei.Analysis;
using Renkei.Analysis.Catalogue;

namespace Renkei.Tests.Analysis;

/// <summary>Sheets and questions are read by id, so an id told twice would silently hide one of the two.</summary>
public class RulesTests
{
    [Fact]
    public void Each_rule_stands_in_one_sheet_and_is_answered_by_one_question()
    {
        Assert.Empty(Twice(Rules.All.Select(rule => rule.Id)));
        Assert.Empty(Twice(Questions.All.SelectMany(question => question.Rules)));
        Assert.Equal(Rules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), Questions.All.SelectMany(question => question.Rules).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_rule_told_twice_is_seen() => Assert.Equal(["S1-4"], Twice(["S1-4", "S1-5", "S1-4"]));

    /// <summary>A word for each place that a step may hold.</summary>
    private static readonly Dictionary<string, string> Named = ((string[])["us", "least", "capabilities", "gate", "addressee", "helped", "helper", "days", "names"]).ToDictionary(place => place, place => $"<{place}>");

    public static TheoryData<string> RulesWithAStep => [.. Rules.All.Where(rule => rule.Step is not null || rule.StepsOfCases.Count > 0).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(RulesWithAStep))]
    public void Where_a_rule_says_what_to_do_it_says_it_of_every_case_that_warns(string id)
    {
        var rule = Rules.Of(id);
        Assert.NotNull(rule.Step);
        Assert.All(rule.WarningCases, when => Assert.False(string.IsNullOrWhiteSpace(rule.StepIn(when, Named))));
        Assert.Equal(rule.StepsOfCases.Count, rule.StepsOfCases.Select(each => each.When).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(RulesWithAStep))]
    public void What_a_case_says_to_do_is_one_sentence_of_its_own_and_stands_at_a_case_that_warns(string id)
    {
        var rule = Rules.Of(id);
        Assert.All(rule.StepsOfCases, each =>
        {
            Assert.EndsWith(".", each.What, StringComparison.Ordinal);
            Assert.NotEqual(rule.Step!.Value.What, each.What);
            if (rule.Warns) Assert.Contains(each.When, rule.WarningCases);
        });
    }

    [Fact]
    public void A_case_without_a_step_of_its_own_has_that_of_its_rule()
    {
        var rule = Rules.Of("O10");
        Assert.Equal(rule.Step!.Value.What, rule.StepIn("we-learn-less", Named));
        Assert.NotEqual(rule.Step.Value.What, rule.StepIn("they-learn-less", Named));
        Assert.Null(Rules.Of("S2-7").StepIn("lopsided-in", Named));
    }

    private static IEnumerable<string> Twice(IEnumerable<string> ids) => ids.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => same.Key);
}
