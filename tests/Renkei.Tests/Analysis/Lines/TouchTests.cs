using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Values;

namespace Renkei.Tests.Analysis.Lines;

/// <summary>Daily work inside the other is contact of its level with the like, where level and time are certain.</summary>
public class TouchTests
{
    private static readonly Window Spring = new(new(2003, 3, 1), new(2003, 5, 31));

    [Theory]
    [InlineData("when: 2003-01/..", Truth.Certainly)]
    [InlineData("when: 2003-01/2003-03", Truth.Certainly)] // there at some time of it
    [InlineData("when: 2003/..", Truth.Perhaps)] // begun perhaps in autumn
    [InlineData("when: 2003-06/..", Truth.No)]
    [InlineData("when: 2003-01/..\n  is: trainee", Truth.No)]
    [InlineData("when: 2003-01/..\n  is: move\n  daily: true", Truth.No)]
    public void Somebody_of_the_level_was_certainly_there(string said, Truth filled) =>
        Assert.Equal(filled, Touched(Posting($"{said}\n  level: upper") + Complete("event") + Complete("posting")).Filled(Level.Upper, Level.Upper, Spring));

    [Theory]
    [InlineData(Level.Upper, Level.Upper, Truth.Certainly)]
    [InlineData(Level.Upper, Level.Middle, Truth.No)] // whom they meet besides only events tell
    [InlineData(Level.Middle, Level.Upper, Truth.No)]
    [InlineData(Level.Middle, Level.Middle, Truth.No)]
    public void A_level_is_in_touch_with_its_like(Level ours, Level theirs, Truth filled)
    {
        foreach (var (from, to) in ((string, string)[])[("aoki", "berg"), ("berg", "aoki")])
            Assert.Equal(filled, Touched(Posting("when: 2003-01/..\n  level: upper", from, to) + Complete("event") + Complete("posting")).Filled(ours, theirs, Spring));
    }

    [Fact]
    public void Of_whose_level_is_not_told_it_may_be_any() =>
        Assert.All(Contacts.Levels, level => Assert.Equal(Truth.Perhaps, Touched(Posting("when: 2003-01/..") + Complete("event") + Complete("posting")).Filled(level, level, Spring)));

    [Fact]
    public void That_nobody_was_in_touch_takes_events_and_for_the_like_postings_declared_complete()
    {
        Assert.Equal((Truth.Perhaps, Truth.No), Both(Complete("event")));
        Assert.Equal((Truth.Perhaps, Truth.Perhaps), Both(Complete("posting")));
        Assert.Equal((Truth.No, Truth.No), Both(Complete("event") + Complete("posting")));

        static (Truth Like, Truth Other) Both(string records) => (Touched(records).Filled(Level.Upper, Level.Upper, Spring), Touched(records).Filled(Level.Upper, Level.Lower, Spring));
    }

    private static string Posting(string said, string from = "aoki", string to = "berg") => Asked.Record("posting: p", "alliance: pact", $"from: {from}", $"to: {to}", said);

    private static string Complete(string what) => Asked.Record($"complete: {what}s", "when: 2003", $"what: {what}", "by: berg");

    private static Touch Touched(string records)
    {
        var view = Asked.View(records, "coder");
        return new AllianceLines(view, view.Of(Alliance.Kind)[0]).OfEachPair[0][0].Touch;
    }
}
