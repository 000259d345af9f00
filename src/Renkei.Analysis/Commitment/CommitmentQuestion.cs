using Renkei.Analysis.Findings;

namespace Renkei.Analysis.Commitment;

/// <summary>Whether the alliance is run as a close one, by what trust is built, and how openly.</summary>
public static class CommitmentQuestion
{
    /// <summary>The question.</summary>
    public static Question Question { get; } = new(
        "commitment",
        "How committed the alliance is",
        "Do the two learn from each other for the long run and in close touch, what builds trust between them, and how open are they?",
        ["S1-1", "S1-7", "S1-22", "S1-24", "S1-25"],
        Breadth.EachPair,
        line => new([CommitmentProfile.Of(line), .. TrustBuilders.Of(line), OpenSystems.Of(line), .. UnusualControl.Of(line), .. AutonomyAndAlignment.Of(line)])
        {
            Charts = [UnusualControl.Drawn(line)],
        });
}
