using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Obstacles;

/// <summary>O8: whether the seats in which one learns are the partner's, whether a capability is left without a seat of ours, and whether ours come for days or for years.</summary>
internal static class PartnerHoldsTheSeats
{
    private const int NamedAtMost = 3;

    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "O8");
        var seats = SeatsHeld.Outside(line).Where(SeatsHeld.IsForLearning).ToList();
        yield return asked.Judges("critical", limits => Critical(line, seats, limits["held"]));
        yield return asked.Judges("blind", _ => Blind(line, seats));
        var visits = Visits(line);
        yield return asked.Judges("stays", limits => Stays(line, visits, limits["short"], limits["long"]));
    }

    private static Facts Critical(Line line, List<Record> seats, double most)
    {
        var held = seats.FindAll(post => SeatsHeld.ByAnyone(line, post) == Truth.Certainly);
        var (certain, perhaps) = (held.Count(post => SeatsHeld.ByUs(line, post) == Truth.No), held.Count(post => SeatsHeld.ByUs(line, post) != Truth.Certainly));
        var (low, high) = held.Count == 0 ? (0, 0) : ((double)certain / held.Count, (double)perhaps / held.Count);
        return new(held.Count == 0 ? "critical-unknown" : low > most ? "theirs" : high <= most ? "shared" : "critical-unknown", held)
        {
            Value = low.Equals(high) ? low : null,
            Threshold = "held",
            Places = [("partner", SeatsHeld.AtWhom(line, held)), ("theirs", Words.Of(certain, held.Count)), ("seats", Words.Count(held.Count, "seat")), ("are", certain == 1 ? "is" : "are")],
        };
    }

    private static Facts Blind(Line line, List<Record> seats)
    {
        var byCapability = seats.SelectMany(post => (Post.Capabilities.Of(post) ?? ListOf<Reference>.Empty).Select(capability => (Capability: capability.Id, Post: post)))
            .GroupBy(each => each.Capability, each => each.Post, StringComparer.Ordinal).ToList();
        var blind = byCapability.FindAll(posts => posts.All(post => SeatsHeld.ByUs(line, post) == Truth.No));
        var isOpen = byCapability.Exists(posts => posts.All(post => SeatsHeld.ByUs(line, post) != Truth.Certainly));
        var names = blind.Select(posts => line.Scene.Capabilities.NameOf(posts.Key)).Order(StringComparer.Ordinal).ToList();
        return new(byCapability.Count == 0 ? "blind-unknown" : blind.Count > 0 ? "blind" : isOpen ? "blind-unknown" : "seen", (blind.Count > 0 ? blind : byCapability).SelectMany(posts => posts).Distinct())
        {
            Value = blind.Count,
            N = byCapability.Count,
            Places =
            [
                ("capabilities", names.Count <= NamedAtMost ? Words.Names(names) : Words.List([.. names.Take(NamedAtMost).Select(name => $"“{name}”"), Words.Count(names.Count - NamedAtMost, "other")])),
                ("known", byCapability.Count == 1 ? "the one capability named there" : $"each of the {byCapability.Count} capabilities named there"),
            ],
        };
    }

    private static Facts Stays(Line line, (IReadOnlyList<int> Visits, PersonDays Days) visited, double brief, double lasting)
    {
        var (shorts, longs) = (PersonDays.None, PersonDays.None);
        List<Record> postings = [];
        foreach (var stay in OurStays.Of(line))
        {
            var days = OurStays.Days(stay, line.AsOf);
            postings.Add(stay.Posting);
            if (days.Most is { } most && most < brief && OurStays.IsOver(stay, line.AsOf)) shorts += days;
            else if (days.Most is not { } mostSoFar || mostSoFar > lasting || !OurStays.IsOver(stay, line.AsOf)) longs += new PersonDays(days.Fewest > lasting ? days.Fewest : 0, days.Most);
        }

        shorts += visited.Days;
        var declared = line.DeclaredSinceStart(line.Pair.Us, Posting.Kind);
        var says = postings.Count == 0 && declared.Count == 0 ? visited.Visits.Count > 0 ? "visits-alone" : "stays-unknown"
            : longs.Most is { } atMost && shorts.Fewest > atMost ? "excursions"
            : longs.Fewest > 0 && shorts.Fewest <= longs.Fewest ? "lasting"
            : postings.Count == 0 ? "stays-unknown" : "stays-undated";
        return new(says, [.. postings, .. line.Scene.Events.Shown(visited.Visits), .. postings.Count == 0 ? declared : []])
        {
            N = postings.Count + visited.Visits.Count,
            Places = [("stays", Words.Count(postings.Count, "posting")), ("visits", Words.Count(visited.Visits.Count, "visit")), ("short", Days(shorts.Fewest)), ("long", Days(says == "lasting" ? longs.Fewest : longs.Most ?? 0)), ("brief", $"{brief:0}"), ("lasting", $"{lasting:0}")],
        };
    }

    private static string Days(double days) => days == 0 ? "none" : days == 1 ? "1 day" : $"{Words.Number(days)} days";

    /// <summary>The visits and tours of ours at the others' places, with the days they took: at least one person's where nobody is named. Who works there anyway visits nobody.</summary>
    private static (IReadOnlyList<int> Visits, PersonDays Days) Visits(Line line)
    {
        var (events, sides, spent) = (line.Scene.Events, line.Contacts.Sides, PersonDays.None);
        var there = OurStays.Of(line).Where(stay => stay.Person is not null).ToLookup(stay => stay.Person!, StringComparer.Ordinal);
        List<int> visits = [];
        foreach (var at in line.Pair.Members.Skip(1).SelectMany(host => line.Scene.Occasions.Visits(line.Pair.Us, host)))
        {
            var when = events.WhenAt(at);
            var (guests, isNamed) = (0, false);
            foreach (var person in events.PeopleAt(at))
            {
                if (sides[person] != Contacts.Side.Us) continue;
                isNamed = true;
                if (!there[events.Attendees[person].Person.Id].Any(stay => stay.IsThereDuring(new(when.Start.Earliest, when.Start.Latest)) != Truth.No)) guests++;
            }

            if (isNamed && guests == 0) continue;
            visits.Add(at);
            var days = EventDays.Of(when, events.DaysEach[at], line.AsOf).Days;
            spent += isNamed ? new(guests * days.Fewest, guests * days.Most) : days with { Most = null };
        }

        visits.Sort();
        return (visits, spent);
    }
}
