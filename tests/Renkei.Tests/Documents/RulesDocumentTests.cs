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
            says. Where one record alone silences a warning, it is named. The tests hold the program to both, and apply exactly that change.

            A warning can be set aside for a while by a record [`setting`](kinds.md#setting) of the own book with `name: O17.snoozed`, a reason and the days it lasts;
            it keeps its status and is no longer among the first things to say.

            Of some rules people are asked the same in a survey, statements on which they agree from 1 to 5. What they answer stands beside what the records say.
            {Asked()}
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

    private static string Asked() => Rules.All.First(rule => rule.People.Count > 0) is var rule ? Table(rule, [.. rule.Thresholds.Where(threshold => OfPeople(threshold.Name))]) : "";

    private static string Told(Rule rule, Question question)
    {
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"""

            ### {rule.Id}: {rule.Title}

            {rule.Asks}

            - **Source**: {Papers().Replace(rule.Source, paper => $"[{paper.Value}](papers/{paper.Value}.md)")}
            - **Needs**: {string.Join(", ", rule.Needs.Select(kind => $"[{kind}](kinds.md#{kind})"))}
            - **Formula**: {rule.Formula}
            - **Unit**: {(rule.Units.Count == 0 ? rule.Unit : string.Join(" · ", rule.Units.Select(each => $"{each.Sign}: {each.Unit}")))}{Step(rule)}
            {string.Join('\n', Story.All.Where(story => story.Question == question && story.Rule == rule.Id).Select(Links))}

            """).ReplaceLineEndings("\n"));
        return text.Append(Table(rule, [.. rule.Thresholds.Where(threshold => !OfPeople(threshold.Name))])).ToString();
    }

    private static string Links(Story story) =>
        $"- **Speaks**: [{story.Told.Title}](../{story.Path}) · **quiet**: [{story.Quiet.Title}](../{story.QuietPath}){(story.IsSilencedByOneRecord ? $"; silenced by one record: {story.Change}" : "")}";

    private static string Table(Rule rule, IReadOnlyList<(string Name, double Value, string? Unit, string Reason)> thresholds) => thresholds.Count == 0 ? "" :
        $"\n| threshold | value | range | unit | reason |\n| --- | ---: | --- | --- | --- |\n{string.Concat(thresholds.Select(threshold => string.Create(CultureInfo.InvariantCulture,
            $"| {threshold.Name} | {threshold.Value:0.###} | {rule.WithinRange(threshold.Name, double.MinValue):0.###} to {rule.WithinRange(threshold.Name, double.MaxValue):0.###} | {threshold.Unit} | {threshold.Reason} |\n")))}";

    /// <summary>The thresholds that every rule has of which people are asked; the page tells them once.</summary>
    private static bool OfPeople(string threshold) => threshold.StartsWith("people-", StringComparison.Ordinal);

    /// <summary>What people are asked, and what to do, where the sheet says so.</summary>
    private static string Step(Rule rule) => string.Concat(
        rule.People.Count == 0 ? "" : $"\n- **People are asked**: {string.Join(" ", rule.People.Select(name => $"“{Rules.SurveyItems.First(item => item.Name == name).Asks}” (`{name}`)"))}",
        rule.Step is { } step ? string.Create(CultureInfo.InvariantCulture, $"\n- **To do**: {step.What} ({RoleWords(step.Owner)}, within {step.Days} days{(rule.Agenda.Count == 0 ? "" : $"; {string.Join(", ", rule.Agenda)}")}){string.Concat(rule.StepsOfCases.Select(each => $"\n  - `{each.When}`: {each.What}"))}") : "");

    private static string RoleWords(Renkei.Core.Records.Roles role) => Renkei.Core.Records.As.Words<Renkei.Core.Records.Roles>().Print(role);

    private static string Link(string id) => $"[{id}](#{Anchor(Rules.Of(id))})";

    /// <summary>The heading of a rule on the page, for links to it.</summary>
    internal static string Anchor(Rule rule) => Pages.Anchor($"{rule.Id}: {rule.Title}");

    [GeneratedRegex(@"\bS[0-4]\b", RegexOptions.None, 1000)]
    private static partial Regex Papers();
}
