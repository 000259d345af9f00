using System.Text.RegularExpressions;
using Renkei.Core.Values;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Documents;

/// <summary>A casebook shown to a beginner can be copied, saved and checked.</summary>
public partial class ShownCasebookTests
{
    public static TheoryData<string> Documents => [.. WithCasebooks];

    private static IEnumerable<string> WithCasebooks => Pages.All.Where(page => page != "docs/errors.md" && Shown(File.ReadAllText(page)).Any());

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_casebook_shown_has_no_problem(string page) => Assert.Empty(ProblemsShown(File.ReadAllText(page)));

    [Fact]
    public void A_casebook_shown_with_a_mistake_is_found() => Assert.Equal(
        ["field-unknown"],
        ProblemsShown(File.ReadAllText("docs/casebook.md").Replace("  what: They cool", "  waht: They cool", StringComparison.Ordinal)).Select(problem => problem.Code.Id));

    [Fact]
    public void The_page_on_casebooks_shows_some() => Assert.Contains("docs/casebook.md", WithCasebooks);

    private static IEnumerable<Problem> ProblemsShown(string page) => Shown(page).SelectMany(casebook => Small.Read(casebook).Problems);

    private static IEnumerable<string> Shown(string page) => Casebook().Matches(page).Select(shown => shown.Groups["text"].Value);

    [GeneratedRegex(@"^```yaml\n(?<text>renkei: .*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Casebook();
}
