using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.People;
using Renkei.Core.Records;

namespace Renkei.Analysis.Obstacles;

/// <summary>
/// O15: whether anything our own firm judges or rewards people by gives something for passing know-how on, and nothing for being indispensable. That one person
/// carries much of what crosses is a hint beside it and never a verdict: who bridges the two sides may have been asked to.
/// </summary>
internal static class LittleReasonToPassOn
{
    private static readonly Worth[] PassingOn = [Worth.Transfer, Worth.Teaching];

    public static Finding Of(Line line)
    {
        var asked = new Asking(line, "O15");
        var roles = RoleCriteria.Of(line);
        List<Record> criteria = [.. roles.SelectMany(role => role.Criteria)];
        List<Record> recognitions = [.. line.Of(Recognition.Kind).Where(recognition => line.IsOurs(Recognition.By.Of(recognition), recognition))];
        List<Record> For(params IReadOnlyList<Worth> worths) =>
        [
            .. criteria.Where(criterion => RoleCriteria.Value([criterion], worths)),
            .. recognitions.Where(recognition => worths.Contains(Recognition.For.Of(recognition))),
        ];
        var (passing, indispensable) = (For(PassingOn), For(Worth.Indispensability));
        var isWhole = criteria.Count > 0 && roles.All(role => role.IsWhole);
        var says = indispensable.Count > 0 ? "indispensable" : passing.Count > 0 ? "rewarded" : isWhole ? "unrewarded" : "reward-unknown";
        var finding = asked.Judges("transfer", _ => new(says, indispensable.Count > 0 ? indispensable : passing.Count > 0 ? passing : criteria)
        {
            Value = passing.Count,
            N = criteria.Count + recognitions.Count,
            Places = [("criteria", Words.Are(criteria.Count, "criterion", "criteria")), ("passing", Counted(passing)), ("indispensable", Counted(indispensable))],
        });
        return finding with { Notes = [.. Bridge(asked, line), .. finding.Notes] };
    }

    private static string Counted(List<Record> some)
    {
        var criteria = some.Count(record => record.Kind == Criterion.Kind);
        return Words.List(((string[])[
            criteria == 0 ? "" : Words.Count(criteria, "criterion", "criteria"),
            criteria == some.Count ? "" : Words.Count(some.Count - criteria, "recognition"),
        ]).Where(words => words.Length > 0));
    }

    /// <summary>As S2-6-bridges has it, here of all partners together.</summary>
    private static IEnumerable<string> Bridge(Asking asked, Line line)
    {
        var limits = line.ThresholdsOf("S2-6-bridges");
        var (crossings, alone) = Crossings.Of(line, Lately.Of(line, limits["window"]));
        var most = alone.Select(one => one.Times).DefaultIfEmpty(0).Max();
        if (crossings < limits["fewest"] || (double)most / crossings <= limits["single"]) yield break;
        yield return asked.Says("bridge", ("share", Words.Percent((double)most / crossings)), ("crossings", Words.Count(crossings, "crossing")), ("months", Words.Months(Lately.Months(line, limits["window"]))));
    }
}
