using System.Text.Json.Nodes;
using Renkei.Tests.Golden;

namespace Renkei.Tests.App;

/// <summary>What researchers take away: tables that can be made again exactly.</summary>
public class ResearchTests
{
    private const string Case = "docs/examples/two-coders.yaml";

    [Fact]
    public void Findings_made_twice_are_alike_to_the_last_letter() =>
        Assert.Equal(RenkeiProgram.Run(["findings", Case]).Output, RenkeiProgram.Run(["findings", Case]).Output);

    [Fact]
    public void The_hash_names_the_records_and_not_the_layout_of_the_file()
    {
        var text = File.ReadAllText(Case);
        Assert.Equal(Hash(text), Hash(text.Replace("renkei: 1\n", "# a comment\nrenkei: 1\n", StringComparison.Ordinal)));
        Assert.NotEqual(Hash(text), Hash(text.Replace("p. 3", "p. 4", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_a_viewer_does_not_read_does_not_show_in_its_hash()
    {
        var text = File.ReadAllText(Case).Replace("  alliance: pact\n  verdict", "  verdict", StringComparison.Ordinal);
        var berg = text.Replace("  book: aoki\n", "  book: berg\n", StringComparison.Ordinal);
        Assert.Equal(Hash(berg, "aoki"), Hash(berg.Replace("Engineers hold back.", "Engineers say all.", StringComparison.Ordinal), "aoki"));
        Assert.NotEqual(Hash(text, "aoki"), Hash(text.Replace("Engineers hold back.", "Engineers say all.", StringComparison.Ordinal), "aoki"));
    }

    [Fact]
    public void Every_column_of_the_findings_is_in_the_dictionary()
    {
        var columns = RenkeiProgram.Run(["findings", Case]).Output.Split('\n')[0].Split(',');
        var told = RenkeiProgram.Run(["dictionary"]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[0]);
        Assert.Equal(columns, told);
    }

    [Fact]
    public void Not_reported_is_told_apart_from_unknown()
    {
        var rows = RenkeiProgram.Run(["findings", Case]).Output;
        Assert.Contains(",not-reported,", rows, StringComparison.Ordinal);
        Assert.Contains(",unknown,", rows, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_code_of_the_codebook_says_when_to_use_it_and_when_not() =>
        Assert.All(JsonNode.Parse(RenkeiProgram.Run(["codebook", "--format", "json"]).Output)!.AsArray(), code =>
        {
            Assert.False(string.IsNullOrWhiteSpace((string?)code!["include"]), $"{code["code"]} does not say when to use it.");
            Assert.False(string.IsNullOrWhiteSpace((string?)code["exclude"]), $"{code["code"]} does not say when not.");
        });

    [Fact]
    public void A_rule_that_is_not_there_is_refused()
    {
        var (exitCode, _, error) = RenkeiProgram.Run(["truth-table", Case, "--conditions", "S9-9,S1-8", "--outcome", "S1-10"]);
        Assert.Equal(1, exitCode);
        Assert.Contains("'S9-9' is not a rule", error, StringComparison.Ordinal);
    }

    private static string Hash(string text, string viewer = "coder")
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, text);
            var (exitCode, output, error) = RenkeiProgram.Run(["findings", file, "--as", viewer]);
            Assert.True(exitCode == 0, error);
            return output.Split('\n')[1].Split(',')[1];
        }
        finally
        {
            File.Delete(file);
        }
    }
}
