using Renkei.Analysis.Balance;
using Renkei.Analysis.Capabilities;
using Renkei.Analysis.Coverage;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Speed;
using Renkei.Analysis.Layers;
using Renkei.Analysis.People;
using Renkei.Analysis.Ventures;
using Renkei.Analysis.Commitment;
using Renkei.Analysis.Coverage;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Positions;
using Renkei.Analysis.Processes;
using Renkei.Analysis.Spiral;

namespace Renkei.Analysis;

/// <summary>Every question there is, in the order a report answers them.</summary>
public static class Questions
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Question> All { get; } =
    [
        PositionQuestion.Question,
        CommitmentQuestion.Question,
        BalanceQuestion.Question,
        SpeedQuestion.Question,
        CoverageQuestion.Question,
        CapabilitiesQuestion.Question,
        LayersQuestion.Question,
        PeopleQuestion.Question,
        VenturesQuestion.Question,
        ProcessesQuestion.Question,
        SpiralQuestion.Question,
    ];
}
