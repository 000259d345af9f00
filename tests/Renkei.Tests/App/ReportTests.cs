using System.Security.Cryptography;
using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using Renkei.Analysis;
using Renkei.Tests.Golden;
using Renkei.Tests.Tables;

namespace Renkei.Tests.App;

/// <summary>The report as a browser gets it.</summary>
public class ReportTests
{
    public static TheoryData<string, string> Reports => new()
    {
        { "cases/ford-mazda.yaml", "coder" }, { "cases/ford-mazda.yaml", "ford" }, { "cases/renault-nissan.yaml", "renault" },
        { "cases/inkpen-jv-parent-interactions.yaml", "coder" }, // several alliances on one page
        { "cases/lean-in-german-cars.yaml", "coder" },
    };

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task Every_mark_and_link_leads_to_a_record_on_the_page(string path, string viewer)
    {
        var page = await Open(path, viewer);
        var links = page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.True(links.Count > 50);
        Assert.All(links, link => Assert.NotNull(page.GetElementById(link[1..])));
        Assert.True(page.QuerySelectorAll("figure svg a rect, figure svg a circle").Length > 10);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task The_page_needs_nothing_from_elsewhere_and_runs_nothing(string path, string viewer)
    {
        var page = await Open(path, viewer);
        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, object, [style], [onclick], [src]"));
        Assert.DoesNotContain("http:", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("https:", page.DocumentElement.OuterHtml, StringComparison.Ordinal);

        var style = Assert.Single(page.QuerySelectorAll("style")).TextContent;
        var policy = page.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!;
        Assert.Contains($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'", policy, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task Every_chart_has_a_title_words_on_its_marks_and_a_table(string path, string viewer) =>
        Assert.All((await Open(path, viewer)).QuerySelectorAll("figure"), figure =>
        {
            Assert.NotEmpty(figure.QuerySelector("figcaption")!.TextContent);
            Assert.All(figure.QuerySelectorAll("svg a"), mark => Assert.NotEmpty(mark.QuerySelector("title")!.TextContent));
            Assert.NotEmpty(figure.QuerySelectorAll("details table tbody tr"));
        });

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task The_first_page_begins_with_what_crossed_and_says_nothing_twice(string path, string viewer)
    {
        var page = await Open(path, viewer);
        Assert.All(page.QuerySelectorAll("ul.short"), known => Assert.Contains("on record", known.QuerySelector("li")!.TextContent, StringComparison.OrdinalIgnoreCase));
        Assert.All(page.QuerySelectorAll("section.alliance"), alliance =>
        {
            var attended = string.Join('\n', alliance.QuerySelectorAll("ol.attend li").Select(item => item.TextContent));
            Assert.All(alliance.QuerySelectorAll("ul.short li"), item => Assert.DoesNotContain(item.TextContent, attended, StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task A_question_of_which_nothing_is_known_is_one_line_after_all_others()
    {
        var page = await Open("cases/basf-takeda.yaml", "coder");
        var silent = page.QuerySelectorAll("details.silence").ToList();
        Assert.True(silent.Count > 5);
        Assert.All(silent, question => Assert.Empty(question.QuerySelectorAll("figure, .status.in-place, .status.watch, .status.problem")));
        Assert.Equal(Questions.All.Count, silent.Count + page.QuerySelectorAll("section.question").Length);
    }

    [Theory]
    [InlineData("berg", 2, "Aoki learned Berg learned")]
    [InlineData("aoki", 1, "Aoki learned Berg learned: nothing is recorded")]
    public async Task What_is_not_recorded_is_not_drawn_as_nothing(string second, int lines, string legend)
    {
        string Learned(string id, string learner) => $"- insight: {id}\n  when: 2003-0{id[1]}\n  alliance: pact\n  learner: {learner}\n  from: {(learner == "aoki" ? "berg" : "aoki")}\n  capability: casting\n  source: told\n";
        var casebook = Path.GetTempFileName();
        await File.WriteAllTextAsync(casebook, Small.Case(Learned("i1", "aoki") + Learned("i2", second)));
        var grew = (await Open(casebook, "coder")).QuerySelectorAll("figure").First(figure => figure.QuerySelector("figcaption")!.TextContent.Contains("How learning grew", StringComparison.Ordinal));
        Assert.Equal(lines, grew.QuerySelectorAll("path.step").Length);
        Assert.Equal(legend, string.Join(' ', grew.QuerySelectorAll(".legend > span").Select(line => line.TextContent.Trim())));
    }

    [Fact]
    public async Task Places_in_the_matrix_lead_to_their_records_and_are_drawn_for_nobody_else()
    {
        const string Story = "tests/Renkei.Tests/Stories/position/S2-2-expected.yaml";
        var page = await Open(Story, "aoki");
        var matrix = Assert.Single(Matrices(page));
        Assert.Equal(["#aoki_position_first", "#aoki_position_second", "#aoki_position_second"], matrix.QuerySelectorAll("svg a").Select(mark => mark.GetAttribute("href")));
        Assert.Single(matrix.QuerySelectorAll("svg circle.expected"));
        Assert.Equal(2, matrix.QuerySelectorAll("svg path.way").Length);
        Assert.Equal(["I", "I", "IV"], matrix.QuerySelectorAll("tbody tr td:nth-child(3)").Select(cell => cell.TextContent));
        Assert.Empty(Matrices(await Open(Story, "berg")));
        Assert.Empty(Matrices(await Open(Story, "coder")));

        static IEnumerable<IElement> Matrices(IDocument page) => page.QuerySelectorAll("figure").Where(figure => figure.QuerySelector("figcaption")!.TextContent.Contains("matrix", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_may_be_handed_over_holds_nothing_of_the_own_book()
    {
        var casebook = Path.GetTempFileName();
        await File.WriteAllTextAsync(casebook, """
            renkei: 1
            records:
            - organization: aoki
              name: Aoki
              book: pact
              writer: aoki
            - organization: berg
              name: Berg
              book: pact
              writer: berg
            - alliance: pact
              parties: [aoki, berg]
              writer: aoki
            - issue: secret
              when: 2031
              alliance: pact
              is: conflict
              what: canary
              book: aoki
            """);
        var whole = Render(casebook, "aoki");
        var joint = Render(casebook, "aoki", "--joint");
        Assert.Contains("canary", whole, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", joint, StringComparison.Ordinal);
        Assert.DoesNotContain("2031", joint, StringComparison.Ordinal);
        Assert.Contains("may be handed to Berg", joint, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", RenkeiProgram.Run("export", casebook, "--as", "berg").Output, StringComparison.Ordinal);
        Assert.Contains("canary", RenkeiProgram.Run("export", casebook, "--as", "aoki").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ours/", RenkeiProgram.Run("balance", casebook, "--as", "aoki", "--joint", "--format", "csv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_alliance_kept_in_an_own_book_is_not_handed_over()
    {
        var casebook = Path.GetTempFileName();
        await File.WriteAllTextAsync(casebook, "renkei: 1\nbook: aoki\nrecords:\n- organization: aoki\n  name: Aoki\n- organization: berg\n  name: Berg\n- alliance: pact\n  name: canary\n  parties: [aoki, berg]\n");
        var (code, output, error) = RenkeiProgram.Run("balance", casebook, "--as", "aoki", "--joint");
        Assert.Equal(1, code);
        Assert.DoesNotContain("canary", output + error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_people_write_is_shown_as_written_whatever_a_page_calls_its_places()
    {
        using var scratch = new Scratch();
        var casebook = scratch["names.yaml"];
        File.WriteAllText(casebook, File.ReadAllText(WithVenture()).Replace("name: Joint Works", "name: style-hash records-place <template>", StringComparison.Ordinal));
        Assert.Equal(0, RenkeiProgram.Run("report", casebook, "--as", "coder", "-o", scratch["out.html"]).ExitCode);
        Assert.Contains("style-hash records-place &lt;template&gt;", File.ReadAllText(scratch["out.html"]), StringComparison.Ordinal);
    }

    /// <summary>A venture that keeps no book: its parents' joint book tells of it.</summary>
    private static string WithVenture()
    {
        var casebook = Path.GetTempFileName();
        File.WriteAllText(casebook, """
            renkei: 1
            case: true
            records:
            - organization: aoki
              name: Aoki
              source: told
            - organization: berg
              name: Berg
              source: told
            - organization: works
              name: Joint Works
              is: joint-venture
              parents: [aoki, berg]
              source: told
            - alliance: pact
              parties: [aoki, berg]
              when: 1999/..
              source: told
            """);
        return casebook;
    }

    [Theory]
    [InlineData("aoki", true)]
    [InlineData("aoki", false)]
    [InlineData("coder", false)]
    public void A_venture_without_a_book_is_told_of_in_the_joint_book_of_its_parents(string viewer, bool joint)
    {
        string[] how = joint ? ["--joint"] : [];
        Assert.NotEmpty(Render(WithVenture(), viewer, how));
        var findings = RenkeiProgram.Run(["balance", WithVenture(), "--as", viewer, "--format", "csv", .. how]).Output;
        Assert.Contains(",joint/works/since-start,", findings, StringComparison.Ordinal);
        Assert.Contains(",joint/*/since-start,", findings, StringComparison.Ordinal);
    }

    private static Task<IDocument> Open(string path, string viewer) => BrowsingContext.New().OpenAsync(request => request.Content(Render(path, viewer)));

    private static string Render(string path, string viewer, params string[] more)
    {
        var target = Path.GetTempFileName();
        var (code, _, error) = RenkeiProgram.Run(["report", path, "--as", viewer, "-o", target, .. more]);
        Assert.True(code == 0, error);
        return File.ReadAllText(target);
    }
}
