using System.Globalization;
using System.Text;
using Renkei.Analysis;
using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Tests.Golden;
using Renkei.Tests.Stories;

namespace Renkei.Tests.Documents;

/// <summary><c>docs/rules.md</c> is written from the catalogue and the stories; every question has its manual page.</summary>
public sealed class RulesDocumentTests
{
    public static TheoryData<string> QuestionNames => [.. Questions.All.Select(question => question.Name)];

    [Fact]
    public void Rules_are_documented_from_the_catalogue_and_their_stories()
    {
        var page = new StringBuilder($"""
            # Rules

            Generated from `catalogue/` and `tests/Renkei.Tests/Stories`. Thresholds are Renkei's, not the papers'; a record `setting` named
            `RULE.threshold` changes one for an alliance within its range, and every finding that uses it says so. A rule is `unknown` when what it
            needs is not recorded. Each has a story that makes it speak and a twin, a few records more, on which it is quiet.

            {string.Join('\n', Questions.All.Select(question => $"- [{question.Title}](#{Anchor(question.Title)}): {string.Join(", ", question.Rules)}"))}

            """.ReplaceLineEndings("\n"));
        foreach (var question in Questions.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {question.Title}\n\n{question.Asks} [`renkei {question.Name}`](questions/{question.Name}.md)\n");
            foreach (var rule in question.Rules) page.Append(Told(Rules.Of(rule), question));
        }

        GoldenFile.Holds(Repository.PathTo("docs", "rules.md"), page.ToString());
    }

    [Theory]
    [MemberData(nameof(QuestionNames))]
    public void Every_question_has_its_manual_page_with_all_its_rules_and_a_command_that_is_run(string name)
    {
        var page = File.ReadAllText(Repository.PathTo("docs", "questions", $"{name}.md"));
        Assert.StartsWith($"# renkei {name}\n", page, StringComparison.Ordinal);
        Assert.Contains($"$ ./renkei {name} ", page, StringComparison.Ordinal);
        Assert.Contains($"[{name}](questions/{name}.md)", File.ReadAllText(Repository.PathTo("docs", "commands.md")), StringComparison.Ordinal);
        Assert.All(Questions.All.Single(question => question.Name == name).Rules, rule => Assert.Contains(rule, page, StringComparison.Ordinal));
    }

    private static string Told(Rule rule, Question question)
    {
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"""

            ### {rule.Id}: {rule.Title}

            {rule.Asks}

            - **Source**: {rule.Source}
            - **Needs**: {string.Join(", ", rule.Needs)}
            - **Formula**: {rule.Formula}
            - **Unit**: {rule.Unit}
            {string.Join('\n', Story.All.Where(story => story.Question == question && story.Rule == rule.Id).Select(Links))}

            """).ReplaceLineEndings("\n"));
        if (rule.Thresholds.Count == 0) return text.ToString();

        text.Append("\n| threshold | value | unit | reason |\n| --- | ---: | --- | --- |\n");
        foreach (var (name, value, unit, reason) in rule.Thresholds) text.Append(CultureInfo.InvariantCulture, $"| {name} | {value} | {unit} | {reason} |\n");
        return text.ToString();
    }

    private static string Links(Story story) => $"- **Speaks**: [{story.Told.Title}](../{story.Path}) · **quiet**: [{story.Quiet.Title}](../{story.QuietPath})";

    private static string Anchor(string title) => title.ToLowerInvariant().Replace(' ', '-').Replace(",", "", StringComparison.Ordinal).Replace("?", "", StringComparison.Ordinal);
}
