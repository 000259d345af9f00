using System.Runtime.InteropServices;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;

namespace Renkei.Analysis.Coverage;

/// <summary>
/// How much of all contact runs through two people. Many friendships carry an alliance well, so this is a note on continuity and no reproach; the people
/// are told by their records, never named in the sentence.
/// </summary>
internal static class BusiestPair
{
    public static Finding Of(Line line, Contacts contacts)
    {
        var asked = new Asking(line, "S1-8-pair");
        var (busiest, all) = Count(contacts);
        var share = all == 0 ? 0 : (double)busiest.Contacts / all;
        var isKnown = contacts.Meetings.Count >= asked.Thresholds["fewest-meetings"];
        string Case(Catalogue.Thresholds thresholds) => share > thresholds["busiest"] ? "one-pair" : "spread";
        var finding = asked.Finds(
            "busiest-pair",
            !isKnown ? Status.Unknown : Case(asked.Thresholds) == "one-pair" ? Status.Watch : Status.InPlace,
            isKnown ? Case(asked.Thresholds) : "too-few",
            isKnown ? [contacts.Events.Attendees[busiest.One].Person, contacts.Events.Attendees[busiest.Other].Person] : [],
            ("share", Words.Percent(share)),
            ("n", Words.Count(contacts.Meetings.Count, "meeting")),
            ("fewest", $"{asked.Thresholds["fewest-meetings"]}"));
        return asked.Weighed(finding, Case) with
        {
            Value = isKnown ? share : null,
            N = contacts.Meetings.Count,
            Threshold = asked.Thresholds["busiest"],
        };
    }

    private static ((int One, int Other, int Contacts) Busiest, long All) Count(Contacts contacts)
    {
        var counts = new Dictionary<long, int>();
        var (busiest, all) = ((One: 0, Other: 0, Contacts: 0), 0L);
        var sides = contacts.Sides;
        foreach (var meeting in contacts.Meetings)
        {
            var people = contacts.Events.PeopleAt(meeting);
            foreach (var one in people)
            {
                if (sides[one] != Contacts.Side.Us) continue;
                foreach (var other in people)
                {
                    if (sides[other] != Contacts.Side.Partner) continue;
                    var count = ++CollectionsMarshal.GetValueRefOrAddDefault(counts, ((long)one * sides.Length) + other, out _);
                    all++;
                    if (count > busiest.Contacts) busiest = (one, other, count);
                }
            }
        }

        return (busiest, all);
    }
}
