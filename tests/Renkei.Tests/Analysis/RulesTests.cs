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

    private static IEnumerable<string> Twice(IEnumerable<string> ids) => ids.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => same.Key);
}
