using Renkei.Analysis.Balance;
using Renkei.Analysis.Capabilities;
using Renkei.Analysis.Commitment;
using Renkei.Analysis.Contributions;
using Renkei.Analysis.Coverage;
using Renkei.Analysis.Cycle;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Layers;
using Renkei.Analysis.People;
using Renkei.Analysis.Positions;
using Renkei.Analysis.Processes;
using Renkei.Analysis.Speed;
using Renkei.Analysis.Spiral;
using Renkei.Analysis.Types;
using Renkei.Analysis.Ventures;

namespace Renkei.Analysis;

/// <summary>Every question there is, in the order a report answers them.</summary>
public static class Questions
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Question> All { get; } =
    [
        PositionQuestion.Question,
        BalanceQuestion.Question,
        SpeedQuestion.Question,
        TypesQuestion.Question,
        SpiralQuestion.Question,
        ProcessesQuestion.Question,
        CoverageQuestion.Question,
        PeopleQuestion.Question,
        CapabilitiesQuestion.Question,
        LayersQuestion.Question,
        CycleQuestion.Question,
        CommitmentQuestion.Question,
        VenturesQuestion.Question,
        ContributionsQuestion.Question,
    ];
}
