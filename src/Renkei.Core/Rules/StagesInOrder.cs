using Renkei.Core.Books;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Rules;

/// <summary>An insight goes from individual to group to organization, each step once and none skipped, and each with those who use it (design: insight).</summary>
internal static class StagesInOrder
{
    public static IEnumerable<Violation> Check(LedgerView view)
    {
        foreach (var insight in view.Of(Insight.Kind))
        {
            var steps = Insight.Steps.Of(insight) ?? ListOf<Part>.Empty;
            var reached = Stage.Individual;
            for (var place = 0; place < steps.Count; place++)
            {
                var to = Insight.Step.To.Of(steps[place]);
                if (to != reached + 1)
                    yield return new(insight, Codes.StageSkipped, $"steps[{place}].to", $"A step to '{Word(to)}' cannot follow the stage '{Word(reached)}'.");
                else if (!IsSupported(steps[place], to))
                    yield return new(insight, Codes.StageUnsupported, $"steps[{place}]", Unsupported(to));
                reached = to;
            }
        }
    }

    private static bool IsSupported(Part step, Stage to) => to == Stage.Group
        ? Several(Insight.Step.People.Of(step))
        : Several(Insight.Step.Units.Of(step)) || Insight.Step.Policy.Of(step) == true;

    private static bool Several(ListOf<Reference>? names) => names is not null && names.Distinct().Skip(1).Any();

    private static string Unsupported(Stage to) => to == Stage.Group
        ? "A step to 'group' names at least two under 'people'."
        : "A step to 'organization' names at least two under 'units', or says 'policy: true'.";

    private static string Word(Stage stage) => stage.ToString().ToLowerInvariant();
}
