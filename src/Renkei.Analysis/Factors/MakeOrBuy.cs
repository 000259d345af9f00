using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Records;
using Renkei.Core.Steering;

namespace Renkei.Analysis.Factors;

/// <summary>S0-20: whether our decisions to make or to buy weigh all that they hinge on, and what may be unlearned by buying.</summary>
internal static class MakeOrBuy
{
    public static Finding Of(Line line)
    {
        var decisions = OwnDecisions.Of(line).Where(decision => Decision.Is.Of(decision) == DecisionType.MakeOrBuy).Select(decision => (Decision: decision, LeftOut: LeftOut(decision))).ToList();
        var weighed = decisions.Count(each => each.LeftOut.Count == 0);
        return new Asking(line, "S0-20").Judges("weighed", limits => new(
            decisions.Count == 0 ? "none" : weighed < limits["weighed"] * decisions.Count ? "left-out" : "weighed",
            (decisions.Exists(each => each.LeftOut.Count > 0) ? decisions.Where(each => each.LeftOut.Count > 0) : decisions).Select(each => each.Decision))
        {
            Value = decisions.Count == 0 ? null : (double)weighed / decisions.Count,
            N = decisions.Count,
            Threshold = "weighed",
            Places =
            [
                ("weighed", weighed == 0 ? "none" : $"{weighed}"),
                ("decisions", Words.Count(decisions.Count, "decision")),
                ("left", Words.List(decisions.SelectMany(each => each.LeftOut).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))),
            ],
        });
    }

    private static IReadOnlyList<string> LeftOut(Record decision)
    {
        (string Name, bool IsTold)[] points =
        [
            ("the existing suppliers", Decision.SupplyNetwork.Of(decision) is not null),
            ("what suppliers can propose", Decision.ProposalAbility.Of(decision) is not null),
            ("where makers and suppliers are", Decision.Geography.Of(decision) is not null),
            ("the technology we want to master", Decision.TechnologyStrategy.Of(decision) is not null),
            ("which skill may wither", Decision.LearningLoss.Of(decision) is not null || Decision.LossEstimate.Of(decision) is not null),
        ];
        return [.. points.Where(point => !point.IsTold).Select(point => point.Name)];
    }
}
