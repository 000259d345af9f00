using System.Text.RegularExpressions;
using Renkei.App.Features.Check;
using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Core.Records;
using Renkei.Core.Steering;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Stories;

/// <summary>
/// The stories S4 tells, C01 to C32, each with a twin. Where the story warns, the twin takes the step that was missing and the warning is gone; where it is told with
/// praise, the twin takes the practice away and the praise is gone, with no new warning. Neither hangs on when it happened or on how long it took.
/// </summary>
public partial class CaseStoryTests
{
    private static readonly int[] Praised = [1, 3, 5, 7, 8, 10, 12, 13, 14, 15, 17, 19, 22, 24, 25, 27, 29];

    public static TheoryData<string> Paths => [.. Repository.Files("stories", "*.yaml").Order(StringComparer.Ordinal)];

    public static TheoryData<string> Stories => [.. Repository.Files("stories", "*.yaml").Where(path => !path.EndsWith("-twin.yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_story_leads_to_what_it_expects_and_to_no_other_warning(string path)
    {
        var casebook = Small.Of(Text(path));
        Assert.NotNull(casebook.Allowed);
        Assert.NotEmpty(casebook.Expected);
        Assert.Equal([], Expectations.Unmet(casebook, path).Select(problem => problem.Message));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void It_does_not_hang_on_the_years(string path) => Holds(path, Redated.Shifted(Verdicts(Text(path))));

    [Theory]
    [MemberData(nameof(Paths))]
    public void Nor_on_how_long_it_took(string path) => Holds(path, Redated.Stretched(Verdicts(Text(path))));

    [Theory]
    [MemberData(nameof(Paths))]
    public void Its_dates_are_said_to_be_constructed(string path) =>
        Assert.Empty(Small.Of(Text(path)).Ledger.SeenBy(Viewer.Coder()).Records.Where(record => record.Dates().Any() && record.Basis != Basis.Constructed).Select(record => record.ToString()));

    [Theory]
    [MemberData(nameof(Stories))]
    public void What_a_story_says_its_twin_does_not(string path)
    {
        var (story, twin) = (Small.Of(Text(path)), Small.Of(Text(Twin(path))));
        Assert.NotEmpty(Expectations.Unmet(twin, story.Expected, path));
        var warns = Warnings(story).ToList();
        if (IsPraise(path)) Assert.Empty(Warnings(story).Except(story.Allowed!, StringComparer.Ordinal));
        else Assert.NotEmpty(warns);
        Assert.Empty(Warnings(twin).Except(twin.Allowed!, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_story_of_the_paper_is_there() =>
        Assert.Equal(Enumerable.Range(1, 32).Select(number => $"stories/C{number:00}.yaml"), Repository.Files("stories", "*.yaml").Where(path => !path.EndsWith("-twin.yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void A_story_that_hangs_on_its_years_is_found()
    {
        var text = Small.Case("- milestone: signing\n  when: 2000-03-01/2000-04\n  alliance: pact\n  is: signing\n  source: told\n");
        Assert.Contains("2009-06-12/2009-08", Redated.Shifted(text), StringComparison.Ordinal);
        Assert.Contains("2025-03-31/2025-06", Redated.Stretched(text), StringComparison.Ordinal);
    }

    private static void Holds(string path, string text) => Assert.Equal([], Expectations.Unmet(Small.Of(text), path).Select(problem => problem.Message));

    /// <summary>The rules a casebook is expected to warn by.</summary>
    private static IEnumerable<string> Warnings(Casebook casebook) =>
        casebook.Expected.Where(expected => Expectation.Status.Of(expected) is Opinion.Watch or Opinion.Problem && Expectation.Absent.Of(expected) != true).Select(Expectation.Rule.Of).Distinct(StringComparer.Ordinal);

    private static bool IsPraise(string path) => Praised.Contains(int.Parse(Path.GetFileName(path)[1..3], null));

    private static string Twin(string path) => path.Replace(".yaml", "-twin.yaml", StringComparison.Ordinal);

    private static string Text(string path) => File.ReadAllText(Repository.PathTo(path));

    /// <summary>The expectations without numbers and words, which tell of days and years.</summary>
    private static string Verdicts(string text) => Numbers().Replace(text, "");

    [GeneratedRegex("""(?<=^- \{rule:.*), (value|n|says): ("[^"]*"|[^,}]*)""", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbers();
}
