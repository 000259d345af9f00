using Renkei.App.Access;
using Renkei.Core.Casebooks;
using Renkei.Core.Steering;
using Renkei.Tests.Golden;

namespace Renkei.Tests.App;

/// <summary>A judgement added from the command line: what is missing or wrong is told of the option, and nothing is put down in silence.</summary>
public sealed class JudgeCommandTests : IDisposable
{
    private readonly DirectoryInfo scratch = Directory.CreateTempSubdirectory("renkei-judge-");

    private string Target => Path.Combine(scratch.FullName, "judged.yaml");

    public void Dispose() => scratch.Delete(recursive: true);

    [Theory]
    [InlineData("--verdict", "maybe", "word-not-in-list")]
    [InlineData("--when", "lately", "date-unreadable")]
    [InlineData("--of", "clan", "reference-unknown")]
    [InlineData("--row", "S1-88", "rule-unknown")]
    public void What_is_wrong_is_told_of_its_option_and_of_no_line(string option, string value, string code)
    {
        var (exitCode, _, error) = Judge("S1-8", option, value);
        Assert.Equal(ExitCodes.HasProblems, exitCode);
        Assert.StartsWith($"{option}: {code}: ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("judged.yaml", error, StringComparison.Ordinal);
        Assert.False(File.Exists(Target));
    }

    [Fact]
    public void A_source_that_is_not_said_is_asked_for_as_an_option() =>
        Assert.Contains("--source is missing.", RenkeiProgram.Run(["judge", "docs/examples/two-coders.yaml", "--coder", "c3", "--row", "S1-8", "--verdict", "watch", "--reason", "Once"]).Error, StringComparison.Ordinal);

    [Fact]
    public void It_says_in_which_book_the_judgement_is() => Assert.Contains("in the book of Aoki.", Judge("S1-8").Output, StringComparison.Ordinal);

    [Fact]
    public void Judged_again_it_replaces_the_earlier_one_and_says_so()
    {
        Judge("S1-8");
        Assert.DoesNotContain("replaces", Judge("S1-8", "--of", "berg", Target).Output, StringComparison.Ordinal);
        Assert.Contains("It replaces what c3 judged of S1-8 before: watch.", Judge("S1-8", "--verdict", "problem", Target).Output, StringComparison.Ordinal);
        var ours = Casebook.Read(File.ReadAllBytes(Target), "judged.yaml").Value.Ledger.SeenBy(Core.Books.Viewer.Coder()).Of(Judgement.Kind).Where(judgement => judgement.Kind.Coder.Of(judgement) == "c3");
        Assert.Equal([Opinion.Problem, Opinion.Watch], ours.OrderBy(judgement => Judgement.Of.Of(judgement) is not null).Select(judgement => Judgement.Verdict.Of(judgement)));
    }

    private (int ExitCode, string Output, string Error) Judge(string row, string option = "--confidence", string value = "low", string file = "docs/examples/two-coders.yaml")
    {
        var said = new Dictionary<string, string> { ["--coder"] = "c3", ["--row"] = row, ["--verdict"] = "watch", ["--reason"] = "They met once", ["--source"] = "told", ["-o"] = Target };
        said[option] = value;
        return RenkeiProgram.Run(["judge", file, .. said.SelectMany(each => (string[])[each.Key, each.Value])]);
    }
}
