using Renkei.Analysis.Findings;
using Renkei.Analysis.Research;

namespace Renkei.Tests.Analysis.Research;

/// <summary>The truth table counts cases, leaves out what is not known, and mixes no witnesses.</summary>
public class TruthTableTests
{
    [Fact]
    public void Cases_alike_in_all_conditions_share_a_row()
    {
        var table = TruthTable.Of(
            [
                ("one", [Found("A", Status.InPlace), Found("B", Status.Watch), Found("O", Status.InPlace)]),
                ("two", [Found("A", Status.InPlace), Found("B", Status.Problem), Found("O", Status.Watch)]),
                ("three", [Found("A", Status.Watch), Found("B", Status.InPlace), Found("O", Status.Watch)]),
            ],
            ["A", "B"], "O", "records");
        Assert.Equal(["10", "01"], table.Rows.Select(row => string.Concat(row.Conditions.Select(present => present ? '1' : '0'))));
        Assert.Equal([0.5, 0], table.Rows.Select(row => row.Consistency));
        Assert.Empty(table.LeftOut);
    }

    [Fact]
    public void A_condition_is_absent_when_any_finding_of_its_rule_is_not_in_place() =>
        Assert.False(TruthTable.Of([("one", [Found("A", Status.InPlace), Found("A", Status.Watch), Found("O", Status.InPlace)])], ["A"], "O", "records").Rows[0].Conditions[0]);

    [Fact]
    public void What_is_unknown_or_not_reported_leaves_a_case_out_and_says_which()
    {
        var table = TruthTable.Of(
            [
                ("silent", [Found("A", Status.Unknown), Found("O", Status.InPlace)]),
                ("searched", [Found("A", Status.Unknown) with { IsNotReported = true }, Found("O", Status.InPlace)]),
                ("elsewhere", [Found("A", Status.NotApplicable), Found("O", Status.InPlace)]),
            ],
            ["A"], "O", "records");
        Assert.Empty(table.Rows);
        Assert.Equal(["A: unknown", "A: not reported", "A: not applicable"], table.LeftOut.SelectMany(left => left.Unknown));
    }

    [Fact]
    public void A_judgement_does_not_stand_in_for_records()
    {
        IReadOnlyList<(string, IReadOnlyList<Finding>)> cases = [("one", [Found("A", Status.Unknown), Found("A", Status.InPlace) with { Witness = "judgement" }, Found("O", Status.InPlace) with { Witness = "judgement" }])];
        Assert.Empty(TruthTable.Of(cases, ["A"], "O", "records").Rows);
        Assert.Single(TruthTable.Of(cases, ["A"], "O", "judgement").Rows);
    }

    private static Finding Found(string rule, Status status) =>
        new() { Rule = rule, Key = "joint/berg/x", AsOf = DateOnly.MinValue, Status = status, About = new("aoki"), Source = "told", Says = "so" };
}
