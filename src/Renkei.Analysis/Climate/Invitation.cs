using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Values;

namespace Renkei.Analysis.Climate;

/// <summary>A meeting that took place, to which one of ours who answers for the alliance was invited.</summary>
/// <param name="At">Its place among the events.</param>
/// <param name="Days">The days on which it can have begun.</param>
/// <param name="Came">Whether one of those invited came.</param>
internal sealed record Invitation(int At, DaySpan Days, bool Came)
{
    /// <summary>All of them, in the order of time, where it is told who came. Where the alliance names no sponsor of ours, our people of the upper level stand for them.</summary>
    public static IReadOnlyList<Invitation> Of(Line line)
    {
        var (events, found) = (line.Scene.Events, new List<Invitation>());
        var named = (Alliance.Sponsor.Of(line.Alliance) ?? ListOf<Reference>.Empty).Where(person => line.IsOurPerson(person, line.Alliance)).Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        bool[] sponsors = [.. events.Attendees.Select(one => one.Firm == line.Pair.Us && (named.Count > 0 ? named.Contains(one.Person.Id) : one.Level == Level.Upper))];
        var (invited, people) = (events.Invited, events.People);
        for (var at = 0; at < events.Count; at++)
        {
            if (invited[at].IsEmpty || people[at].IsEmpty) continue;
            var (wasInvited, came) = (false, false);
            foreach (var person in invited[at])
            {
                if (!sponsors[person]) continue;
                wasInvited = true;
                came |= people[at].Contains(person);
            }

            if (wasInvited) found.Add(new(at, events.Begins[at], came));
        }

        return found;
    }
}
