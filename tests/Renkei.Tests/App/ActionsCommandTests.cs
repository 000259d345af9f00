using System.Text.Json.Nodes;
using Renkei.App.Access;
using Renkei.Tests.Golden;

namespace Renkei.Tests.App;

/// <summary><c>renkei actions</c> tells the same plan to people, programs and spreadsheets.</summary>
public class ActionsCommandTests
{
    private const string Case = "cases/nummi.yaml";

    [Fact]
    public void Every_step_and_every_warning_without_one_stands_in_each_form()
    {
        var plan = JsonNode.Parse(Told("--format", "json"))!.AsArray().Single()!;
        var (steps, without) = (plan["steps"]!.AsArray(), plan["without_step"]!.AsArray());
        Assert.NotEmpty(steps);
        Assert.NotEmpty(without);
        var rows = Told("--format", "csv").Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..];
        Assert.Equal(steps.Count, rows.Count(row => !row.Contains(",no-step,", StringComparison.Ordinal)));
        Assert.Equal(without.Count, rows.Count(row => row.Contains(",no-step,", StringComparison.Ordinal)));
        var text = Told();
        Assert.All(without, warning => Assert.Contains($"({warning!["rule"]}):", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_joint_books_alone_nothing_is_proposed()
    {
        var plan = JsonNode.Parse(Told("--joint", "--format", "json"))!.AsArray().Single()!;
        Assert.DoesNotContain(plan["steps"]!.AsArray(), step => (string?)step!["state"] == "proposed");
        Assert.Empty(plan["without_step"]!.AsArray());
    }

    private static string Told(params string[] options)
    {
        var (code, output, error) = RenkeiProgram.Run(["actions", Case, "--as", "general-motors", .. options]);
        Assert.Equal((ExitCodes.Done, ""), (code, error));
        return output;
    }
}
