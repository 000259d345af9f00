using Renkei.Analysis.Findings;

namespace Renkei.Analysis.Factors;

/// <summary>Which of the factors stand in our own firm that successful cases in Japan and Germany had (S0). What is found is private to it.</summary>
public static class FactorsQuestion
{
    /// <summary>The question.</summary>
    public static Question Question { get; } = new(
        "factors",
        "What the successful had",
        "Which of the factors and mechanisms stand here that made others learn from partners and make something new of it?",
        ["S0-4", "S0-5", "S0-14", "S0-7", "S0-8", "S0-9", "S0-10", "S0-11", "S0-12", "S0-13", "S0-26", "S0-23", "S0-20", "S0-16", "S0-27", "S0-29", "S0-28"],
        Breadth.OurSide,
        line =>
        {
            var four = FourFactors.Of(line);
            return new(
            [
                .. four, .. LearningMechanisms.Of(line), .. ReadinessToBegin.Of(line), TeacherAttitude.Of(line), .. SpecialistAndSpread.Of(line), .. InsideLearning.Of(line),
                .. UsedAgain.Of(line), .. WordOfMouth.Of(line), .. TrendsAndHorizon.Of(line), .. OwnContribution.Of(line), .. KeepingApart.Of(line), EssenceAdapted.Of(line),
                MakeOrBuy.Of(line), .. ProjectCanvas.Of(line), Morale.Of(line), ExecutiveSelfCheck.Of(line), BreadthOfBusiness.Of(line),
            ])
            {
                Charts = [FourFactors.Chart(line, four), BreadthOfBusiness.Chart(line)],
            };
        });
}
