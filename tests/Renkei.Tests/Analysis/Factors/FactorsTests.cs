using Renkei.Analysis.Factors;
using Renkei.Analysis.Findings;

namespace Renkei.Tests.Analysis.Factors;

/// <summary>What several factors say of one thing fits together, and what would tell is asked for only where it is not known.</summary>
public class FactorsTests
{
    private static readonly string Decisions = string.Concat(Enumerable.Range(1, 3).Select(month => Asked.Record($"decision: d{month}", $"when: 2001-0{month}", "alliance: pact", "by: [aoki]", "what: How to cast", "level: middle")));

    private static readonly string Unit = Asked.Record("organization: casting-section", "name: Casting Section", "is: unit", "part_of: aoki", "specialist_in: [casting]");

    private static readonly string Word = Asked.Record("intent: why", "book: aoki", "when: 2000/..", "alliance: pact", "by: aoki", "why: We want to learn how to cast");

    [Fact]
    public void Readiness_asks_only_for_what_is_not_known()
    {
        var found = Answer(Decisions + Unit).Found("S0-14", "factors");
        Assert.Equal(Status.Unknown, found.Status);
        Assert.Equal(["alliance", "organization", "decision", "survey"], Answer("").Found("S0-14", "factors").Missing.Select(missing => missing.Kind));
        Assert.Equal(["alliance", "survey"], found.Missing.Select(missing => missing.Kind));
    }

    [Fact]
    public void Ability_asks_only_for_what_is_not_known() =>
        Assert.Equal(["person", "objective"], Answer(Unit).Found("S0-4", "ability").Missing.Select(missing => missing.Kind));

    [Fact]
    public void A_direction_that_is_only_written_is_not_told_as_that_of_a_sponsor()
    {
        var answer = Answer(Decisions + Unit + Word);
        Assert.Contains("direction from the top in words (no sponsor is named)", answer.Found("S0-14", "factors").Says, StringComparison.Ordinal);
        Assert.Contains("leads the learning by being there is not known", answer.Found("S0-4", "leadership").Says, StringComparison.Ordinal);
    }

    private static Answer Answer(string records) => FactorsQuestion.Question.Answer(records, "aoki");
}
