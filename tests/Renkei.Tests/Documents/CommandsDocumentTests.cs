using System.Text.RegularExpressions;
using System.Xml.Linq;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Documents;

/// <summary>docs/commands.md leaves out no command, and the files that name a version name that of the program.</summary>
public partial class CommandsDocumentTests
{
    [Fact]
    public void Every_command_is_told_of()
    {
        var page = File.ReadAllText(Repository.PathTo("docs", "commands.md"));
        var commands = Commands().Matches(RenkeiProgram.Run("--help").Output.Split("\nCommands:\n")[1]).Select(command => command.Groups["name"].Value).ToList();
        Assert.True(commands.Count > 20);
        Assert.All(commands, name => Assert.True(page.Contains($"## {name}: ", StringComparison.Ordinal) || page.Contains($"| [{name}](", StringComparison.Ordinal), name));
    }

    [Theory]
    [InlineData("CITATION.cff", "version: {0}\n")]
    [InlineData("CHANGELOG.md", "\n## {0}")]
    public void The_version_is_that_of_the_program(string path, string says)
    {
        var version = XDocument.Load(Repository.PathTo("Directory.Build.props")).Descendants("Version").Single().Value;
        Assert.Contains(says.Replace("{0}", version, StringComparison.Ordinal), File.ReadAllText(path), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^  (?<name>[a-z][a-z-]*) .*", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Commands();
}
