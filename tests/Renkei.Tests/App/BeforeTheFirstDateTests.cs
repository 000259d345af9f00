using Renkei.Analysis;
using Renkei.Analysis.Reports;
using Renkei.App.Access;
using Renkei.App.Features.Report;
using Renkei.Tests.Analysis;
using Renkei.Tests.Golden;

namespace Renkei.Tests.App;

/// <summary>Before a first date is recorded there is no day from which to look back, and everything answers all the same.</summary>
public class BeforeTheFirstDateTests
{
    private static readonly string Undated = Small.Case(
        Asked.Record("person: ann", "organization: aoki", "book: aoki") + Asked.Record("post: floor", "what: Leads the line", "organization: berg", "alliance: pact", "book: aoki"));

    [Theory]
    [InlineData("aoki", false)]
    [InlineData("aoki", true)]
    [InlineData("coder", false)]
    public void Where_nothing_has_a_date_everything_is_answered(string viewer, bool joint)
    {
        var seen = new Seeing("small.yaml", viewer, Alliance: null, AsOf: null, KnownAt: null, joint).Look(Small.Of(Undated)).Value;
        Assert.EndsWith("</html>", ReportPage.Render(seen).TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(DateOnly.MinValue, seen[0].View.AsOf);
        Assert.All(Questions.All, question => Assert.Empty(StatusHistory.Of(question, seen[0].View, seen[0].Alliance).Days));
        Assert.Empty(MeetingPack.Of(seen[0].View, seen[0].Alliance).Changed);
    }
}
