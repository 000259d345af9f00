using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Cycle;

/// <summary>
/// S1-15: knowledge is not used up by sharing; teaching may deepen one's own. For each teacher the occasions of teaching after which a routine of its own changed:
/// the change names the occasion, or cites an insight the teacher took in there. Never by dates alone.
/// </summary>
internal static class TeachBack
{
    public static IEnumerable<Finding> Of(Line line, IReadOnlyList<Teaching> teachings)
    {
        var asked = new Asking(line, "S1-15");
        var taught = teachings.Where(teaching => teaching.Events.Count > 0).ToList();
        return taught.Count == 0 ? [asked.Finds("teaching", Status.Unknown, "nobody-taught", [])] : taught.Select(teaching => Judge(asked, line, teaching));
    }

    private static Finding Judge(Asking asked, Line line, Teaching teaching)
    {
        var (gains, events) = (Gains(line, teaching), line.Scene.Events);
        var occasions = gains.SelectMany(gain => gain.Occasions).Distinct().ToList();
        var changes = gains.Select(gain => gain.Change).ToList();
        var declared = line.Scene.Declared.By(teaching.Teacher, Change.Kind, events.Begins[teaching.Events[0]].Earliest, line.AsOf);
        string Case(Thresholds thresholds) =>
            changes.Count > 0 ? "came-back"
            : teaching.Events.Count(held => Apart.HasPassed(events.Begins[held], thresholds["old-enough"], line.AsOf) == Truth.Certainly) < thresholds["fewest"] ? "too-few"
            : declared.Count > 0 ? "nothing-back" : "not-declared";
        var says = Case(asked.Thresholds);
        var finding = asked.Finds(
            teaching.Teacher == line.Pair.Us ? "by-us" : "by-partner",
            says switch { "came-back" => Status.InPlace, "nothing-back" => Status.Watch, _ => Status.Unknown },
            says,
            new Evidence(events).Add(changes).Add(occasions).Add(says == "came-back" ? [] : teaching.Events).Add(declared),
            ("teacher", line.NameOf(teaching.Teacher)),
            ("learner", line.NameOf(teaching.Learner)),
            ("n", Words.Count(teaching.Events.Count, "occasion")),
            ("occasions", $"{occasions.Count}"),
            ("changes", Words.Count(changes.Count, "routine")),
            ("fewest", $"{asked.Thresholds["fewest"]}"));
        return asked.Weighed(finding, Case) with
        {
            Value = says is "came-back" or "nothing-back" ? (double)occasions.Count / teaching.Events.Count : null,
            N = teaching.Events.Count,
            About = finding.About with { Direction = teaching.Teacher == line.Pair.Us ? "out" : "in" },
        };
    }

    /// <summary>Changes at the teacher with the occasions of teaching that brought them to light.</summary>
    private static IReadOnlyList<(Record Change, IReadOnlyList<Record> Occasions)> Gains(Line line, Teaching teaching)
    {
        var taught = teaching.Events.ToHashSet();
        IEnumerable<Record> Seen(IEnumerable<Reference?> named, Record from) =>
            named.OfType<Reference>().Select(reference => line.Scene.View.Find(reference, from)).OfType<Record>();
        return [.. from change in line.Of(Change.Kind)
                   where line.FirmOf(Change.By.Of(change), change) == teaching.Teacher && Change.ContractedOut.Of(change) != true
                   let insights = Seen(Change.Cites.Of(change) ?? ListOf<Reference>.Empty, change)
                   let occasions = Seen(Change.FromTeaching.Of(change) ?? ListOf<Reference>.Empty, change)
                       .Concat(insights.SelectMany(insight => Seen([Insight.Event.Of(insight)], insight))).Where(occasion => taught.Contains(line.Scene.Events.PlaceOf(occasion))).Distinct().ToList()
                   where occasions.Count > 0
                   select (change, (IReadOnlyList<Record>)occasions)];
    }
}
