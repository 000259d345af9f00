using Renkei.Analysis.Lines;
using Renkei.Core.Guarding;
using Renkei.Core.Records;
using Renkei.Core.Steering;
using Renkei.Core.Values;

namespace Renkei.Analysis.Protection;

/// <summary>What was decided to be allowed though it is guarded.</summary>
internal static class Exceptions
{
    /// <summary>The decisions that allowed an exception from a guard: those it names, and those that are exceptions and name it. One that was turned down allows nothing.</summary>
    public static IReadOnlyList<Record> Of(Line line, Record guard) =>
    [
        .. (Guard.Exceptions.Of(guard) ?? ListOf<Reference>.Empty).Select(named => line.Scene.View.Find(named, guard)).OfType<Record>()
            .Concat(line.Of(Decision.Kind).Where(decision => Decision.About.Of(decision)?.Any(about => about.Kind == Guard.Kind.Name && about.Id == guard.Id) == true))
            .Where(decision => (Decision.Is.Of(decision) ?? DecisionType.Exception) == DecisionType.Exception && (Decision.Ruling.Of(decision) ?? Ruling.Approved) is Ruling.Approved or Ruling.Changed)
            .DistinctBy(decision => decision.Id),
    ];
}
