using System.Text.RegularExpressions;
using System.Xml.Linq;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Documents;

/// <summary>docs/commands.md leaves out no command, and the files that name a version name that of the program.</summary>
public partial class CommandsDocumentTests
{
    private static string Page => File.ReadAllText(Repository.PathTo("docs", "commands.md"));

    [Fact]
    public void Every_command_is_told_of() => Assert.Empty(NotToldOf(Page));

    [Fact]
    public void A_command_that_is_left_out_is_found() => Assert.Equal(
        ["export", "speed"],
        NotToldOf(Page.Replace("## export: ", "## exports: ", StringComparison.Ordinal).Replace("| [speed](", "| [spede](", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    public static TheoryData<string, string> Versioned => new() { { "CITATION.cff", "version: {0}\n" }, { "CHANGELOG.md", "\n## {0}" } };

    [Theory]
    [MemberData(nameof(Versioned))]
    public void The_version_is_that_of_the_program(string path, string says) =>
        Assert.True(IsNamed(XDocument.Load(Repository.PathTo("Directory.Build.props")).Descendants("Version").Single().Value, says, path));

    [Theory]
    [MemberData(nameof(Versioned))]
    public void A_file_that_names_another_version_is_found(string path, string says) => Assert.False(IsNamed("9.9.9", says, path));

    /// <summary>The commands of the program that have neither a section of the page nor a row.</summary>
    private static IEnumerable<string> NotToldOf(string page)
    {
        var commands = Commands().Matches(RenkeiProgram.Run("--help").Output.Split("\nCommands:\n")[1]).Select(command => command.Groups["name"].Value).ToList();
        Assert.True(commands.Count > 20);
        return commands.Where(name => !page.Contains($"## {name}: ", StringComparison.Ordinal) && !page.Contains($"| [{name}](", StringComparison.Ordinal));
    }

    private static bool IsNamed(string version, string says, string path) =>
        File.ReadAllText(Repository.PathTo(path)).Contains(says.Replace("{0}", version, StringComparison.Ordinal), StringComparison.Ordinal);

    [GeneratedRegex(@"^  (?<name>[a-z][a-z-]*) .*", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Commands();
}
