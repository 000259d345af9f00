using Renkei.Analysis.Findings;

namespace Renkei.Analysis.Protection;

/// <summary>Whether what must not cross is protected by more than paper, and whether we overdo it (S2, S4). What is found is private to our firm.</summary>
public static class ProtectionQuestion
{
    /// <summary>The question.</summary>
    public static Question Question { get; } = new(
        "protection",
        "What must not cross, and whether we overdo it",
        "Is what our advantage hangs on protected by people and tasks rather than by paper, and do we close up so far that the partnership suffers?",
        ["S4-19", "S4-19-gates", "S4-19-caps", "S4-19-tasks", "S2-10", "S2-9", "S2-11"],
        Breadth.OurSide,
        line => new(
        [
            SharingMap.Of(line),
            .. Gatekeepers.Of(line),
            PeopleInGuardedAreas.Of(line),
            KeyTasks.Of(line),
            .. PaperProtection.Of(line),
            .. OwnersOfLearning.Of(line),
            .. OverProtection.Of(line),
        ])
        {
            Charts = [SharingMap.Drawn(line)],
        });
}
