using Renkei.Analysis;
using Renkei.Analysis.Findings;
using Renkei.Core.Casebooks;
using Renkei.Core.Steering;
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

    /// <summary>Whether it warns, and the change of one record alone, which its twin holds, leaves no warning of what it expects.</summary>
    public bool IsSilencedByOneRecord => Warns(Told) && !Warns(Quiet) && Change is not null;

    /// <summary>The one record its twin adds or amends, with what is new in it; null when it changes several.</summary>
    public string? Change
    {
        get
        {
            var (before, after) = (Entries(File.ReadAllText(Repository.PathTo(Path))), Entries(File.ReadAllText(Repository.PathTo(QuietPath))));
            if (after is not [var (name, fields)]) return null;
            var amended = before.LastOrDefault(entry => entry.Name == name).Fields;
            List<string> told =
            [
                .. fields.Where(said => amended?.Contains(said, StringComparer.Ordinal) != true && Key(said) != "source"),
                .. (amended ?? []).Select(Key).Except(fields.Select(Key), StringComparer.Ordinal).Select(gone => $"without {gone}"),
            ];
            return $"{(amended is null ? "a new " : "")}`{name}` with {string.Join(", ", told.Select(said => $"`{said}`"))}";

            static string Key(string said) => said.Split(':')[0];
        }
    }

    private string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public override string ToString() => Path;

    private bool Warns(Casebook casebook) =>
        casebook.Expected.Any(expected => Expectation.Rule.Of(expected) == Rule && Expectation.Status.Of(expected) is Opinion.Watch or Opinion.Problem && Expectation.Absent.Of(expected) != true);

    /// <summary>The records of a story as they are written: kind and id, then a field a line; what is indented deeper stands with its field.</summary>
    private static List<(string Name, List<string> Fields)> Entries(string text)
    {
        var entries = new List<(string Name, List<string> Fields)>();
        foreach (var line in After(text).TrimEnd().Split('\n'))
        {
            if (line.StartsWith("- ", StringComparison.Ordinal)) entries.Add((line[2..].Replace(": ", "/", StringComparison.Ordinal), []));
            else if (line.StartsWith("  ", StringComparison.Ordinal) && line[2] is not (' ' or '-')) entries[^1].Fields.Add(line.Trim());
            else entries[^1].Fields[^1] += $" {line.Trim()}";
        }

        return entries;
    }

    private static string Before(string text) => text[..text.IndexOf(Records, StringComparison.Ordinal)];

    private static string After(string text) => text[(text.IndexOf(Records, StringComparison.Ordinal) + Records.Length)..];
}
