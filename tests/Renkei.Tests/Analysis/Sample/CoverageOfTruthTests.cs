using System.Text;
using Renkei.Analysis;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Sample;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Core.Records;
using Renkei.Tests.Worlds;
using Xunit.Abstractions;

namespace Renkei.Tests.Analysis.Sample;

/// <summary>Over many synthetic alliances the 95 % intervals hold what was planted about nineteen times in twenty.</summary>
public class CoverageOfTruthTests(ITestOutputHelper output)
{
    /// <summary>200, as <c>./check --full</c> tries; half of them every day.</summary>
    private static readonly int Alliances = Seeds.Times > 1 ? 200 : 100;

    [Fact]
    public void Intervals_hold_the_planted_truth_in_90_to_98_of_100_alliances()
    {
        (string What, string Key, double Truth)[] planted =
        [
            ("balance of Firm A with Firm B", "S2-7 joint/firm-b/since-start", PlantedTruth.Balance("firm-a", "firm-b")),
            ("balance of Firm A with the Venture", "S2-7 joint/venture/since-start", PlantedTruth.Balance("firm-a", "venture")),
            ("days to a changed routine, Firm A from Firm B", "S2-8 joint/firm-b/us", PlantedTruth.HalfChanged("firm-a", "firm-b")),
            ("days to a changed routine, Firm B from Firm A", "S2-8 joint/firm-b/partner", PlantedTruth.HalfChanged("firm-b", "firm-a")),
        ];
        var held = new int[planted.Length];
        var judged = new int[planted.Length];
        Parallel.For(1, Alliances + 1, seed =>
        {
            var view = View(SyntheticAlliance.Write((ulong)seed, SampleSize.Small));
            var findings = Findings("balance", view).Concat(Findings("speed", view)).ToDictionary(finding => $"{finding.Rule} {finding.Key}");
            for (var each = 0; each < planted.Length; each++)
            {
                var found = findings[planted[each].Key];
                if (found.Status == Status.Unknown) continue;
                Interlocked.Increment(ref judged[each]);
                if ((found.Low ?? 0) <= planted[each].Truth && planted[each].Truth <= (found.High ?? double.PositiveInfinity)) Interlocked.Increment(ref held[each]);
            }
        });

        for (var each = 0; each < planted.Length; each++) output.WriteLine($"{planted[each].What}: {planted[each].Truth:0.000} held by {held[each]} of {judged[each]}");
        Assert.All(Enumerable.Range(0, planted.Length), each =>
        {
            Assert.InRange(judged[each], Alliances * 0.95, Alliances);
            Assert.InRange((double)held[each] / judged[each], 0.90, 0.98);
        });
    }

    [Fact]
    public void A_wrong_truth_would_be_found() // the twin: intervals are not so wide that they hold anything
    {
        var far = Enumerable.Range(1, 40).Count(seed => Findings("balance", View(SyntheticAlliance.Write((ulong)seed, SampleSize.Small)))
            .Single(finding => finding is { Rule: "S2-7", Key: "joint/firm-b/since-start" }) is { Low: <= -0.2, High: >= -0.2 });
        Assert.InRange(far, 0, 10);
    }

    [Theory]
    [InlineData(SampleSize.Small)]
    [InlineData(SampleSize.Medium)]
    public void Every_record_says_that_it_is_made_up(SampleSize size) =>
        Assert.All(View(SyntheticAlliance.Write(3, size)).Records, record => Assert.Equal(Basis.Constructed, record.Basis));

    [Fact]
    public void The_same_seed_gives_the_same_letters_and_another_gives_others()
    {
        Assert.Equal(SyntheticAlliance.Write(5, SampleSize.Small), SyntheticAlliance.Write(5, SampleSize.Small));
        Assert.NotEqual(SyntheticAlliance.Write(5, SampleSize.Small), SyntheticAlliance.Write(6, SampleSize.Small));
    }

    private static IReadOnlyList<Finding> Findings(string question, LedgerView view) =>
        Questions.All.Single(each => each.Name == question).Ask(view, view.Of(Alliance.Kind)[0]).Findings;

    private static LedgerView View(string text) => Casebook.Read(Encoding.UTF8.GetBytes(text), "sample.yaml").Value.Ledger.SeenBy(Viewer.Coder());
}
