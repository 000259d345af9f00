using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;

namespace Renkei.Analysis.Capabilities;

/// <summary>Who is strong in what, whether both see it alike, and what each could learn from the other.</summary>
public static class CapabilitiesQuestion
{
    /// <summary>The question.</summary>
    public static Question Question { get; } = new(
        "capabilities",
        "Who is strong in what",
        "Who is the stronger in what, do both see it alike, and does each set out to learn what the other is good at?",
        ["S1-19", "S4-16", "S4-16-self", "S1-13", "S1-13-open", "S1-12", "S1-20"],
        Breadth.EachPair,
        Reply);

    private static Reply Reply(Line line)
    {
        var strengths = Strength.Of(line);
        return new([.. Pairing.Of(line, strengths), .. Focus.Of(line, strengths), .. SelfView.Of(line), .. Evaluation.Of(line, strengths), .. OpenInformation.Of(line, strengths), .. StandingKept.Of(line), .. Codifying.Of(line)])
        {
            Charts = [StrengthChart.Of(line, strengths)],
        };
    }
}
