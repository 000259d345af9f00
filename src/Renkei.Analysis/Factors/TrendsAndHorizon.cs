using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Factors;

/// <summary>S0-12: what the partner in the case of the control unit gained: it was let into the other's laboratories to see where technology goes, and it aimed at the next generation.</summary>
internal static class TrendsAndHorizon
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "S0-12");
        var (events, occasions) = (line.Scene.Events, line.Scene.Occasions);
        var us = events.NumberOf(line.Pair.Us);
        var watched = events.Of(EventType.TrendWatch).Where(at => occasions.Has(at, us)).ToList();
        var aims = line.Scene.Aims.Where(aim => aim.IsOpen && aim.Learner == line.Pair.Us)
            .Select(aim => (aim.Objective, Due: Due(aim.Objective))).Where(aim => aim.Due is not null)
            .Select(aim => (aim.Objective, Ahead: DaysBetween.Of(Objective.When.Of(aim.Objective).Start, aim.Due!.End))).ToList();
        return
        [
            asked.Judges("trends", limits =>
            {
                var window = HeldLately.Window(line, limits["months"]);
                var (seen, declared) = (HeldLately.Of(line, watched, window), line.Declared(Event.Kind, window.First, window.Last));
                var isBlind = seen.Sure.Count + seen.Open == 0 && declared.Count > 0;
                return new(seen.Sure.Count > 0 ? "watched" : isBlind ? "unwatched" : "trends-unknown", [.. seen.Shown(line), .. isBlind ? declared : []])
                {
                    Value = seen.Sure.Count,
                    N = seen.Sure.Count,
                    Places = [("visits", Words.Count(seen.Sure.Count, "occasion")), ("months", Words.Months(limits["months"]))],
                };
            }),
            asked.Judges("horizon", limits =>
            {
                var days = limits["ahead"] * Apart.DaysPerMonth;
                var far = aims.Where(aim => aim.Ahead.AtLeast(days) == Truth.Certainly).ToList();
                var says = far.Count > 0 ? "far" : aims.Count > 0 && aims.TrueForAll(aim => aim.Ahead.AtLeast(days) == Truth.No) ? "near" : "horizon-unknown";
                return new(says, (far.Count > 0 ? far : aims).Select(aim => aim.Objective))
                {
                    Value = aims.Count == 0 ? null : Math.Floor(aims.Max(aim => aim.Ahead.Fewest) / Apart.DaysPerMonth),
                    N = aims.Count,
                    Threshold = "ahead",
                    Places = [("far", far.Count == 0 ? "none" : $"{far.Count}"), ("aims", Words.Count(aims.Count, "open objective")), ("ahead", Words.Months(limits["ahead"]))],
                };
            }),
        ];
    }

    private static When? Due(Record objective) =>
        (Objective.Revisions.Of(objective) ?? ListOf<Part>.Empty).Select(Objective.Revision.Due.Of).LastOrDefault(due => due is not null) ?? Objective.Due.Of(objective);
}
