using Renkei.Analysis;
using Renkei.App.Features.Check;
using Renkei.Core.Casebooks;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Stories;

/// <summary>Each rule speaks where it should and says something else on the quiet twin.</summary>
public class StoryTests
{
    public static TheoryData<string> Stories => [.. Story.All.Select(story => story.Path)];

    [Theory]
    [MemberData(nameof(Stories))]
    public void A_story_leads_to_what_it_expects(string path)
    {
        var story = new Story(path);
        Assert.Contains(story.Told.Expected, expected => Expectation.Rule.Of(expected) == story.Rule && Expectation.Absent.Of(expected) != true);
        Assert.Empty(Expectations.Unmet(story.Told, path));
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void Its_twin_is_quiet(string path)
    {
        var story = new Story(path);
        Assert.Contains(story.Quiet.Expected, expected => Expectation.Rule.Of(expected) == story.Rule);
        Assert.Empty(Expectations.Unmet(story.Quiet, story.QuietPath));
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void What_the_twin_says_is_something_else(string path)
    {
        var story = new Story(path);
        Assert.NotEmpty(Expectations.Unmet(story.Quiet, story.Told.Expected, path));
    }

    /// <summary>The twin applies exactly the change that docs/rules.md names.</summary>
    [Fact]
    public void A_rule_whose_cases_warn_has_a_story_that_one_record_silences() =>
        Assert.Empty(Renkei.Analysis.Catalogue.Rules.All.Where(rule => rule.Warns).Select(rule => rule.Id)
            .Except(Story.All.Where(story => story.IsSilencedByOneRecord).Select(story => story.Rule)));

    [Fact]
    public void A_twin_that_changes_more_than_one_record_is_told_from_one_that_does_not() =>
        Assert.Equal([true, false], Story.All.GroupBy(story => story.Change is not null).Select(same => same.Key).OrderDescending());

    [Fact]
    public void Every_rule_has_a_story() =>
        Assert.Empty(Questions.All.SelectMany(question => question.Rules).Except(Story.All.Select(story => story.Rule)));

    [Fact]
    public void Every_rule_of_the_catalogue_answers_a_question_and_every_question_names_rules_there_are() =>
        Assert.Equal(
            Renkei.Analysis.Catalogue.Rules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal),
            Questions.All.SelectMany(question => question.Rules).Order(StringComparer.Ordinal));

    [Fact]
    public void A_story_that_expects_something_else_is_found()
    {
        var story = Story.All[0];
        Assert.NotEmpty(Expectations.Unmet(Small.Of(Small.Case("").Replace("case: true\n", $"case: true\nexpect:\n- {{rule: {story.Rule}, word: never-found}}\n", StringComparison.Ordinal)), "wrong.yaml"));
    }
}
