using Renkei.Analysis.Findings;

namespace Renkei.Analysis.Obstacles;

/// <summary>Which of the twenty obstacles to learning stand in our own firm (S2, Table 2). What is found is private to it.</summary>
public static class ObstaclesQuestion
{
    /// <summary>The question.</summary>
    public static Question Question { get; } = new(
        "obstacles",
        "What blocks learning here",
        "Which of the twenty obstacles to learning that firms put in their own way stand here, in planning, staffing, training, rewards and design?",
        ["O1", "O2", "O3", "O4", "O5", "O6", "O7", "O8", "O9", "O10", "O11", "O12", "O13", "O14", "O15", "O16", "O17", "O18", "O19", "O20"],
        Breadth.OurSide,
        line => new(
        [
            .. IntentNotCommunicated.Of(line), .. ShortStaticPlanning.Of(line), .. LearningNotFunded.Of(line), .. HumanResourcesLeftOut.Of(line),
            .. LeadTimeForStaffing.Of(line), .. TooFewPeople.Of(line), .. StaffNotFit.Of(line), .. PartnerHoldsTheSeats.Of(line),
            .. CultureNotLearned.Of(line), .. OneWayTeaching.Of(line), .. CareersEndThere.Of(line), .. NotWelcomeAtHome.Of(line),
            ShortTermAppraisal.Of(line), .. LearningNotEncouraged.Of(line), LittleReasonToPassOn.Of(line), .. RewardsTiedElsewhere.Of(line),
            ResponsibilityNotClear.Of(line), FragmentedLearning.Of(line), StaffMattersGivenAway.Of(line), .. PartnerStaffingUnseen.Of(line),
        ]));
}
