using System.Text.RegularExpressions;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Architecture;

/// <summary>One source file.</summary>
/// <param name="Path">Path from the root of the checkout.</param>
/// <param name="Text">What it holds.</param>
internal sealed record Source(string Path, string Text);

/// <summary>The sources people wrote, for rules that a compiler does not keep.</summary>
internal static partial class Sources
{
    public static IReadOnlyList<Source> All { get; } =
        [.. ((string[])["src", "tests", "bench"]).SelectMany(folder => Repository.Files(folder, "*.cs").Concat(Repository.Files(folder, "*.razor"))).Select(path => new Source(path, File.ReadAllText(path)))];

    public static IEnumerable<Source> Below(string folder) => All.Where(source => source.Path.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>The text without comments.</summary>
    public static string Code(this Source source) => Comments().Replace(source.Text, "");

    [GeneratedRegex(@"//[^\n]*|@\*.*?\*@", RegexOptions.Singleline, 5000)]
    private static partial Regex Comments();
}
