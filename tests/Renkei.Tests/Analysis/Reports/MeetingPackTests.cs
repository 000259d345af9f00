using Renkei.Analysis.Reports;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Analysis.Reports;

/// <summary>What changed is told since those who run the alliance last sat down over it.</summary>
public class MeetingPackTests
{
    [Theory]
    [InlineData("is: learning", "later")]
    [InlineData("is: self-check", "sooner")]
    [InlineData("is: partner-audit", "sooner")]
    [InlineData("is: learning\n  state: cancelled", "sooner")]
    public void The_last_review_is_one_of_the_alliance_that_was_held(string later, string last)
    {
        var view = Small.Of(Small.Case(Review("sooner", 2001, "is: performance") + Review("later", 2002, later) + "- event: e1\n  when: 2003\n  is: visit\n  alliance: pact\n  source: told\n")).Ledger.SeenBy(Viewer.Coder());
        Assert.Equal(last, MeetingPack.Of(view, view.Of(Alliance.Kind)[0]).Last?.Id);
    }

    private static string Review(string id, int year, string more) => $"- review: {id}\n  book: aoki\n  when: {year}-03-01\n  alliance: pact\n  source: told\n  {more}\n";
}
