using Renkei.Analysis.Findings;

namespace Renkei.Analysis.Cycle;

/// <summary>Whether what one firm gives changes the other and comes back to it, whether each helps the other learn, and whether teaching deepens one's own.</summary>
public static class CycleQuestion
{
    /// <summary>The question.</summary>
    public static Question Question { get; } = new(
        "cycle",
        "Whether giving comes back",
        "Does what one firm shares change the other and come back as something new, and does each help the other to learn?",
        ["S1-16", "S1-14", "S1-15", "S1-6"],
        Breadth.EachPair,
        line =>
        {
            var (us, partner) = (line.Pair.Us, line.Pair.Partner);
            Circle[] circles = [Circle.Of(line, us, partner), Circle.Of(line, partner, us)];
            Teaching[] teachings = [Teaching.Of(line, us, partner), Teaching.Of(line, partner, us)];
            return new([.. VirtuousCycle.Of(line, circles), .. Facilitation.Of(line, teachings), .. TeachBack.Of(line, teachings), .. LearningRace.Of(line)])
            {
                Charts = [.. circles.Select(circle => VirtuousCycle.Chart(line, circle))],
            };
        });
}
