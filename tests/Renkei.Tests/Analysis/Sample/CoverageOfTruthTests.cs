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
    private static readonly int Alliances = 100 * Seeds.Times;

    [Fact]
    public void Intervals_hold_the_planted_truth_in_90_to_98_of_100_alliances()
    {
        (string What, Func<LedgerView, Finding> Find, double Truth)[] planted =
        [
            ("balance of Firm A with Firm B", seen => Find("balance", "S2-7", "joint/firm-b/since-start", seen), PlantedTruth.Balance("firm-a", "firm-b")),
            ("balance of Firm A with the Venture", seen => Find("balance", "S2-7", "joint/venture/since-start", seen), PlantedTruth.Balance("firm-a", "venture")),
            ("days to a changed routine, Firm A from Firm B", seen => Find("speed", "S2-8", "joint/firm-b/us", seen), PlantedTruth.HalfChanged("firm-a", "firm-b")),
            ("days to a changed routine, Firm B from Firm A", seen => Find("speed", "S2-8", "joint/firm-b/partner", seen), PlantedTruth.HalfChanged("firm-b", "firm-a")),
        ];
        var held = new int[planted.Length];
        var judged = new int[planted.Length];
        Parallel.For(1, Alliances + 1, seed =>
        {
            var view = View(SyntheticAlliance.Write((ulong)seed, SampleSize.Small));
            for (var each = 0; each < planted.Length; each++)
            {
                var found = planted[each].Find(view);
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
        var far = Enumerable.Range(1, 40).Count(seed => Find("balance", "S2-7", "joint/firm-b/since-start", View(SyntheticAlliance.Write((ulong)seed, SampleSize.Small))) is { Low: <= -0.2, High: >= -0.2 });
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

    private static Finding Find(string question, string rule, string key, LedgerView view)
    {
        var alliance = view.Of(Alliance.Kind)[0];
        return Questions.All.Single(each => each.Name == question).Ask(view, alliance).Findings.Single(finding => finding.Rule == rule && finding.Key == key);
    }

    private static LedgerView View(string text) => Casebook.Read(Encoding.UTF8.GetBytes(text), "sample.yaml").Value.Ledger.SeenBy(Viewer.Coder());
}
