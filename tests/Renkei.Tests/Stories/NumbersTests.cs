using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Records;

namespace Renkei.Tests.Stories;

/// <summary>The value of a finding, the threshold told beside it and the word for both are of one thing, or a reader compares a share with a number of days.</summary>
public class NumbersTests
{
    private static readonly IReadOnlyList<Finding> Found = [.. Story.All.AsParallel().SelectMany(Findings)];

    [Fact]
    public void A_value_is_told_in_one_unit_that_says_of_what() =>
        None(Found.Where(finding => finding.Value is not null && IsVague(finding.Unit!)));

    [Fact]
    public void A_threshold_is_told_beside_a_value_of_its_own_unit() =>
        None(Found.Where(finding => finding is { Witness: "records", Value: not null, Threshold: not null } && !IsInTheUnit(finding)));

    [Fact]
    public void A_sign_of_a_sheet_is_one_that_its_rule_finds() =>
        Assert.Empty(Rules.All.SelectMany(rule => rule.Units.Select(each => (rule.Id, each.Sign))).Except(Found.SelectMany(finding => Signs(finding).Select(sign => (finding.Rule, sign)))));

    [Theory]
    [InlineData("share", true)]
    [InlineData("share or seats", true)]
    [InlineData("days, or a share of those posted", true)]
    [InlineData("share of seats", false)]
    [InlineData("criteria and recognitions", false)]
    public void A_vague_unit_is_told_from_one_that_says_of_what(string unit, bool isVague) => Assert.Equal(isVague, IsVague(unit));

    private static bool IsVague(string unit) => unit is "share" || unit.Contains(" or ", StringComparison.Ordinal) || unit.Contains(',', StringComparison.Ordinal);

    /// <summary>A share, or an index made of shares, is held against what has no unit in the sheet, and anything else against its like.</summary>
    private static bool IsInTheUnit(Finding finding) =>
        Rules.Of(finding.Rule).Thresholds.Where(threshold => threshold.Value.Equals(finding.Threshold)).Any(threshold => IsLike(finding.Unit!, threshold.Unit));

    private static bool IsLike(string unit, string? thresholds) =>
        unit.StartsWith("share", StringComparison.Ordinal) || unit.StartsWith("index", StringComparison.Ordinal) ? thresholds is null or "share"
        : thresholds is not null && (unit.StartsWith(thresholds.Split(' ')[0], StringComparison.Ordinal) || unit.EndsWith(thresholds, StringComparison.Ordinal));

    private static void None(IEnumerable<Finding> findings) => Assert.True(!findings.Any(), string.Join('\n', findings.Select(Told).Distinct().Order(StringComparer.Ordinal)));

    private static string Told(Finding finding) => $"{finding.Rule} {finding.Key[(finding.Key.LastIndexOf('/') + 1)..]}: {finding.Value}, {finding.Threshold} {finding.Unit}";

    /// <summary>All that its scope begins with: <c>with</c> and <c>with-employees</c>.</summary>
    private static IEnumerable<string> Signs(Finding finding)
    {
        var words = finding.Key.Split('/', 3)[^1].Split('-');
        return Enumerable.Range(1, words.Length).Select(count => string.Join('-', words.Take(count)));
    }

    private static IEnumerable<Finding> Findings(Story story) =>
        from book in (Renkei.Core.Casebooks.Casebook[])[story.Told, story.Quiet]
        from viewer in (Viewer[])[Viewer.Coder(null), Viewer.Of("aoki", Roles.Everyone)]
        let view = book.Ledger.SeenBy(viewer)
        from alliance in view.Of(Alliance.Kind)
        from finding in story.Question.Ask(view, alliance).Findings
        select finding;
}
