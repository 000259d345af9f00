namespace Renkei.Analysis.Sample;

/// <summary>An event as the learning drawn later needs it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Day">Its day, from the first.</param>
/// <param name="One">A body that took part.</param>
/// <param name="Other">The other.</param>
/// <param name="People">Who was there.</param>
internal sealed record Occasion(string Id, int Day, string One, string Other, IReadOnlyList<Player> People);

/// <summary>The events: between each two bodies meetings, visits, trainings and joint work at steady rates, of people of like level.</summary>
internal static class Meetings
{
    private static readonly IReadOnlyList<(string Is, double PerYear, string Level)> Sorts =
    [
        ("meeting", 4, "upper"), ("meeting", 4, "middle"), ("visit", 2, "middle"), ("visit", 2, "lower"), ("training", 1, "lower"), ("joint-work", 2, "lower"), ("supply-contact", 1, "middle"),
    ];

    public static IReadOnlyList<Occasion> Write(Page page, ulong seed, Plan plan, Cast cast)
    {
        var occasions = new List<Occasion>();
        for (var one = 0; one < Plan.Bodies.Count; one++)
        {
            for (var other = one + 1; other < Plan.Bodies.Count; other++) occasions.AddRange(Between(page, new Draw(seed, $"events {one} {other}"), new Draw(seed, $"needed {one} {other}"), plan, cast, Plan.Bodies[one], Plan.Bodies[other]));
        }

        return occasions;
    }

    private static IEnumerable<Occasion> Between(Page page, Draw draw, Draw more, Plan plan, Cast cast, string one, string other)
    {
        var number = 0;
        foreach (var (sort, perYear, level) in Sorts)
        {
            foreach (var day in draw.Days(perYear * plan.Scale))
            {
                var id = $"{one[^1]}{other[^1]}-{sort}-{++number}";
                List<Player> people = [.. draw.Some(cast.Of(one, level), 1 + draw.Below(3)), .. draw.Some(cast.Of(other, level), 1 + draw.Below(3))];
                if (level != "lower" && draw.Happens(0.3)) people.Add(draw.One(cast.Of(one, "lower")));
                var (host, guest) = draw.Happens(0.5) ? (one, other) : (other, one);
                page.Joint("event", id, host,
                    ("when", Page.Day(day)), ("alliance", "joint"), ("is", sort), ("people", Page.List(people.Select(person => person.Id))), ("place", host), ("organizer", host),
                    ("series", sort == "meeting" ? $"{level} meeting" : null),
                    ("capabilities", Page.List([draw.One(Cast.Capabilities).Id])),
                    ("teachers", sort is "training" or "visit" ? Page.List(draw.Happens(0.3) ? [host, guest] : [host]) : null),
                    ("learners", sort is "training" or "visit" ? Page.List([guest]) : null),
                    ("days", sort is "joint-work" ? $"{1 + draw.Below(5)}" : null),
                    ("needed", sort == "meeting" && more.Happens(0.4) ? Page.List(more.Some(people, 1 + more.Below(people.Count)).Select(person => person.Id)) : null),
                    ("topic", sort == "training" ? more.One(["skill", "skill", "team-and-culture", "cross-discipline", "language", "collaborate-and-compete"]) : null));
                yield return new(id, (int)day, one, other, people);
            }
        }
    }
}
