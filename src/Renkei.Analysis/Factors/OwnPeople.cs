using Renkei.Analysis.Lines;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Steering;
using Renkei.Core.Values;

namespace Renkei.Analysis.Factors;

/// <summary>The people of our own firm: what they know and what they answered.</summary>
internal static class OwnPeople
{
    /// <summary>All who belong to our firm today, as far as is known.</summary>
    public static IReadOnlyList<Record> Of(Line line) =>
        [.. line.Of(Person.Kind).Where(person => line.IsOurs(Person.Organization.Of(person), person) && InForce.On(Person.When.Of(person), line.AsOf) != Truth.No)];

    /// <summary>
    /// Whether enough of our people know two fields or more; certainly not only where all our people are on record, and what each of them knows.
    /// </summary>
    public static Sign KnowTwoFields(Line line, IReadOnlyList<Record> people, double enough)
    {
        var both = people.Where(KnowsTwoFields).ToList();
        var declared = line.Scene.Declared.By(line.Pair.Us, Person.Kind, line.AsOf, line.AsOf);
        var isAllTold = declared.Count > 0 && people.All(person => Person.Skills.Of(person) is not null);
        return both.Count >= Math.Round(enough) ? new("people who know two fields", "fields-untold", Truth.Certainly, both)
            : new("people who know two fields", "fields-untold", isAllTold ? Truth.No : Truth.Perhaps, [.. both, .. declared]);
    }

    /// <summary>What our own people answered last when asked whether one can try something new without fear.</summary>
    public static IReadOnlyList<Record> WithoutFear(Line line, double fewest) =>
        [.. SurveyAnswers.Latest(line, "no-fear-of-failure", fewest).Where(survey => line.IsOurs(Survey.Among.Of(survey), survey))];

    private static bool KnowsTwoFields(Record person) => (Person.Skills.Of(person) ?? ListOf<string>.Empty).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1;
}
