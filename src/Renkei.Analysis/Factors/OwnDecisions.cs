using Renkei.Analysis.Lines;
using Renkei.Core.Records;
using Renkei.Core.Steering;
using Renkei.Core.Values;

namespace Renkei.Analysis.Factors;

/// <summary>At which level our own firm decides.</summary>
internal static class OwnDecisions
{
    /// <summary>The share above which the one in the middle, too, was taken at the top.</summary>
    public const double Half = 0.5;

    /// <summary>The decisions in which ours had a part and that tell the level.</summary>
    public static IReadOnlyList<Record> WithLevel(Line line) => [.. Of(line).Where(decision => Decision.Level.Of(decision) is not null)];

    /// <summary>The decisions in which ours had a part.</summary>
    public static IEnumerable<Record> Of(Line line) => line.Of(Decision.Kind).Where(decision => Decision.By.Of(decision).Any(by => line.IsOurs(by, decision)));

    /// <summary>The share of decisions taken at the upper level; 0 where there are none.</summary>
    public static double ShareAtTheTop(IReadOnlyList<Record> decisions) =>
        decisions.Count == 0 ? 0 : (double)decisions.Count(decision => Decision.Level.Of(decision) == Level.Upper) / decisions.Count;
}
