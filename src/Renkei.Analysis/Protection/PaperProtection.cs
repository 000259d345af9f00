using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Guarding;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Protection;

/// <summary>S2-10: whether what must not cross is kept by more than paper. A clause makes one feel safe and keeps nobody from learning.</summary>
internal static class PaperProtection
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "S2-10");
        var guards = GuardsInForce.KeepingBack(line);
        return [asked.Judges("guards", _ => Guards(guards)), asked.Judges("clauses", _ => Clauses(line, guards))];
    }

    private static Facts Guards(IReadOnlyList<Record> guards)
    {
        var told = guards.Where(guard => IsMoreThanPaper(guard) || Guard.Means.Of(guard) is { Count: > 0 } || Guard.Clauses.Of(guard) is { Count: > 0 }).ToList();
        var paper = told.FindAll(guard => !IsMoreThanPaper(guard));
        return new(told.Count == 0 ? "means-unknown" : paper.Count > 0 ? "paper" : "more", paper.Count > 0 ? paper : told)
        {
            Value = told.Count == 0 ? null : (double)paper.Count / told.Count,
            N = told.Count,
            Places = [("guards", Words.Count(told.Count, "guard")), ("paper", Words.Part(paper.Count, told.Count, "guard"))],
        };
    }

    /// <summary>What the partner is forbidden. That nothing else keeps it is a fact only where guards are on record, or declared complete.</summary>
    private static Facts Clauses(Line line, IReadOnlyList<Record> guards)
    {
        var forbidding = line.Of(Clause.Kind).Where(clause => Clause.Is.Of(clause) == ClauseType.Prohibition && InForce.On(Clause.When.Of(clause), line.AsOf) == Truth.Certainly
            && (Clause.By.Of(clause) is not { } bound || bound.Any(firm => line.IsPartners(firm, clause)))).ToList();
        var bare = forbidding.FindAll(clause => !guards.Any(guard => IsMoreThanPaper(guard) && Keeps(line, guard, clause)));
        var declared = guards.Count > 0 ? [] : line.DeclaredSinceStart(line.Pair.Us, Guard.Kind);
        var isKnown = forbidding.Count > 0 && (bare.Count == 0 || guards.Count > 0 || declared.Count > 0);
        return new(!isKnown ? "clauses-unknown" : bare.Count > 0 ? "bare" : "backed", [.. bare.Count > 0 ? bare : forbidding, .. declared])
        {
            Value = forbidding.Count == 0 ? null : (double)bare.Count / forbidding.Count,
            N = forbidding.Count,
            Places = [("clauses", Words.Count(forbidding.Count, "clause")), ("bare", Words.Part(bare.Count, forbidding.Count, "clause"))],
        };
    }

    private static bool IsMoreThanPaper(Record guard) =>
        Guard.Means.Of(guard)?.Any(means => means != Means.Clause) == true || Guard.Gatekeepers.Of(guard) is { Count: > 0 } || Guard.Cap.Of(guard) is not null || Guard.KeyTasks.Of(guard) is { Count: > 0 };

    private static bool Keeps(Line line, Record guard, Record clause) =>
        Guard.Clauses.Of(guard)?.Any(named => named.Id == clause.Id) == true
        || (Guard.Capability.Of(guard) is { } guarded && Clause.Capability.Of(clause) is { } forbidden && line.Scene.Capabilities.AreRelated(guarded.Id, forbidden.Id));
}
