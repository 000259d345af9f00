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
        var (busiest, all) = (contacts.Pairs.Busiest, contacts.Pairs.All);
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
}
