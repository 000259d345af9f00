using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Steering;
using Renkei.Core.Values;

namespace Renkei.Analysis.Obstacles;

/// <summary>
/// O4: whether our human resources function was at the table before the term sheet, and whether anyone looked, before the signing, at our capacity to learn and at how
/// the partner thinks of its people.
/// </summary>
internal static class HumanResourcesLeftOut
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "O4");
        var presence = Presence(line);
        yield return asked.Judges("presence", _ => presence);
        yield return asked.Judges("capacity", limits => Looked(line, ReviewType.LearningCapacity, limits["before"], "capacity"));
        yield return asked.Judges("philosophy", limits => Looked(line, ReviewType.StaffPhilosophy, limits["before"], "philosophy"));
    }

    private static Facts Presence(Line line)
    {
        if ((FirstPostings.First(line, MilestoneType.TermSheet) ?? FirstPostings.Signing(line)) is not { } fixedBy) return new("presence-unknown", []);

        var day = Milestone.When.Of(fixedBy)!.Start;
        var formed = Formed(line).Select(each => (Occasion: each, IsEarly: each.Record == fixedBy ? Truth.Certainly : DaysBetween.Of(each.When.Start, day).AtLeast(0))).ToList();
        var (possible, present) = (formed.FindAll(each => each.IsEarly != Truth.No), formed.FindAll(each => each.Occasion.HasHumanResources));
        var inTime = present.FindAll(each => each.IsEarly == Truth.Certainly);
        var isKnown = possible.Exists(each => each.IsEarly == Truth.Certainly) && !present.Exists(each => each.IsEarly == Truth.Perhaps) && possible.TrueForAll(each => each.Occasion.IsTold);
        var says = inTime.Count > 0 ? "present" : !isKnown ? "presence-unknown" : present.Count > 0 ? "too-late" : "absent";
        var shown = (says switch { "present" => inTime, "too-late" => present, _ => possible }).ConvertAll(each => each.Occasion);
        return new(says, [.. shown.Select(each => each.Record).OfType<Record>(), .. line.Scene.Events.Shown([.. shown.Where(each => each.Record is null).Select(each => each.At)]), fixedBy])
        {
            N = possible.Count,
            Places = [("talks", Words.Count(possible.Count, "occasion")), ("point", Milestone.Is.Of(fixedBy) == MilestoneType.TermSheet ? "term sheet" : "signing")],
        };
    }

    /// <summary>The occasions on which an alliance takes form and that name anyone of ours; events by their places.</summary>
    private static IEnumerable<Occasion> Formed(Line line)
    {
        Occasion? Of(Record record, When when, ListOf<Reference>? people)
        {
            List<Record> ours = [.. (people ?? ListOf<Reference>.Empty).Where(person => line.IsOurPerson(person, record)).Select(person => line.Scene.View.Find(person, record)!)];
            return ours.Count == 0 ? null : new(record, -1, when, ours.Exists(IsOfHumanResources), ours.TrueForAll(person => Person.Function.Of(person) is not null));
        }

        var told = line.Of(Milestone.Kind).Where(point => Milestone.Is.Of(point) <= MilestoneType.Signing && Milestone.When.Of(point) is not null)
            .Select(point => Of(point, Milestone.When.Of(point)!, Milestone.People.Of(point)))
            .Concat(OurReviews.Of(line).Select(review => Of(review, Review.When.Of(review), Review.People.Of(review))));
        foreach (var occasion in told.OfType<Occasion>()) yield return occasion;

        var events = line.Scene.Events;
        var functions = events.Attendees.Select(one => one.Firm == line.Pair.Us ? Person.Function.Of(one.Person) : null).ToArray();
        foreach (var at in events.Of(EventType.Negotiation))
        {
            var (isNamed, hasHumanResources, isTold) = (false, false, true);
            foreach (var person in events.PeopleAt(at))
            {
                if (events.Attendees[person].Firm != line.Pair.Us) continue;
                isNamed = true;
                hasHumanResources |= functions[person] == Function.HumanResources;
                isTold &= functions[person] is not null;
            }

            if (isNamed) yield return new(null, at, events.WhenAt(at), hasHumanResources, isTold);
        }
    }

    private static bool IsOfHumanResources(Record person) => Person.Function.Of(person) == Function.HumanResources;

    private static Facts Looked(Line line, ReviewType type, double months, string point)
    {
        if (FirstPostings.Signing(line) is not { } signing) return new($"{point}-unknown", []);

        var signed = Milestone.When.Of(signing)!.Start;
        var held = OurReviews.Of(line).Where(review => Review.Is.Of(review) == type).Select(review => (Review: review, IsBefore: DaysBetween.Of(Review.When.Of(review).Start, signed).AtLeast(0))).ToList();
        var before = held.FindAll(each => each.IsBefore == Truth.Certainly);
        var declared = line.Scene.Declared.By(line.Pair.Us, Review.Kind, Window.Back(signed.Earliest, (int)months, 0).First, signed.Latest);
        var says = before.Count > 0 ? point
            : held.Exists(each => each.IsBefore == Truth.Perhaps) ? $"{point}-unknown"
            : held.Count > 0 ? $"{point}-late"
            : declared.Count > 0 ? $"{point}-missing"
            : $"{point}-unknown";
        return new(says, [.. (before.Count > 0 ? before : held).Select(each => each.Review), .. held.Count == 0 ? declared : [], signing]);
    }

    /// <summary>An occasion on which people of ours are named.</summary>
    /// <param name="Record">The milestone or review; null for an event.</param>
    /// <param name="At">The place of the event.</param>
    /// <param name="When">When it was.</param>
    /// <param name="HasHumanResources">Whether somebody of our human resources was there.</param>
    /// <param name="IsTold">Whether the function of each of ours is told.</param>
    private sealed record Occasion(Record? Record, int At, When When, bool HasHumanResources, bool IsTold);
}
