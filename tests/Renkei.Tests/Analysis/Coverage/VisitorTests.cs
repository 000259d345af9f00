using FsCheck;
using FsCheck.Fluent;
using Renkei.Analysis.Coverage;
using Renkei.Analysis.Lines;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Analysis.Coverage;

/// <summary>The days of one person at the other's place: each once, and of coarse dates no more than they tell.</summary>
public class VisitorTests
{
    private static readonly DateOnly Day0 = new(2001, 1, 1);

    [Fact]
    public void Two_meetings_on_one_day_are_one_day() => Assert.Equal(new PersonDays(2, 2), Counted([Exact(3, 3), Exact(3, 3), Exact(9, 9)]));

    [Fact]
    public void Days_of_events_that_overlap_count_once() => Assert.Equal(new PersonDays(8, 8), Counted([Exact(1, 5), Exact(2, 3), Exact(4, 8)]));

    [Fact]
    public void Visits_dated_to_different_months_are_different_days() => Assert.Equal(new PersonDays(3, 3), Counted([Within(0, 30), Within(31, 58), Within(59, 89)]));

    [Fact]
    public void Two_visits_of_one_month_may_be_one_day() => Assert.Equal(new PersonDays(1, 2), Counted([Within(0, 30), Within(0, 30)]));

    [Fact]
    public void A_visit_of_some_day_of_the_year_does_not_hide_those_whose_days_are_known() =>
        Assert.Equal(new PersonDays(2, 3), Counted([Within(0, 364), Exact(40, 40), Exact(80, 80)]));

    [Fact]
    public void Of_visits_that_may_fall_together_the_closer_dated_ones_count() =>
        Assert.Equal(new PersonDays(2, 3), Counted([Within(0, 364), Within(31, 58), Within(59, 89)]));

    [Fact]
    public void Who_works_there_anyway_is_not_counted_again()
    {
        Assert.Equal(PersonDays.None, Counted([Exact(40, 41)], Stay(30, 60)));
        Assert.Equal(new PersonDays(0, 1), Counted([Within(20, 50)], Stay(30, 60))); // perhaps before
        Assert.Equal(new PersonDays(1, 1), Counted([Exact(20, 20)], Stay(30, 60)));
    }

    [Fact]
    public void Every_choice_of_days_that_the_dates_allow_lies_within_the_bounds() => Prop.ForAll(Events.ListOf().ToArbitrary(), Gen.Choose(0, 40).ToArbitrary(), (events, stay) =>
    {
        var stays = stay > 30 ? [] : new[] { Stay(stay, stay + 5) };
        List<(EventDays Held, int Choice)> inTime = [.. events.OrderBy(one => one.Held.First)];
        var counted = Counted(inTime.Select(one => one.Held), stays);
        var days = inTime.SelectMany(one => one.Held.IsExact ? Enumerable.Range(one.Held.First, one.Held.Last - one.Held.First + 1) : [one.Held.First + (one.Choice % (one.Held.Last - one.Held.First + 1))])
            .Where(day => stays.Length == 0 || day < stays[0].Begins!.Value.Earliest.DayNumber || day > stays[0].Ends!.Value.Latest.DayNumber).Distinct().Count();
        Assert.InRange(days, counted.Fewest, counted.Most!.Value);
    }).Hold(400);

    [Fact]
    public void The_order_of_events_that_begin_on_one_day_does_not_matter() => Prop.ForAll(Events.ListOf().ToArbitrary(), events =>
    {
        List<EventDays> held = [.. events.Select(one => one.Held)];
        Assert.Equal(Counted(held.OrderBy(one => one.First)), Counted(Enumerable.Reverse(held).OrderBy(one => one.First)));
    }).Hold(400);

    private static Gen<(EventDays Held, int Choice)> Events =>
        from first in Gen.Choose(0, 40)
        from more in Gen.Choose(0, 12)
        from isExact in Gen.Elements(true, false)
        from choice in Gen.Choose(0, 100)
        select (isExact ? Exact(first, first + (more % 4)) : Within(first, first + more), choice);

    private static EventDays Exact(int first, int last) => new(Day(first), Day(last), new(last - first + 1, last - first + 1), IsExact: true);

    /// <summary>One day, of which it is only known between which two it lies.</summary>
    private static EventDays Within(int first, int last) => new(Day(first), Day(last), new(1, 1), IsExact: false);

    private static Stay Stay(int first, int last) =>
        new(null!, "aoki", "berg", null, new(DateOnly.FromDayNumber(Day(first)), DateOnly.FromDayNumber(Day(first))), new(DateOnly.FromDayNumber(Day(last)), DateOnly.FromDayNumber(Day(last))));

    private static int Day(int day) => Day0.DayNumber + day;

    private static PersonDays Counted(IEnumerable<EventDays> events, params Stay[] stays)
    {
        var visitor = new Visitor(stays);
        foreach (var (at, held) in events.Index()) visitor.Add(at, held);
        return visitor.Days;
    }
}
