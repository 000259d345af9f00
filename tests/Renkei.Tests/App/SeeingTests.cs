using System.Text.Json;
using Renkei.App.Access;
using Renkei.Tests.Golden;

namespace Renkei.Tests.App;

/// <summary>As whom, about which alliance and up to when a question is asked.</summary>
public sealed class SeeingTests : IDisposable
{
    private const string Second = "- organization: coda\n  name: Coda\n  book: pact\n  source: told\n- alliance: second\n  book: pact\n  parties: [aoki, coda]\n  when: 2001\n  source: told\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("renkei-seeing-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("viewer-not-said")]
    [InlineData("viewer-unknown", "--as", "dori")]
    [InlineData("viewer-unknown", "--as", "Aoki")]
    [InlineData("alliance-unknown", "--as", "aoki", "--alliance", "third")]
    [InlineData("day-unreadable", "--as", "aoki", "--asof", "soon")]
    [InlineData("day-unreadable", "--as", "aoki", "--asof", "2004-02-30")]
    [InlineData("day-unreadable", "--as", "aoki", "--asof", "1999/2004")]
    [InlineData("instant-unreadable", "--as", "aoki", "--known-at", "2004-03-01")]
    public void What_cannot_be_seen_so_is_refused_with_a_code(string code, params string[] options)
    {
        var (exitCode, output, error) = Balance(Small.Case(Second), options);
        Assert.Equal((ExitCodes.HasProblems, ""), (exitCode, output));
        Assert.Equal([code], JsonDocument.Parse(error).RootElement.GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("code").GetString()));
    }

    [Fact]
    public void Only_a_case_is_read_as_coder()
    {
        var plain = Small.Case(Second).Replace("case: true\n", "writer: aoki\nbook: pact\n", StringComparison.Ordinal);
        Assert.Contains("coder-needs-case", Balance(plain, "--as", "coder").Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Done, Balance(plain, "--as", "aoki").ExitCode);
        Assert.Equal(ExitCodes.Done, Balance(Small.Case(Second), "--as", "coder").ExitCode);
    }

    [Fact]
    public void Who_has_nothing_to_do_with_a_file_is_told_nothing_of_who_has()
    {
        var plain = Small.Case(Second).Replace("case: true\n", "writer: aoki\nbook: pact\n", StringComparison.Ordinal);
        Assert.DoesNotContain("berg", Balance(plain, "--as", "dori").Error, StringComparison.Ordinal);
        Assert.Contains("berg", Balance(Small.Case(Second), "--as", "dori").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_alliances_are_an_array_and_one_is_an_object()
    {
        var several = Told(Small.Case(Second), "--as", "aoki");
        Assert.Equal(["pact", "second"], several.EnumerateArray().Select(answer => answer.GetProperty("alliance").GetString()));
        Assert.Equal("second", Told(Small.Case(Second), "--as", "aoki", "--alliance", "second").GetProperty("alliance").GetString());
        Assert.Equal("pact", Told(Small.Case(Second), "--as", "berg").GetProperty("alliance").GetString());
        Assert.Equal("pact", Told(Small.Case(""), "--as", "aoki").GetProperty("alliance").GetString());
    }

    [Theory]
    [InlineData("2004", "2004-12-31")]
    [InlineData("2004-02", "2004-02-29")]
    [InlineData("2004-06-30", "2004-06-30")]
    [InlineData("1990", "1990-12-31")]
    public void A_day_a_month_or_a_year_is_read_up_to_its_end(string asked, string day) =>
        Assert.Equal(day, Told(Small.Case(Second), "--as", "aoki", "--alliance", "pact", "--asof", asked).GetProperty("asof").GetString());

    [Fact]
    public void Unless_asked_it_is_read_up_to_the_latest_day_seen() =>
        Assert.Equal("2001-12-31", Told(Small.Case(Second), "--as", "aoki", "--alliance", "pact").GetProperty("asof").GetString());

    [Fact]
    public void An_alliance_that_had_not_begun_is_not_seen() =>
        Assert.Contains("alliance-unknown", Balance(Small.Case(Second), "--as", "aoki", "--alliance", "second", "--asof", "2000").Error, StringComparison.Ordinal);

    [Fact]
    public void What_was_recorded_later_is_not_seen()
    {
        var later = Small.Case(Second.Replace("  when: 2001\n", "  when: 2001\n  at: 2024-02-01T00:00:00Z\n", StringComparison.Ordinal));
        Assert.Equal(JsonValueKind.Array, Told(later, "--as", "aoki").ValueKind);
        Assert.Equal(JsonValueKind.Object, Told(later, "--as", "aoki", "--known-at", "2024-01-31T23:59:59Z").ValueKind);
    }

    private JsonElement Told(string casebook, params string[] options)
    {
        var (exitCode, output, error) = Balance(casebook, options);
        Assert.Equal((ExitCodes.Done, ""), (exitCode, error));
        return JsonDocument.Parse(output).RootElement;
    }

    private (int ExitCode, string Output, string Error) Balance(string casebook, params string[] options)
    {
        var path = Path.Combine(folder.FullName, "case.yaml");
        File.WriteAllText(path, casebook);
        return RenkeiProgram.Run(["balance", path, .. options, "--format", "json"]);
    }
}
