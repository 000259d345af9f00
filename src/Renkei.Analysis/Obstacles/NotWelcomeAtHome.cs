using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Obstacles;

/// <summary>O12: whether what we took in is taken up by our units, and who makes those of ours in a venture at home there.</summary>
internal static class NotWelcomeAtHome
{
    private const int NamedAtMost = 3;

    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "O12");
        List<(Record Insight, string Unit, Verdict Is)> told = [.. line.Lessons.Where(lesson => lesson.Learner == line.Pair.Us).SelectMany(lesson => Last(line, lesson.Insight))];
        yield return asked.Judges("taken-up", limits => TakenUp(line, told, limits["fewest"], limits["refused"]));
        var induction = Induction(line);
        yield return asked.Judges("induction", _ => induction);
    }

    private static Facts TakenUp(Line line, List<(Record Insight, string Unit, Verdict Is)> told, double fewest, double most)
    {
        var refused = told.FindAll(each => each.Is != Verdict.Accepted);
        var share = told.Count == 0 ? 0 : (double)refused.Count / told.Count;
        var isRefused = told.Count >= fewest && share > most;
        var units = refused.GroupBy(each => each.Unit, StringComparer.Ordinal).Select(unit => (Name: line.NameOf(unit.Key), Count: unit.Count())).ToList();
        var worst = units.FindAll(unit => unit.Count == units.Max(other => other.Count)).Select(unit => unit.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return new(told.Count < fewest ? "taken-up-unknown" : isRefused ? "refused" : "taken-up", (isRefused ? refused : told).Select(each => each.Insight).Distinct())
        {
            Value = share,
            N = told.Count,
            Threshold = "refused",
            Places =
            [
                ("refused", refused.Count == 0 ? "none" : $"{refused.Count}"),
                ("told", Words.Count(told.Count, "case")),
                ("units", Words.List([.. worst.Take(NamedAtMost), .. worst.Count > NamedAtMost ? (string[])[Words.Count(worst.Count - NamedAtMost, "other unit")] : []])),
                ("fewest", $"{fewest:0}"),
            ],
        };
    }

    /// <summary>What each of our units last did with an insight; of two things said of one day the better, and what has no date counts first.</summary>
    private static IEnumerable<(Record Insight, string Unit, Verdict Is)> Last(Line line, Record insight) =>
        from outcome in Insight.Outcomes.Of(insight) ?? ListOf<Part>.Empty
        let unit = Insight.Outcome.Unit.Of(outcome) ?? Insight.Learner.Of(insight)
        where line.IsOurs(unit, insight)
        group outcome by unit.Id into ofUnit
        select (insight, ofUnit.Key, Insight.Outcome.Is.Of(ofUnit.OrderBy(outcome => Insight.Outcome.When.Of(outcome)?.Start.Latest ?? DateOnly.MinValue).ThenByDescending(Insight.Outcome.Is.Of).Last()));

    private static Facts Induction(Line line)
    {
        var ventures = FirstPostings.Ventures(line).Select(venture => venture.Id).ToHashSet(StringComparer.Ordinal);
        if (ventures.Count == 0)
            return new(Alliance.Form.Of(line.Alliance) is null or AllianceForm.JointVenture ? "form-not-told" : "no-venture", [line.Alliance]) { Places = [("alliance", Alliance.Name.Of(line.Alliance) ?? "this alliance")] };

        var posted = line.Stays.Where(stay => stay.From == line.Pair.Us && ventures.Contains(stay.To) && stay.Person is not null).Select(stay => stay.Person!).ToHashSet(StringComparer.Ordinal);
        var events = line.Scene.Events;
        var wanted = events.Attendees.Select(one => one.Firm == line.Pair.Us && posted.Contains(one.Person.Id)).ToArray();
        List<int> told =
        [
            .. events.Of(EventType.Induction).Concat(events.Of(EventType.Social)).Where(at => events.Organizers[at] >= 0 && HasAny(events.People[at], wanted)).Order(),
        ];
        var partners = line.Pair.Members.Skip(1).Where(member => !ventures.Contains(member)).Select(events.NumberOf).ToHashSet();
        var theirs = told.FindAll(at => partners.Contains(events.Organizers[at]));
        return new(told.Count == 0 ? "induction-unknown" : theirs.Count == told.Count ? "by-partner" : "by-several", events.Shown(told))
        {
            Value = told.Count == 0 ? null : (double)theirs.Count / told.Count,
            Places = [("theirs", Words.Of(theirs.Count, told.Count)), ("occasions", Words.Count(told.Count, "occasion"))],
        };
    }

    private static bool HasAny(ReadOnlySpan<int> people, bool[] wanted)
    {
        foreach (var person in people)
        {
            if (wanted[person]) return true;
        }

        return false;
    }
}
