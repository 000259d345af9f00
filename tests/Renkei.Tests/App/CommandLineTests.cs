using System.Text.Json;
using Renkei.App;
using Renkei.App.Access;
using Renkei.Tests.Golden;

namespace Renkei.Tests.App;

/// <summary>What the program returns to the shell: 0 done, 1 the input has problems, 2 wrong usage.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("renkei-command-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("balance", "-h")]
    [InlineData("report", "-?")]
    [InlineData("--version")]
    public void Help_is_no_mistake(params string[] args)
    {
        var (exitCode, output, error) = RenkeiProgram.Run(args);
        Assert.Equal((ExitCodes.Done, ""), (exitCode, error));
        Assert.NotEmpty(output);
    }

    [Theory]
    [InlineData("frobnicate")]
    [InlineData("check")]
    [InlineData("balance", "x.yaml", "--frobnicate")]
    [InlineData("balance")]
    [InlineData("balance", "x.yaml", "y.yaml")]
    [InlineData("balance", "x.yaml", "--as")]
    [InlineData("balance", "x.yaml", "--format", "xml")]
    [InlineData("report", "x.yaml", "--as", "aoki")]
    [InlineData("judge", "x.yaml", "--row", "O17", "--verdict", "watch", "--reason", "Nobody")]
    [InlineData("judge", "x.yaml", "--coder", "c1", "--row", "O17", "--reason", "Nobody")]
    [InlineData("judge", "x.yaml", "--coder", "c1", "--row", "O17", "--verdict", "watch")]
    [InlineData("history", "x.yaml", "--as", "aoki", "--question", "frobnicate")]
    public void Wrong_usage_is_told_on_standard_error_with_the_way_to_help(params string[] args)
    {
        var (exitCode, output, error) = RenkeiProgram.Run(args);
        Assert.Equal((ExitCodes.WrongUsage, ""), (exitCode, output));
        Assert.Matches(@"\nSee: renkei ([a-z]+ )?--help\n$", error);
    }

    [Fact]
    public void A_command_is_made_by_the_name_it_has() =>
        Assert.All(Cli.Commands, command => Assert.Equal(command.Name, command.Make().Name));

    [Fact]
    public void A_casebook_in_order_is_done() => Assert.Equal((ExitCodes.Done, ""), Code(RenkeiProgram.Run("check", Case())));

    [Theory]
    [InlineData("obstacles", true)]
    [InlineData("history", true)]
    [InlineData("coverage", false)]
    public void Of_what_is_private_to_a_firm_a_joint_view_says_so_and_no_more(string question, bool isPrivate)
    {
        string[] asked = [question, Repository.PathTo("cases/ford-mazda.yaml"), "--as", "ford"];
        var told = RenkeiProgram.Run([.. asked, "--joint"]).Output;
        Assert.Equal(isPrivate, told.Contains("private to the firm", StringComparison.Ordinal));
        Assert.Equal(isPrivate, told.TrimEnd().Split('\n').Length <= 3);
        Assert.DoesNotContain("private to the firm", RenkeiProgram.Run(asked).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_problem_of_every_file_is_told_and_the_good_ones_are_said_to_be_good()
    {
        string[] files = [File("one.yaml", Broken("name: [Aoki")), Case(), File("two.yaml", Broken("nome: Aoki"))];
        var (exitCode, output, error) = RenkeiProgram.Run(["check", .. files, "missing.yaml"]);

        Assert.Equal(ExitCodes.HasProblems, exitCode);
        Assert.Equal($"{files[1]}: 4 records in 1 book, no problems.\n", output);
        Assert.Contains($"{files[0]}:5:", error, StringComparison.Ordinal);
        Assert.Contains($"{files[2]}:5:3: field-unknown: ", error, StringComparison.Ordinal);
        Assert.Contains($"{files[2]}:4:3: field-missing: ", error, StringComparison.Ordinal);
        Assert.Contains("file-unreadable: There is no file 'missing.yaml'.", error, StringComparison.Ordinal);
        Assert.EndsWith("\n4 problems.\n", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("balance", "--as", "aoki")]
    public void With_json_the_problems_are_json_on_standard_error(string command, params string[] options)
    {
        var file = File("one.yaml", Broken("nome: Aoki"));
        var (exitCode, output, error) = RenkeiProgram.Run([command, file, .. options, "--format", "json"]);

        Assert.Equal((ExitCodes.HasProblems, ""), (exitCode, output));
        var problems = JsonDocument.Parse(error).RootElement.GetProperty("problems").EnumerateArray().ToList();
        Assert.Equal(["field-missing", "field-unknown"], problems.Select(problem => problem.GetProperty("code").GetString()));
        Assert.All(problems, problem => Assert.Equal(file, problem.GetProperty("file").GetString()));
        Assert.Equal((5, 3, "records[0].nome"), (problems[1].GetProperty("line").GetInt32(), problems[1].GetProperty("column").GetInt32(), problems[1].GetProperty("path").GetString()));
    }

    [Fact]
    public void With_json_a_good_casebook_is_told_as_json()
    {
        var told = JsonDocument.Parse(RenkeiProgram.Run("check", Case(), "--format", "json").Output).RootElement;
        Assert.Equal((4, 1), (told.GetProperty("records").GetInt32(), told.GetProperty("books").GetInt32()));
    }

    private static (int ExitCode, string Error) Code((int ExitCode, string Output, string Error) run) => (run.ExitCode, run.Error);

    private static string Broken(string line) => $"renkei: 1\nbook: aoki\nrecords:\n- organization: aoki\n  {line}\n";

    private string Case() => File("case.yaml", Small.Case(""));

    private string File(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }
}
