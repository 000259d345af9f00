using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Values;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Analysis.People;

/// <summary>Who was sent where, firm to firm, and on which days they were certainly, perhaps or not there.</summary>
public class PostingsTests
{
    [Theory]
    [InlineData("when: 2001/2003", "2002-06-01", Truth.Certainly)]
    [InlineData("when: 2001/2003", "2001-06-01", Truth.Perhaps)]
    [InlineData("when: 2001/2003", "2004-01-01", Truth.No)]
    [InlineData("when: 2001/..", "2009-01-01", Truth.Certainly)]
    [InlineData("when: 2001", "2009-01-01", Truth.Certainly)] // a single date tells the beginning alone
    [InlineData("when: 2001/..\n  returned: 2003-05-10", "2003-05-11", Truth.No)]
    [InlineData("when: 2001/..\n  lost: 2003-05", "2003-05-11", Truth.Perhaps)]
    [InlineData("when: 2001/..\n  lost: 2003-05", "2003-06-01", Truth.No)]
    [InlineData("planned_start: 2001", "2002-01-01", Truth.No)]
    public void Somebody_is_there_from_the_first_day_to_the_last(string posting, string day, Truth there) =>
        Assert.Equal(there, Assert.Single(Stays(Posted("p", posting))).IsThereOn(DateOnly.Parse(day, null)));

    [Fact]
    public void Units_count_for_their_firms_and_a_move_within_one_firm_is_none()
    {
        var plant = "- organization: plant\n  name: Plant\n  is: unit\n  part_of: aoki\n  book: pact\n  source: told\n";
        var stay = Assert.Single(Stays(plant + Posted("p", "when: 2001", "plant") + Posted("q", "when: 2001", "plant", "aoki")));
        Assert.Equal(("aoki", "berg"), (stay.From, stay.To));
    }

    [Fact]
    public void A_venture_is_a_firm_of_its_own()
    {
        var venture = "- organization: works\n  name: Works\n  is: joint-venture\n  parents: [aoki, berg]\n  source: told\n";
        Assert.Equal("works", Assert.Single(Stays(venture + Posted("p", "when: 2001", "aoki", "works"))).To);
    }

    [Fact]
    public void The_seat_tells_the_level_before_the_person_does()
    {
        var people = "- person: a1\n  organization: aoki\n  level: middle\n  source: told\n- post: head\n  what: Head\n  organization: berg\n  level: upper\n  source: told\n";
        Assert.Equal(Level.Middle, Assert.Single(Stays(people + Posted("p", "when: 2001\n  person: a1"))).Level);
        Assert.Equal(Level.Upper, Assert.Single(Stays(people + Posted("p", "when: 2001\n  person: a1\n  post: head"))).Level);
    }

    [Fact]
    public void What_is_withdrawn_was_never_sent() => Assert.Empty(Stays(Posted("p", "when: 2001") + "- posting: p\n  book: pact\n  withdrawn: true\n"));

    private static IReadOnlyList<Stay> Stays(string records)
    {
        var view = Small.Of(Small.Case(records)).SeenBy("aoki");
        return new Scene(view, view.Only(Alliance.Kind)).Stays;
    }

    private static string Posted(string id, string more, string from = "aoki", string to = "berg") =>
        $"- posting: {id}\n  alliance: pact\n  from: {from}\n  to: {to}\n  {more}\n  source: told\n";
}
