using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Renkei.Analysis;
using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Tests.Golden;
using Renkei.Tests.Stories;

namespace Renkei.Tests.Documents;

/// <summary><c>docs/rules.md</c> is written from the catalogue and the stories; every question has its manual page.</summary>
public sealed partial class RulesDocumentTests
{
    public static TheoryData<string> QuestionNames => [.. Questions.All.Select(question => question.Name)];

    [Fact]
    public void Rules_are_documented_from_the_catalogue_and_their_stories()
    {
        var page = new StringBuilder($"""
            # Rules

            Generated from `catalogue/` and `tests/Renkei.Tests/Stories`. A rule answers one point of a question; its id is the row of
            [the paper](papers/S1.md) it comes from. Where records are lacking it says `unknown` and which would tell.

            Thresholds are Renkei's, not the papers'. A record [`setting`](kinds.md#setting) with `name: S2-7.window`, `value: 24` and a reason changes
            one for an alliance, within the range given here; every finding that uses it says so. Words that tell when a coder of texts
            uses a rule as a code are printed by [`renkei codebook`](research.md#a-codebook).

            Each rule has stories: small casebooks on which it **speaks**, and for each a **quiet** twin, the few records more that change what it
            says. The tests hold the program to both.

            {string.Join('\n', Questions.All.Select(question => $"- [{question.Title}](#{Pages.Anchor(question.Title)}): {string.Join(", ", question.Rules.Select(Link))}"))}

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

            - **Source**: {Papers().Replace(rule.Source, paper => $"[{paper.Value}](papers/{paper.Value}.md)")}
            - **Needs**: {string.Join(", ", rule.Needs.Select(kind => $"[{kind}](kinds.md#{kind})"))}
            - **Formula**: {rule.Formula}
            - **Unit**: {rule.Unit}
            {string.Join('\n', Story.All.Where(story => story.Question == question && story.Rule == rule.Id).Select(Links))}

            """).ReplaceLineEndings("\n"));
        if (rule.Thresholds.Count == 0) return text.ToString();

        text.Append("\n| threshold | value | range | unit | reason |\n| --- | ---: | --- | --- | --- |\n");
        foreach (var (name, value, unit, reason) in rule.Thresholds)
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {value:0.###} | {rule.WithinRange(name, double.MinValue):0.###} to {rule.WithinRange(name, double.MaxValue):0.###} | {unit} | {reason} |\n");
        return text.ToString();
    }

    private static string Links(Story story) => $"- **Speaks**: [{story.Told.Title}](../{story.Path}) · **quiet**: [{story.Quiet.Title}](../{story.QuietPath})";

    private static string Link(string id) => $"[{id}](#{Anchor(Rules.Of(id))})";

    /// <summary>The heading of a rule on the page, for links to it.</summary>
    internal static string Anchor(Rule rule) => Pages.Anchor($"{rule.Id}: {rule.Title}");

    [GeneratedRegex(@"\bS[0-4]\b", RegexOptions.None, 1000)]
    private static partial Regex Papers();
}
