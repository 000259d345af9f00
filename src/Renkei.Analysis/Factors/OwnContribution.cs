using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Factors;

/// <summary>
/// S0-13: what made the joint control unit succeed: a narrow contribution of one's own, people who know both fields, training where the fields meet, and engineers
/// who look to the market.
/// </summary>
internal static class OwnContribution
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "S0-13");
        var people = OwnPeople.Of(line);
        var trainings = Trainings(line);
        var declared = line.DeclaredSinceStart(line.Pair.Us, Event.Kind);
        var engineers = people.Where(person => Person.Function.Of(person) is Function.Development or Function.Production && Person.MeetsCustomers.Of(person) is not null).ToList();
        return
        [
            asked.Judges("scope", _ => new(IsScopeTold(line) ? "scope-told" : "scope-unknown", IsScopeTold(line) ? [line.Alliance] : [])),
            asked.Judges("both-fields", limits => BothFields(OwnPeople.KnowTwoFields(line, people, limits["people"]))),
            asked.Judges("training", _ => new(trainings.Count > 0 ? "trained" : declared.Count > 0 ? "untrained" : "training-unknown", trainings.Count > 0 ? line.Scene.Events.Shown(trainings) : declared)
            {
                Value = trainings.Count,
                N = trainings.Count,
                Places = [("trainings", Words.Count(trainings.Count, "training"))],
            }),
            asked.Judges("customers", limits => Customers(engineers, limits["engineers"])),
        ];
    }

    private static Facts BothFields(Sign known) => new(known.Is switch { Truth.Certainly => "both-known", Truth.No => "one-known", _ => "both-unknown" }, known.Records)
    {
        Value = known.Records.Count(record => record.Kind == Person.Kind),
        N = known.Records.Count(record => record.Kind == Person.Kind),
        Threshold = "people",
        Places = [("people", Words.CountOrNo(known.Records.Count(record => record.Kind == Person.Kind), "person", "people"))],
    };

    private static Facts Customers(IReadOnlyList<Record> engineers, double fewest)
    {
        var meeting = engineers.Count(person => Person.MeetsCustomers.Of(person) == true);
        return new(meeting > 0 ? "customers-met" : engineers.Count >= Math.Round(fewest) ? "customers-not-met" : "customers-unknown", engineers)
        {
            Value = engineers.Count == 0 ? null : (double)meeting / engineers.Count,
            Places = [("meeting", meeting == 0 ? "none" : $"{meeting}"), ("engineers", Words.Count(engineers.Count, "engineer"))],
        };
    }

    private static bool IsScopeTold(Line line) =>
        (Alliance.Terms.Of(line.Alliance) ?? ListOf<Part>.Empty).Any(term => line.IsOurs(Alliance.Term.Party.Of(term), line.Alliance) && (Alliance.Term.Role.Of(term) ?? Alliance.Term.Keeps.Of(term)) is not null);

    /// <summary>The trainings across disciplines in which ours took part, at home or with the partner.</summary>
    private static IReadOnlyList<int> Trainings(Line line)
    {
        var (events, occasions) = (line.Scene.Events, line.Scene.Occasions);
        var (us, types, topics, learners) = (events.NumberOf(line.Pair.Us), events.Types, events.TrainingTopics, events.Learners);
        bool IsAcross(int at) => types[at] == EventType.Training && topics[at] == (int)TrainingTopic.CrossDiscipline;
        return [.. events.Of(EventType.Training).Where(at => IsAcross(at) && (occasions.Has(at, us) || learners[at].Contains(us))).Union(line.AtHome.Where(IsAcross)).Order()];
    }
}
