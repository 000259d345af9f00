using Renkei.Analysis.Research;
using Renkei.App.Rendering;
using Renkei.Core.Books;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Analysis.Research;

/// <summary>Coders agree on what both judged; what one alone judged is told and counts for neither.</summary>
public class CoderAgreementTests
{
    [Fact]
    public void The_last_judgement_of_a_coder_on_a_thing_counts()
    {
        var agreement = Among(Judged("one", "S1-8", "in-place", 2001) + Judged("one-again", "S1-8", "watch", 2003, "one") + Judged("two", "S1-8", "watch", 2002));
        Assert.Equal((1, 1), (agreement.Units, agreement.Agreed));
    }

    [Fact]
    public void Of_a_single_thing_agreement_beyond_chance_cannot_be_told()
    {
        var agreement = Among(Judged("one", "S1-8", "in-place", 2001) + Judged("two", "S1-8", "watch", 2001));
        Assert.Equal((1, 0, null, null), (agreement.Units, agreement.Agreed, agreement.Kappa, agreement.Alpha));
    }

    [Fact]
    public void Disagreements_are_listed_and_kappa_is_that_of_the_counts()
    {
        string[] first = ["in-place", "in-place", "watch", "watch"], second = ["in-place", "watch", "watch", "watch"];
        var agreement = Among(string.Concat(Enumerable.Range(0, 4).Select(n =>
            Judged($"one-{n}", $"S1-{n + 1}", first[n], 2001, "one") + Judged($"two-{n}", $"S1-{n + 1}", second[n], 2001, "two"))));
        Assert.Equal("S1-2 pact", Assert.Single(agreement.Disagreements).One.Unit);
        Assert.Equal(0.5, agreement.Kappa!.Kappa, 12); // observed 3 ÷ 4, expected ½·¼ + ½·¾ = ½
    }

    [Fact]
    public void What_one_alone_judged_counts_for_neither()
    {
        var agreement = Among(Judged("one", "S1-8", "watch", 2001) + Judged("one-more", "S1-10", "watch", 2001, "one") + Judged("two", "S1-8", "watch", 2001));
        Assert.Equal(1, agreement.Units);
        Assert.Equal("S1-10 pact", Assert.Single(agreement.Alone).Unit);
    }

    [Fact]
    public void Two_casebooks_of_one_source_are_compared_field_by_field()
    {
        const string Stake = "- stake: s1\n  when: 1999\n  holder: aoki\n  held: berg\n  percent: 30\n  source: told\n  coder: c1\n";
        var twice = CodedTwice.Of(View(Stake + "- stake: s2\n  when: 2000\n  holder: aoki\n  held: berg\n  percent: 40\n  source: told\n"), View(Stake.Replace("30", "33", StringComparison.Ordinal).Replace("c1", "c2", StringComparison.Ordinal)), CellText.Of);
        Assert.Equal(["stake/s1 percent", "stake/s2 "], twice.Differences.Select(difference => $"{difference.Record} {difference.Field}"));
        Assert.Equal(twice.Fields - 1, twice.Agreed);
    }

    private static CoderAgreement Among(string records) => Assert.Single(CoderAgreement.Among(Coding.Of(View(records), "nobody")));

    private static LedgerView View(string records) => Small.Of(Small.Case(records)).Ledger.SeenBy(Viewer.Coder());

    private static string Judged(string id, string row, string verdict, int year, string? coder = null) =>
        $"- judgement: {id}\n  when: {year}\n  row: {row}\n  alliance: pact\n  verdict: {verdict}\n  reason: told\n  coder: {coder ?? id}\n  book: aoki\n  source: told\n";
}
