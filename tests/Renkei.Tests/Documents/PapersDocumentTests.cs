using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
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
public sealed partial class PapersDocumentTests
{
    private static readonly Form PaperTable = new();
    private static readonly Field<string> Id = PaperTable.Required("id", As.Text, "Id", "The paper's key.");
    private static readonly Field<string> Title = PaperTable.Required("title", As.Text, "Title", "Its title.");
    private static readonly Field<string> By = PaperTable.Required("by", As.Text, "By", "Who wrote it.");
    private static readonly Field<string> About = PaperTable.Required("about", As.Text, "About", "What it tells.");
    private static readonly Form ClaimTable = new();
    private static readonly Field<string> Row = ClaimTable.Required("row", As.Text, "Row", "The row of the catalogue.");
    private static readonly Field<string> Claim = ClaimTable.Required("claim", As.Text, "Claim", "What the paper claims.");
    private static readonly Field<string?> Instead = ClaimTable.Optional("instead", As.Text, "Instead", "What is to be had of it where there is nothing to compute.");
    private static readonly Field<ListOf<Part>> Claims = PaperTable.Required("claims", As.Parts("a claim", ClaimTable), "Claims", "What it claims, row by row.");

    private static readonly Lazy<Dictionary<string, string>> PaperOfRow = new(() =>
        Papers.SelectMany(paper => Claims.Of(paper).Select(claim => (Row: Row.Of(claim), Paper: Id.Of(paper)))).ToDictionary(row => row.Row, row => row.Paper, StringComparer.Ordinal));

    private static IReadOnlyList<Part> Papers => Sheet.Read(File.ReadAllText(Repository.PathTo("docs", "papers", "claims.yaml")), "papers", PaperTable).Value;

    [Fact]
    public void Each_paper_has_its_page_from_claim_to_test()
    {
        foreach (var paper in Papers)
        {
            var page = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"""
                # {Id.Of(paper)}: {Title.Of(paper)}

                {By.Of(paper)}. {About.Of(paper)}

                Claims are in our own words, row by row; [rules](../rules.md), records and findings name a row by its code. A row without a rule is not computed
                yet; what it needs can be recorded. The other papers: {string.Join(", ", Papers.Where(other => Id.Of(other) != Id.Of(paper)).Select(other => $"[{Id.Of(other)}]({Id.Of(other)}.md)"))}.

                | row | claim | records | rule | shown by | tested by |
                | --- | --- | --- | --- | --- | --- |

                """).ReplaceLineEndings("\n"));
            foreach (var claim in Claims.Of(paper))
            {
                var rules = RulesOf(Row.Of(claim));
                if (rules.Count == 0) page.Append(CultureInfo.InvariantCulture, $"| {Row.Of(claim)} | {Claim.Of(claim)} | | {Instead.Of(claim) ?? "not computed yet"} | | |\n");
                foreach (var (question, rule) in rules)
                    page.Append(CultureInfo.InvariantCulture, $"| {Row.Of(claim)} | {Claim.Of(claim)} | {string.Join(", ", rule.Needs.Select(kind => $"[{kind}](../kinds.md#{kind})"))} | [{rule.Id}](../rules.md#{RulesDocumentTests.Anchor(rule)}) | [{question.Name}](../questions/{question.Name}.md) | {Tests(question, rule)} |\n");
            }

            GoldenFile.Holds(Repository.PathTo("docs", "papers", $"{Id.Of(paper)}.md"), page.ToString());
        }
    }

    /// <summary>Codes of rows, each made a link to the page of its paper.</summary>
    internal static string Linked(string text, string folder) =>
        Codes().Replace(text, code => PaperOfRow.Value.TryGetValue(code.Value, out var paper) ? $"[{code.Value}]({folder}{paper}.md)" : code.Value);

    [Fact]
    public void Every_rule_belongs_to_a_claim_of_a_paper()
    {
        var claimed = Papers.SelectMany(paper => Claims.Of(paper)).SelectMany(claim => RulesOf(Row.Of(claim))).Select(pair => pair.Rule.Id);
        Assert.Empty(Rules.All.Select(rule => rule.Id).Except(claimed));
    }

    [Fact]
    public void A_row_whose_rule_is_there_says_nothing_instead() =>
        Assert.Empty(Papers.SelectMany(paper => Claims.Of(paper)).Where(claim => Instead.Of(claim) is not null && RulesOf(Row.Of(claim)).Count > 0).Select(Row.Of));

    [Fact]
    public void Codes_send_to_rows_that_are_there()
    {
        var rows = Papers.SelectMany(paper => Claims.Of(paper)).Select(Row.Of).Concat(Rules.All.Select(rule => rule.Id)).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(from rule in Rules.All
                     from named in Codes().Matches($"{rule.Include} {rule.Exclude}").Select(code => code.Value)
                     where !rows.Contains(named) || named == rule.Id
                     select $"{rule.Id} sends to {named}");
    }

    [GeneratedRegex(@"\b(S\d-\d+(-[a-z]+)*|[OAFC]\d+)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Codes();

    /// <summary>The rules of a row: its own id, or its id and some words. S1-1 is not S1-10.</summary>
    private static List<(Question Question, Rule Rule)> RulesOf(string row) =>
        [.. from question in Questions.All from id in question.Rules where id == row || id.StartsWith($"{row}-", StringComparison.Ordinal) select (question, Rules.Of(id))];

    private static string Tests(Question question, Rule rule) => string.Join(", ", Story.All.Where(story => story.Question == question && story.Rule == rule.Id)
        .Select(story => $"[{Path.GetFileNameWithoutExtension(story.Path)}](../../{story.Path})"));
}
