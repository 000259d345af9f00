using System.Text.RegularExpressions;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Documents;

/// <summary>A casebook shown to a beginner can be copied, saved and checked.</summary>
public partial class ShownCasebookTests
{
    public static TheoryData<string> Documents => [.. WithCasebooks];

    private static IEnumerable<string> WithCasebooks => Pages.All.Where(page => page != "docs/errors.md" && Shown(page).Any());

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_casebook_shown_has_no_problem(string page) => Assert.All(Shown(page), casebook => Small.Of(casebook));

    [Fact]
    public void The_page_on_casebooks_shows_some() => Assert.Contains("docs/casebook.md", WithCasebooks);

    private static IEnumerable<string> Shown(string page) => Casebook().Matches(File.ReadAllText(page)).Select(shown => shown.Groups["text"].Value);

    [GeneratedRegex(@"^```yaml\n(?<text>renkei: .*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Casebook();
}
