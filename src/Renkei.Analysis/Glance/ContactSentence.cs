using Renkei.Analysis.Coverage;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Values;

namespace Renkei.Analysis.Glance;

/// <summary>How often people of the two sides met, how many they were, whether it grows, whether those at the top met, and whether it hangs on two people.</summary>
internal static class ContactSentence
{
    private const int FewForATrend = 6; // meetings

    public static Told Of(Line line)
    {
        var (contacts, partner) = (line.Contacts, AllianceGlance.PartnersOf(line));
        if (contacts.Meetings is not [var first, .., var last] meetings) return contacts.Meetings is [var only] ? new($"One meeting with {partner} is on record, {DateWords.Of(contacts.Events.WhenAt(only))}.", [contacts.Events.RecordAt(only)]) : new($"No meeting with {partner} is on record.", []);

        var (ours, theirs, all) = Count(contacts);
        IEnumerable<string> sentences =
        [
            $"{meetings.Count} meetings with {partner} from {DateWords.Of(contacts.Events.WhenAt(first))} to {DateWords.Of(contacts.Events.WhenAt(last))}: {Words.Count(ours, "person", "people")} of yours and {theirs} of theirs, {Words.Count(all, "contact")}.",
            .. Trend(line, meetings),
            .. Top(contacts),
            .. BusiestPair.Of(line, contacts) is { Status: Status.Watch } busy ? [busy.Says] : (string[])[],
        ];
        return new(string.Join(' ', sentences), contacts.Events.Shown(meetings));
    }

    private static (int Ours, int Theirs, int All) Count(Contacts contacts)
    {
        var (met, all) = (new bool[contacts.Sides.Length], 0);
        foreach (var meeting in contacts.Meetings)
        {
            var (ours, theirs) = (0, 0);
            foreach (var person in contacts.Events.PeopleAt(meeting))
            {
                met[person] = true;
                if (contacts.Sides[person] == Contacts.Side.Us) ours++;
                else if (contacts.Sides[person] == Contacts.Side.Partner) theirs++;
            }

            all += ours * theirs;
        }

        int Of(Contacts.Side side) => met.Index().Count(one => one.Item && contacts.Sides[one.Index] == side);
        return (Of(Contacts.Side.Us), Of(Contacts.Side.Partner), all);
    }

    private static string[] Trend(Line line, IReadOnlyList<int> meetings)
    {
        var end = line.Contacts.Events.WhenAt(meetings[^1]).End.Latest; // not the day of the latest record of any kind: to answer a question is no meeting
        var last = end < line.AsOf ? end : line.AsOf; // what still goes on has no end
        var (late, before) = (Window.Back(last, 3, 0), Window.Back(last, 3, 1));
        int In(Window window) => meetings.Count(meeting => window.Holds(line.Contacts.Events.Begins[meeting]) == Truth.Certainly);
        return meetings.Count < FewForATrend || line.Contacts.Events.Begins[meetings[0]].Latest > before.First ? [] : [$"{Words.Count(In(late), "meeting")} in the three months up to {DateWords.Of(last)}, {In(before)} in the three before."];
    }

    private static string[] Top(Contacts contacts) => contacts.Of(Level.Upper, Level.Upper) switch
    {
        [.., var last] all => [$"Those at the top met {(all.Count == 1 ? "once" : $"{all.Count} times")}, last {DateWords.Of(contacts.Events.WhenAt(last))}."],
        _ when !contacts.HasUnplaced => ["No meeting of those at the top is on record."],
        _ => [],
    };
}
