using System.Text;
using Renkei.Analysis;
using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Sample;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Core.Records;
using Xunit.Abstractions;

namespace Renkei.Tests.Analysis.Sample;

/// <summary>The synthetic alliance holds what the rules ask for: nearly all of them have something to say of it.</summary>
public class SomethingToSayTests(ITestOutputHelper output)
{
    private static readonly Lazy<Ledger> Large = new(() => Casebook.Read(Encoding.UTF8.GetBytes(SyntheticAlliance.Write(1, SampleSize.Large)), "sample.yaml").Value.Ledger);

    [Fact]
    public void Of_a_large_one_at_least_eighty_of_a_hundred_rules_say_something()
    {
        var (all, silent) = (Rules.All.Count, Silent(Viewer.Of("firm-a", Roles.Everyone)));
        var list = string.Join('\n', silent.Select(rule => $"{rule.Id} ({string.Join(", ", rule.Needs)}): {rule.Title}"));
        output.WriteLine($"{all - silent.Count} of {all} say something; these do not:\n{list}");
        Assert.True(silent.Count <= all * 0.2, $"{silent.Count} of {all} rules say nothing:\n{list}");
    }

    [Fact]
    public void Without_the_own_book_fewer_do() // the twin: what is counted is what the rules say, not that they were asked
    {
        var ours = Silent(Viewer.Of("firm-a", Roles.Everyone)).Count;
        Assert.InRange(Silent(Viewer.Of("venture", Roles.Everyone)).Count, ours + 10, Rules.All.Count);
    }

    /// <summary>The rules none of whose findings from records is more than unknown or not applicable.</summary>
    private static List<Rule> Silent(Viewer viewer)
    {
        var view = Large.Value.SeenBy(viewer);
        var telling = Questions.AskAll(view, view.Of(Alliance.Kind)[0]).SelectMany(answer => answer.Findings)
            .Where(finding => finding is { Witness: "records", Status: not (Status.Unknown or Status.NotApplicable) }).Select(finding => finding.Rule).ToHashSet(StringComparer.Ordinal);
        return [.. Rules.All.Where(rule => !telling.Contains(rule.Id))];
    }
}
