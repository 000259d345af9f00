using Renkei.Analysis.Findings;

namespace Renkei.Analysis.Agenda;

/// <summary>Which of the ten points that promote learning are done (S2, Promoting organizational learning). What is found is private to our firm.</summary>
public static class AgendaQuestion
{
    /// <summary>The question.</summary>
    public static Question Question { get; } = new(
        "agenda",
        "The agenda for learning",
        "Which of the ten things that firms which learn in their alliances do are done here, by what the records show?",
        ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "A10", "A1-gates"],
        Breadth.OurSide,
        line => new(
        [
            LearningActivitiesListed.Of(line),
            ReciprocalCommitments.Of(line),
            IntentReached.Of(line),
            ReviewsWithTheTop.Of(line),
            BlindSpotsCovered.Of(line),
            CareersForLearning.Of(line),
            ThreeTrainings.Of(line),
            HandOversInTime.Of(line),
            LearningRewarded.Of(line),
            PartnerStaffingWatched.Of(line),
            .. LifeCycleGates.Of(line),
        ]));
}
