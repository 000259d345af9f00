using System.Globalization;
using System.Text;
using Renkei.Analysis;
using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Core.Casebooks;
using Renkei.Core.Records;
using Renkei.Core.Values;
using Renkei.Tests.Golden;
using Renkei.Tests.Stories;

namespace Renkei.Tests.Documents;

/// <summary><c>docs/papers/</c>: a page a paper, from claim to record to rule to where it is shown to the test. Written from the catalogue; what has no rule yet is said.</summary>
public sealed class PapersDocumentTests
{
    private static readonly Form PaperTable = new();
    private static readonly Field<string> Id = PaperTable.Required("id", As.Text, "Id", "The paper's key.");
    private static readonly Field<string> Title = PaperTable.Required("title", As.Text, "Title", "Its title.");
    private static readonly Field<string> By = PaperTable.Required("by", As.Text, "By", "Who wrote it.");
    private static readonly Field<string> About = PaperTable.Required("about", As.Text, "About", "What it tells.");
    private static readonly Form ClaimTable = new();
    private static readonly Field<string> Row = ClaimTable.Required("row", As.Text, "Row", "The row of the catalogue.");
    private static readonly Field<string> Claim = ClaimTable.Required("claim", As.Text, "Claim", "What the paper claims.");
    private static readonly Field<ListOf<Part>> Claims = PaperTable.Required("claims", As.Parts("a claim", ClaimTable), "Claims", "What it claims, row by row.");

    private static IReadOnlyList<Part> Papers => Sheet.Read(File.ReadAllText(Repository.PathTo("docs", "papers", "claims.yaml")), "papers", PaperTable).Value;

    [Fact]
    public void Each_paper_has_its_page_from_claim_to_test()
    {
        foreach (var paper in Papers)
        {
            var page = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"""
                # {Id.Of(paper)}: {Title.Of(paper)}

                {By.Of(paper)}. {About.Of(paper)}

                Claims are in our own words. A row without a rule is not computed yet; what it needs can be recorded.

                | row | claim | records | rule | shown by | tested by |
                | --- | --- | --- | --- | --- | --- |

                """).ReplaceLineEndings("\n"));
            foreach (var claim in Claims.Of(paper))
            {
                var rules = RulesOf(Row.Of(claim));
                if (rules.Count == 0) page.Append(CultureInfo.InvariantCulture, $"| {Row.Of(claim)} | {Claim.Of(claim)} | | not computed yet | | |\n");
                foreach (var (question, rule) in rules)
                    page.Append(CultureInfo.InvariantCulture, $"| {Row.Of(claim)} | {Claim.Of(claim)} | {string.Join(", ", rule.Needs)} | [{rule.Id}](../rules.md) | [{question.Name}](../questions/{question.Name}.md) | {Tests(question, rule)} |\n");
            }

            GoldenFile.Holds(Repository.PathTo("docs", "papers", $"{Id.Of(paper)}.md"), page.ToString());
        }
    }

    [Fact]
    public void Every_rule_belongs_to_a_claim_of_a_paper()
    {
        var claimed = Papers.SelectMany(paper => Claims.Of(paper)).SelectMany(claim => RulesOf(Row.Of(claim))).Select(pair => pair.Rule.Id);
        Assert.Empty(Rules.All.Select(rule => rule.Id).Except(claimed));
    }

    /// <summary>The rules of a row: its own id, or its id and some words. S1-1 is not S1-10.</summary>
    private static List<(Question Question, Rule Rule)> RulesOf(string row) =>
        [.. from question in Questions.All from id in question.Rules where id == row || id.StartsWith($"{row}-", StringComparison.Ordinal) select (question, Rules.Of(id))];

    private static string Tests(Question question, Rule rule) => string.Join(", ", Story.All.Where(story => story.Question == question && story.Rule == rule.Id)
        .Select(story => $"[{Path.GetFileNameWithoutExtension(story.Path)}](../../{story.Path})"));
}
