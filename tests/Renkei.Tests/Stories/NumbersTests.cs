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
    public void A_value_is_told_in_one_unit() =>
        Assert.Empty(Found.Where(finding => finding.Value is not null && IsOfSeveral(finding.Unit!)).Select(Told).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_threshold_is_told_beside_a_value_of_its_own_unit() =>
        Assert.Empty(Found.Where(finding => finding is { Witness: "records", Value: not null, Threshold: not null } && !IsInTheUnit(finding)).Select(Told).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("share or seats", true)]
    [InlineData("days, or a share of those posted", true)]
    [InlineData("share of seats", false)]
    [InlineData("criteria and recognitions", false)]
    public void Several_units_are_told_from_one(string unit, bool areSeveral) => Assert.Equal(areSeveral, IsOfSeveral(unit));

    private static bool IsOfSeveral(string unit) => unit.Contains(" or ", StringComparison.Ordinal) || unit.Contains(',', StringComparison.Ordinal);

    /// <summary>A share is held against a share, which has no unit in the sheet, and anything else against its like.</summary>
    private static bool IsInTheUnit(Finding finding) =>
        Renkei.Analysis.Catalogue.Rules.Of(finding.Rule).Thresholds.Where(threshold => threshold.Value.Equals(finding.Threshold))
            .Any(threshold => (threshold.Unit ?? "share").Split(' ')[0] == finding.Unit!.Split(' ')[0]);

    private static string Told(Finding finding) => $"{finding.Rule} {finding.Key[(finding.Key.LastIndexOf('/') + 1)..]}: {finding.Value}, {finding.Threshold} {finding.Unit}";

    private static IEnumerable<Finding> Findings(Story story) =>
        from book in (Renkei.Core.Casebooks.Casebook[])[story.Told, story.Quiet]
        from viewer in (Viewer[])[Viewer.Coder(null), Viewer.Of("aoki", Roles.Everyone)]
        let view = book.Ledger.SeenBy(viewer)
        from alliance in view.Of(Alliance.Kind)
        from finding in story.Question.Ask(view, alliance).Findings
        select finding;
}
