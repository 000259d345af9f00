using Renkei.Analysis.Catalogue;
using Renkei.Core.Records;

namespace Renkei.Analysis.Findings;

/// <summary>What every finding says of itself where it applies: what would turn it, what is made up, which settings move it.</summary>
internal static class Caveats
{
    public static IEnumerable<string> Of(Rule rule, Thresholds thresholds, IEnumerable<Record> evidence, IReadOnlyList<string> fragile)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        if (fragile.Count > 0)
        {
            places["thresholds"] = string.Join("; ", fragile.Select(rule.WordsOf));
            yield return rule.Says("fragile", places);
        }

        if (evidence.Any(record => record.Basis == Basis.Constructed)) yield return rule.Says("constructed", places);
        foreach (var setting in thresholds.Settings)
        {
            places["setting"] = setting.Id;
            yield return rule.Says("setting", places);
        }

        foreach (var setting in thresholds.NotUnderstood)
        {
            places["setting"] = setting.Id;
            yield return rule.Says("setting-unknown", places);
        }
    }
}
