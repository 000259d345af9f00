using Renkei.Core;

namespace Renkei.Tests.Worlds;

/// <summary>What stands in the texts that the program reads as more than text. A question that reads another text adds it here.</summary>
internal static class Vocabulary
{
    /// <summary>Texts that repeat, so that some records belong together by the same words.</summary>
    public static IReadOnlyList<string> Repeated { get; } = ["first words", "second words", "third words"];

    private static readonly IReadOnlyList<string> RuleIds = [.. Renkei.Analysis.Catalogue.Rules.All.Select(rule => rule.Id)];

    private static readonly Dictionary<string, IReadOnlyList<string>> Texts = new(StringComparer.Ordinal)
    {
        ["complete.what"] = [.. AllKinds.Names, .. AllKinds.Names.SelectMany(_ => (string[])["event", "insight", "change", "posting"])],
        ["judgement.row"] = RuleIds,
        ["action.row"] = RuleIds,
        ["action.agenda"] = [.. RuleIds.Where(rule => rule.StartsWith('A'))],
        ["setting.name"] = [.. Renkei.Analysis.Catalogue.Rules.All.SelectMany(rule => rule.Thresholds.Select(threshold => $"{rule.Id}.{threshold.Name}")), "S2-7.unheard-of"],
        ["setting.value"] = ["0.1", "0.3", "0.5", "0.9", "1", "2", "3", "6", "24", "120", "much"],
        ["measure.name"] = ["scrap", "scrap", "hours"],
        ["measure.unit"] = ["percent"],
        ["survey.item"] = ["trust", "trust", "strategy-aligned", "no-fear-of-loss", "committed", "open", "value-clear", "no-fear-of-failure", "can-learn-from-them", "morale", "own-way"],
    };

    /// <summary>The texts of a field of a kind; null when any text will do.</summary>
    public static IReadOnlyList<string>? Of(string kind, string field) => Texts.GetValueOrDefault($"{kind}.{field}");
}
