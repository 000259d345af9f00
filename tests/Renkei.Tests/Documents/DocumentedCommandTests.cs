using System.CommandLine.Parsing;
using System.Text;
using System.Text.RegularExpressions;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Documents;

/// <summary>
/// Commands shown in documents do what the documents say: each <c>$ ./renkei ...</c> is run, and what follows it is what it prints. What a command writes
/// (after <c>-o</c>) is written to a folder of the test, and read from there by the commands below.
/// </summary>
public partial class DocumentedCommandTests
{
    public static TheoryData<string> Documents => [.. ((string[])["README.md", .. Repository.Files("docs", "*.md")]).Where(path => File.ReadAllText(path).Contains("$ ./renkei", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_documented_command_prints_what_the_document_shows(string path)
    {
        var folder = Directory.CreateTempSubdirectory("renkei").FullName;
        var text = File.ReadAllText(path);
        GoldenFile.Holds(Repository.PathTo(path), AsRun(text, folder));
    }

    [Fact]
    public void A_document_that_shows_something_else_is_found()
    {
        var shown = "```console\n$ ./renkei check cases/ford-mazda.yaml\nall is well\n```\n";
        Assert.NotEqual(shown, AsRun(shown, Path.GetTempPath()));
    }

    /// <summary>The document with each block as it would be now. All blocks are found first: the time an expression may take is not for commands.</summary>
    private static string AsRun(string document, string folder)
    {
        var (run, written) = (new StringBuilder(), new HashSet<string>(StringComparer.Ordinal));
        var end = 0;
        foreach (var block in Block().Matches(document).ToList())
        {
            run.Append(document, end, block.Index - end).Append(Run(block.Groups["lines"].Value, folder, written));
            end = block.Index + block.Length;
        }

        return run.Append(document, end, document.Length - end).ToString();
    }

    /// <summary>The block as it would be if its commands were run now. A command without output below it shows none, and only has to succeed.</summary>
    private static string Run(string lines, string folder, HashSet<string> written)
    {
        var block = new StringBuilder("```console\n");
        foreach (var part in Command().Split(lines).Where(part => part.Length > 0))
        {
            var (command, shown) = (part.Split('\n', 2)[0], part.Split('\n', 2)[1]);
            block.Append($"$ ./renkei {command}\n");
            string[] words = [.. CommandLineParser.SplitCommandLine(command)];
            written.UnionWith(words.Where((_, place) => place > 0 && words[place - 1] == "-o"));
            var (code, output, error) = RenkeiProgram.Run([.. words.Select(word => written.Contains(word) ? Path.Combine(folder, word) : word)]);
            if (shown.Length > 0) block.Append(string.Concat(output, error).Replace($"{folder}/", "", StringComparison.Ordinal).TrimEnd('\n')).Append('\n');
            else Assert.True(code == 0, $"{command}\n{error}");
        }

        return block.Append("```\n").ToString();
    }

    [GeneratedRegex(@"```console\n(?<lines>(\$ \./renkei[^\n]*\n((?!```).*\n)*)+)```\n", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\$ \./renkei ", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Command();
}
