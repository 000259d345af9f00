using System.Text.RegularExpressions;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Documents;

/// <summary>The documents as people read them: pages with headings to jump to and links to follow. What stands in code is neither.</summary>
internal static partial class Pages
{
    /// <summary>Every page, by its path from the root of the checkout.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Directory.EnumerateFiles(Repository.Root, "*.md").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal), .. Repository.Files("docs", "*.md"), .. Repository.Files("bench", "*.md")];

    /// <summary>What a link says to jump to a heading: small letters and figures, hyphens for spaces, other signs left out.</summary>
    public static string Anchor(string heading) => Signs().Replace(heading.Trim().ToLowerInvariant(), "").Replace(' ', '-');

    /// <summary>The headings of a page one can jump to.</summary>
    public static IReadOnlySet<string> Anchors(string text) => Heading().Matches(WithoutCode(text)).Select(heading => Anchor(heading.Groups["words"].Value)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Where the links of a page lead, as written; other sites left out.</summary>
    public static IEnumerable<string> Links(string text) =>
        Link().Matches(WithoutCode(text)).Select(link => link.Groups["to"].Value).Where(to => !to.Contains("://", StringComparison.Ordinal));

    /// <summary>What a link of a page means: a path from the root, which is that of the folder's own page where it leads to a folder, and a heading there.</summary>
    public static (string Path, string Heading) Target(string page, string link)
    {
        var parts = link.Split('#', 2);
        var path = parts[0].Length == 0 ? page : Path.GetRelativePath(Repository.Root, Path.Combine(Path.GetDirectoryName(Repository.PathTo(page))!, parts[0]));
        return (Directory.Exists(path) && File.Exists(Path.Combine(path, "README.md")) ? Path.Combine(path, "README.md") : path, parts.Length > 1 ? parts[1] : "");
    }

    private static string WithoutCode(string text) => Code().Replace(text, "");

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline, 5000)]
    private static partial Regex Code();

    [GeneratedRegex(@"^#+ (?<words>.*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\p{L}\p{N}_ -]", RegexOptions.None, 5000)]
    private static partial Regex Signs();
}
