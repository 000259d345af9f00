using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Values;

namespace Renkei.Tests.Analysis.Lines;

/// <summary>Who was sent where, and whether they are there on a day.</summary>
public class PostingsTests
{
    [Theory]
    [InlineData("when: 2000/2002", Truth.No)]
    [InlineData("when: 2000/..", Truth.Certainly)]
    [InlineData("when: 2000", Truth.Certainly)] // no end is told
    [InlineData("when: 2003", Truth.Perhaps)]
    [InlineData("when: 2000/2003", Truth.Perhaps)]
    [InlineData("when: 2000/..\n  returned: 2002", Truth.No)] // came back, though the posting names no end
    [InlineData("when: 2000/..\n  returned: 2003", Truth.Perhaps)]
    [InlineData("when: 2000/..\n  lost: 2002", Truth.No)] // stayed for good or left: no longer one of those sent
    [InlineData("named: 2003", Truth.No)] // not begun
    public void Whether_somebody_is_there_follows_from_the_dates(string dates, Truth isThere) =>
        Assert.Equal(isThere, Only(Posting(dates)).IsThereOn(new DateOnly(2003, 6, 15)));

    [Theory]
    [InlineData("when: 2000", true)] // a dispatch unless said
    [InlineData("is: dispatch", true)]
    [InlineData("is: trainee", false)]
    [InlineData("is: guest-engineer\n  daily: true", true)]
    [InlineData("is: dispatch\n  daily: false", false)]
    public void Daily_work_is_what_makes_a_dispatch(string said, bool isDispatch) => Assert.Equal(isDispatch, Only(Posting(said)).IsDispatch);

    [Theory]
    [InlineData("level: upper", Level.Upper)]
    [InlineData("post: seat", Level.Middle)]
    [InlineData("person: p1", Level.Lower)]
    [InlineData("post: seat\n  person: p1", Level.Middle)]
    [InlineData("role: engineer", null)]
    public void The_level_is_that_of_the_posting_then_of_the_seat_then_of_the_person(string said, Level? level) =>
        Assert.Equal(level, Only(
            Asked.Record("person: p1", "organization: aoki", "level: lower")
            + Asked.Record("post: seat", "what: Plant head", "organization: berg", "level: middle")
            + Posting(said)).Level);

    [Fact]
    public void Units_count_for_their_firm_and_a_move_within_one_firm_is_none()
    {
        var records = Asked.Record("organization: works", "name: Works", "is: unit", "part_of: berg") + Asked.Record("organization: office", "name: Office", "is: unit", "part_of: berg");
        var stay = Only(records + Asked.Record("posting: x", "alliance: pact", "from: aoki", "to: works") + Asked.Record("posting: y", "alliance: pact", "from: office", "to: works"));
        Assert.Equal(("aoki", "berg"), (stay.From, stay.To));
    }

    [Fact]
    public void A_venture_is_a_third_body()
    {
        var records = Asked.Record("organization: works", "name: Works", "is: joint-venture", "parents: [aoki, berg]");
        Assert.Equal("works", Only(records + Asked.Record("posting: x", "alliance: pact", "from: aoki", "to: works")).To);
    }

    private static string Posting(string said) => Asked.Record("posting: x", "alliance: pact", "from: aoki", "to: berg", said);

    private static Stay Only(string records)
    {
        var view = Asked.View(records, "coder");
        return Assert.Single(Postings.In(new(view, view.Of(Alliance.Kind)[0])));
    }
}
