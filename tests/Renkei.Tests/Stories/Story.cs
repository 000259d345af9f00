using Renkei.Analysis;
using Renkei.Analysis.Findings;
using Renkei.Core.Casebooks;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Stories;

/// <summary>
/// A small ledger that makes a rule speak, <c>QUESTION/RULE.yaml</c> or <c>QUESTION/RULE-in-some-words.yaml</c>; and beside it, in the same name with
/// <c>-quiet</c>, the few records whose addition or amendment makes it say something else.
/// </summary>
/// <param name="Path">From the root of the repository.</param>
internal sealed record Story(string Path)
{
    private const string Records = "\nrecords:\n";

    public static IReadOnlyList<Story> All { get; } =
        [.. Repository.Files("tests/Renkei.Tests/Stories", "*.yaml").Where(path => !path.EndsWith("-quiet.yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(path => new Story(path))];

    /// <summary>The question whose folder it lies in.</summary>
    public Question Question => Questions.All.Single(question => question.Name == System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(Path)));

    /// <summary>The rule it is named after.</summary>
    public string? Rule => Question.Rules.OrderByDescending(rule => rule.Length)
        .FirstOrDefault(rule => Name == rule || Name.StartsWith($"{rule}-", StringComparison.Ordinal));

    public string QuietPath => Path.Replace(".yaml", "-quiet.yaml", StringComparison.Ordinal);

    public Casebook Told => Small.Of(File.ReadAllText(Repository.PathTo(Path)));

    /// <summary>The story with the records of its twin after its own: the same ids amend.</summary>
    public Casebook Quiet
    {
        get
        {
            var (loud, quiet) = (File.ReadAllText(Repository.PathTo(Path)), File.ReadAllText(Repository.PathTo(QuietPath)));
            return Small.Of(Before(quiet) + Records + After(loud).TrimEnd('\n') + "\n" + After(quiet));
        }
    }

    private string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public override string ToString() => Path;

    private static string Before(string text) => text[..text.IndexOf(Records, StringComparison.Ordinal)];

    private static string After(string text) => text[(text.IndexOf(Records, StringComparison.Ordinal) + Records.Length)..];
}
