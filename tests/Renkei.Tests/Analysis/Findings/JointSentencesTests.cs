using Renkei.Analysis;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Core.Records;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Analysis.Findings;

/// <summary>What is said of joint books is read by the partner too, and gives neither side advice against the other.</summary>
public class JointSentencesTests
{
    [Theory]
    [InlineData("balance/S2-7.yaml", "S2-7", "an advantage to keep", "worth asking")]
    [InlineData("speed/S2-8.yaml", "S2-8", "Bargaining power", "worth asking")]
    public void What_we_tell_ourselves_is_not_told_of_joint_books(string story, string rule, string ours, string both)
    {
        var path = Repository.PathTo("tests", "Renkei.Tests", "Stories", story);
        var ledger = Casebook.Read(File.ReadAllBytes(path), path).Value.Ledger;
        Assert.Contains(ours, string.Join('\n', Repository.Files("catalogue", "*.yaml").Select(File.ReadAllText)), StringComparison.Ordinal);
        var joint = Told(ledger.SeenBy(Viewer.Of("aoki", Roles.Everyone)).SharedBy(["aoki", "berg"]));
        Assert.DoesNotContain(ours, joint, StringComparison.Ordinal);
        Assert.Contains(both, joint, StringComparison.Ordinal);

        string Told(LedgerView seen) => string.Join('\n', Questions.Of(rule)!.Ask(seen, seen.Of(Alliance.Kind)[0]).Findings.Where(finding => finding.Rule == rule).Select(finding => finding.Says));
    }
}
