using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Values;

namespace Renkei.Analysis.Factors;

/// <summary>
/// S0-9: whether learning from outside is coupled with learning inside: what one of ours took in was gone through at home, on an occasion of our own people that deals
/// with it or with its capability, or by a group that took it up; and whether it comes by close personal ties.
/// </summary>
internal static class InsideLearning
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "S0-9");
        var ours = line.Lessons.Where(lesson => lesson.Learner == line.Pair.Us).ToList();
        var followed = Followed(line, ours);
        var first = ours.Select(lesson => lesson.When.Start.Earliest).DefaultIfEmpty(line.AsOf).Min();
        var declared = line.Scene.Declared.By(line.Pair.Us, Event.Kind, first, line.AsOf);
        var contacts = line.Contacts;
        var met = line.Pair.Members.SelectMany(member => line.DeclaredSinceStart(member, Event.Kind)).ToList();
        return
        [
            asked.Judges("coupled", limits =>
            {
                var old = followed.Where(each => DaysBetween.Of(each.Lesson.When.Start, new(line.AsOf, line.AsOf)).AtLeast(limits["days"]) == Truth.Certainly).ToList();
                var (sure, open) = (old.Count(each => each.Is == Truth.Certainly), old.Count(each => each.Is == Truth.Perhaps));
                var isAlone = sure + open < limits["coupled"] * old.Count && declared.Count > 0;
                var says = old.Count < Math.Round(limits["insights"]) ? "coupled-too-few" : sure >= limits["coupled"] * old.Count ? "coupled" : isAlone ? "uncoupled" : "coupled-unknown";
                return new(says, [.. old.Select(each => each.Lesson.Insight), .. says == "uncoupled" ? declared : []])
                {
                    Value = old.Count == 0 ? null : (double)sure / old.Count,
                    N = old.Count,
                    Threshold = "coupled",
                    Places = [("sure", sure == 0 ? "none" : $"{sure}"), ("insights", Words.CountOrNo(old.Count, "insight")), ("fewest", $"{limits["insights"]}"), ("days", $"{limits["days"]}")],
                };
            }),
            asked.Judges("ties", limits =>
            {
                var close = contacts.Pairs.AtLeast(limits["often"]);
                var says = close >= Math.Round(limits["pairs"]) ? "close" : met.Count > 0 ? "loose" : "ties-unknown";
                return new(says, [.. contacts.Events.Shown(contacts.Meetings), .. says == "loose" ? met : []])
                {
                    Value = close,
                    N = contacts.Meetings.Count,
                    Threshold = "pairs",
                    Places = [("close", close == 0 ? "No pair" : Words.Count(close, "pair")), ("have", close > 1 ? "have" : "has"), ("often", $"{limits["often"]}"), ("meetings", Words.CountOrNo(contacts.Meetings.Count, "meeting"))],
                };
            }),
        ];
    }

    /// <summary>What became of each at home.</summary>
    private static List<(Lesson Lesson, Truth Is)> Followed(Line line, IReadOnlyList<Lesson> ours)
    {
        var events = line.Scene.Events;
        var (capabilities, insights, days) = (events.Capabilities, events.AboutInsights, new Dictionary<int, HashSet<DaySpan>>());
        foreach (var at in line.AtHome)
        {
            foreach (var topic in capabilities[at]) Add(topic, at);
            foreach (var topic in insights[at]) Add(topic, at);
        }

        return [.. ours.Select(lesson => (lesson, lesson.Stage > Stage.Individual ? Truth.Certainly
            : ((Reference[])[Insight.Capability.Of(lesson.Insight), lesson.Insight.Reference]).SelectMany(about => days.GetValueOrDefault(events.TopicOf(about)) ?? [])
                .Select(day => DaysBetween.Of(lesson.When.Start, day).AtLeast(0)).DefaultIfEmpty(Truth.No).Max()))];

        void Add(int topic, int at)
        {
            if (!days.TryGetValue(topic, out var known)) days[topic] = known = [];
            known.Add(events.Begins[at]);
        }
    }
}
