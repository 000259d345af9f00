using System.Text.Json;
using AngleSharp;
using AngleSharp.Dom;
using Renkei.Analysis;
using Renkei.Tests.Golden;

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

    private static Task<IDocument> Open(string viewer, params string[] files)
    {
        var target = Path.GetTempFileName();
        var (code, _, error) = RenkeiProgram.Run(["portfolio", .. files, "--as", viewer, "-o", target]);
        Assert.True(code == 0, error);
        return BrowsingContext.New().OpenAsync(request => request.Content(File.ReadAllText(target)));
    }
}
