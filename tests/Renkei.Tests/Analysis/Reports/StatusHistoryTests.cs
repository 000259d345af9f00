using Renkei.Analysis;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Reports;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Analysis.Reports;

/// <summary>Obstacle by time: each day is told as the records show it was on that day.</summary>
public class StatusHistoryTests
{
    [Fact]
    public void An_obstacle_is_shown_while_it_stood()
    {
        var view = Asked.View(
            Asked.Record("person: there", "organization: aoki") + Asked.Record("person: here", "organization: aoki")
            + Asked.Record("objective: casting", "when: 2001-02-01", "book: aoki", "alliance: pact", "learner: aoki", "capability: casting", "dropped: 2002-01-15")
            + Asked.Record("objective: launch", "when: 2002-02-01", "book: aoki", "alliance: pact", "learner: aoki", "capability: casting", "sending: there", "receiving: here")
            + Asked.Record("milestone: today", "when: 2002-12-31", "alliance: pact", "is: widening"),
            "aoki");
        var history = StatusHistory.Of(Questions.All.Single(question => question.Name == "obstacles"), view, view.Of(Alliance.Kind)[0]);
        var trail = history.Rules.Single(rule => rule.Rule == "O17").On;
        Assert.Equal(history.Days.Count, trail.Count);
        Assert.Equal(Status.InPlace, trail[^1]);
        Assert.Contains(Status.Problem, trail);
        Assert.Equal(Status.Unknown, trail[0]);
    }

    [Fact]
    public void What_the_joint_books_showed_on_a_day_is_what_they_show_whoever_asks_for_that_day()
    {
        var tried = 0;
        Seeds.Hold(
            world =>
            {
                foreach (var (view, alliance) in world.Seen("aoki").Select(seen => (seen.View, seen.Alliance)))
                {
                    if (view.AsOf.Year <= 6) continue; // of a story without a date
                    var day = Middle(view);
                    var (then, asked) = (view.UpTo(day), world.Read().Ledger.SeenBy(Viewer.Of("aoki", Roles.Everyone, day: day)));
                    if (then.Of(Alliance.Kind).FirstOrDefault(one => one.Id == alliance.Id) is not { } known || then.SharedBy(["aoki", "berg"]).AsOf < day) continue;
                    tried++;
                    Assert.Equal(Statuses(Questions.AskAll(asked, asked.Of(Alliance.Kind).Single(one => one.Id == alliance.Id && one.Book.Name == known.Book.Name))), Statuses(Questions.AskAll(then, known)));
                }
            },
            worlds: 6,
            stories: 20);
        Assert.True(tried > 10, $"{tried} alliances go on.");
    }

    [Fact]
    public void A_day_of_ours_does_not_lead_beyond_the_last_of_the_joint_books()
    {
        var view = Asked.View(Asked.Record("milestone: later", "when: 2009-01-01", "book: aoki", "alliance: pact", "is: widening"), "aoki");
        Assert.Equal(view.SharedBy(["aoki", "berg"]).AsOf, view.UpTo(new(2008, 1, 1)).SharedBy(["aoki", "berg"]).AsOf);
    }

    private static DateOnly Middle(LedgerView view) => DateOnly.FromDayNumber((StatusHistory.DaysOf(view.AsOf, view.AsOf.AddYears(-6))[0].DayNumber + view.AsOf.DayNumber) / 2);

    private static List<string> Statuses(IEnumerable<Answer> answers) =>
        [.. answers.SelectMany(answer => answer.Findings).Where(finding => finding.Witness == "records").Select(finding => $"{finding.Rule} {finding.Key} {finding.Status}")];

    [Fact]
    public void Days_run_from_the_beginning_to_the_last_at_even_steps_and_are_few()
    {
        Assert.Equal([new(2001, 6, 30), new(2001, 12, 30), new(2002, 6, 30)], StatusHistory.DaysOf(new(2002, 6, 30), new(2001, 6, 1)).Where((_, place) => place % 2 == 0));
        Assert.InRange(StatusHistory.DaysOf(new(2004, 7, 31), new(1969, 1, 1)).Count, 2, 8);
        Assert.Equal([new(2000, 1, 1)], StatusHistory.DaysOf(new(2000, 1, 1), new(2000, 1, 1)));
        Assert.Equal([new(2000, 1, 1)], StatusHistory.DaysOf(new(2000, 1, 1), new(2010, 1, 1)));
    }
}
