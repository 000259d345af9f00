using System.Text.Json;
using AngleSharp;
using AngleSharp.Dom;
using Renkei.Analysis;
using Renkei.Tests.Golden;
using Renkei.Tests.Tables;

namespace Renkei.Tests.App;

/// <summary>All alliances of one firm beside each other, over several casebooks.</summary>
public class PortfolioTests
{
    private const string Expected = "tests/Renkei.Tests/Stories/position/S2-2-expected.yaml"; // aoki and berg, quadrant I

    [Fact]
    public async Task Each_alliance_has_a_row_with_a_verdict_a_question_and_a_place_in_the_matrix()
    {
        var page = await Open("aoki", Expected, Expected);
        var rows = page.QuerySelectorAll("table.glance tbody tr");
        Assert.Equal(2, rows.Length);
        Assert.All(rows, row => Assert.Equal(Questions.All.Count, row.QuerySelectorAll("td").Length));
        Assert.All(rows, row => Assert.Contains("watch", row.QuerySelector("td")!.TextContent, StringComparison.Ordinal)); // expected to become a rival
        Assert.Equal(2, page.QuerySelectorAll("figure svg circle.spot").Length);
        Assert.All(page.QuerySelectorAll("a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(element => element.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("berg")]
    [InlineData("coder")]
    public async Task Whom_a_firm_takes_for_a_rival_shows_in_nobody_elses_portfolio(string viewer)
    {
        var page = await Open(viewer, Expected);
        Assert.Empty(page.QuerySelectorAll("figure"));
        Assert.DoesNotContain("quadrant", page.Body!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void What_stands_beside_the_alliances_of_others_is_not_handed_over() =>
        Assert.Equal(2, RenkeiProgram.Run("portfolio", Expected, "--as", "aoki", "--joint").ExitCode);

    [Fact]
    public void What_only_informs_is_no_verdict() // the form of an agreement is known, and nothing else of this question
    {
        using var json = JsonDocument.Parse(RenkeiProgram.Run("portfolio", "cases/control-units.yaml", "--format", "json").Output);
        Assert.Equal("unknown", json.RootElement[0].GetProperty("questions").GetProperty("position").GetString());
        Assert.Contains(",S2-3,joint/", RenkeiProgram.Run("position", "cases/control-units.yaml", "--as", "coder", "--format", "csv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_a_problem_and_no_portfolio_is_made()
    {
        var target = Path.Combine(Path.GetTempPath(), "never-written-portfolio.html");
        var (code, _, error) = RenkeiProgram.Run("portfolio", Expected, "missing.yaml", "--as", "aoki", "-o", target);
        Assert.Equal(1, code);
        Assert.Contains("missing.yaml", error, StringComparison.Ordinal);
        Assert.False(File.Exists(target));
    }

    [Fact]
    public void Those_that_need_attention_come_first()
    {
        using var json = JsonDocument.Parse(RenkeiProgram.Run(["portfolio", .. Directory.GetFiles("cases", "*.yaml").Order(StringComparer.Ordinal), "--format", "json"]).Output);
        var watched = json.RootElement.EnumerateArray().Select(entry => entry.GetProperty("questions").EnumerateObject()
            .Select(question => question.Value.GetString()).Aggregate(0, (sum, status) => sum + status switch { "problem" => 1000, "watch" => 1, _ => 0 })).ToList();
        Assert.True(watched.Count > 20);
        Assert.Equal(watched.OrderDescending(), watched);
        Assert.True(watched[0] > watched[^1]);
    }

    [Theory]
    [InlineData("title: One\n", "title: Two\n", "One", "Two")]
    [InlineData("title: The pact, first try\n", "title: The pact, second try\n", "The pact, first try", "The pact, second try")]
    [InlineData("title: One\n", "", "One", "two.yaml")]
    [InlineData("title: Same\n", "title: Same\n", "one.yaml", "two.yaml")]
    public async Task Of_several_casebooks_each_alliance_says_from_which_it_is(string one, string two, string first, string second)
    {
        using var scratch = new Scratch();
        string[] files = [scratch.Write("one.yaml", Book(one, "complementarity")), scratch.Write("two.yaml", Book(two, "competition"))];
        var page = await Open("aoki", files);
        Assert.Equal([$"from “{first}”", $"from “{second}”"], page.QuerySelectorAll("table.glance tbody th span").Select(casebook => casebook.TextContent));
        Assert.All(((string[])[first, second]).Zip(page.QuerySelectorAll("section.entry")), entry => Assert.EndsWith($"; from “{entry.First}”", entry.Second.QuerySelector("p.asks")!.TextContent.Trim(), StringComparison.Ordinal));
        Assert.Equal([$"The pact ({first})", $"The pact ({second})"], page.QuerySelectorAll("figure table tbody tr td:first-child").Select(cell => cell.TextContent).Order(StringComparer.Ordinal));
        Assert.Equal(["#alliance-1", "#alliance-2"], page.QuerySelectorAll("figure table tbody tr a").OrderBy(link => link.TextContent, StringComparer.Ordinal).Select(link => link.GetAttribute("href")));

        var table = RenkeiProgram.Run(["portfolio", .. files, "--as", "aoki"]).Output;
        Assert.Contains($"│ from “{first}” ", table, StringComparison.Ordinal);
        Assert.Contains($"│ from “{second}” ", table, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(RenkeiProgram.Run(["portfolio", .. files, "--as", "aoki", "--format", "json"]).Output);
        Assert.Equal(files, json.RootElement.EnumerateArray().Select(entry => entry.GetProperty("file").GetString()));
        var csv = RenkeiProgram.Run(["portfolio", .. files, "--as", "aoki", "--format", "csv"]).Output.Split('\n');
        Assert.StartsWith("alliance,id,file,title,", csv[0], StringComparison.Ordinal);
        Assert.StartsWith($"The pact,pact,{files[0]},", csv[1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_name_tells_is_not_said_twice()
    {
        var table = RenkeiProgram.Run("portfolio", "cases/ford-mazda.yaml", "cases/renault-nissan.yaml").Output;
        Assert.DoesNotContain("from “Ford", table, StringComparison.Ordinal);
        Assert.Single(table.Split('\n'), line => line.Contains("from “Renault and Nissan, 1999", StringComparison.Ordinal)); // where Renault and Volvo is told of
    }

    [Fact]
    public void Of_one_casebook_only_those_of_one_name_are_told_apart()
    {
        using var scratch = new Scratch();
        var alone = RenkeiProgram.Run("portfolio", scratch.Write("one.yaml", Book("title: One\n", "competition")), "--as", "aoki").Output;
        Assert.DoesNotContain("One", alone, StringComparison.Ordinal);
        Assert.Contains("│ The pact ", alone, StringComparison.Ordinal);
        var both = RenkeiProgram.Run("portfolio", scratch.Write("one.yaml", Book("title: One\n", "competition") + "- alliance: second\n  name: The pact\n  parties: [aoki, berg]\n"), "--as", "aoki").Output;
        Assert.Contains("│ The pact (pact) ", both, StringComparison.Ordinal);
        Assert.Contains("│ The pact (second) ", both, StringComparison.Ordinal);
    }

    private static string Book(string title, string context) => $"""
        renkei: 1
        book: aoki
        {title}records:
        - organization: aoki
          name: Aoki
        - organization: berg
          name: Berg
        - alliance: pact
          name: The pact
          parties: [aoki, berg]
        - position: now
          when: 2004
          alliance: pact
          context: {context}
          leverage: resources

        """;

    private static Task<IDocument> Open(string viewer, params string[] files)
    {
        var target = Path.GetTempFileName();
        var (code, _, error) = RenkeiProgram.Run(["portfolio", .. files, "--as", viewer, "-o", target]);
        Assert.True(code == 0, error);
        return BrowsingContext.New().OpenAsync(request => request.Content(File.ReadAllText(target)));
    }
}
