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
        ["O5", "O13", "O14", "O15", "O16", "O17", "O18", "O19", "O20"],
        Breadth.OurSide,
        line => new(
        [
            .. LeadTimeForStaffing.Of(line),
            ShortTermAppraisal.Of(line),
            .. LearningNotEncouraged.Of(line),
            LittleReasonToPassOn.Of(line),
            .. RewardsTiedElsewhere.Of(line),
            ResponsibilityNotClear.Of(line),
            FragmentedLearning.Of(line),
            StaffMattersGivenAway.Of(line),
            .. PartnerStaffingUnseen.Of(line),
        ]));
}
