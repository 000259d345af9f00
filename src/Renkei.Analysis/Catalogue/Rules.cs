using Renkei.Core.Casebooks;

namespace Renkei.Analysis.Catalogue;

/// <summary>The rules of the catalogue, read once from the sheets built into the program.</summary>
public static class Rules
{
    private static readonly Lazy<IReadOnlyDictionary<string, Rule>> ById = new(() =>
        Sheets().SelectMany(Read).ToDictionary(rule => rule.Id, StringComparer.Ordinal));

    /// <summary>All rules, in the order of their sheets.</summary>
    public static IReadOnlyCollection<Rule> All => [.. ById.Value.Values];

    /// <summary>The rule of an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none: our own bug.</exception>
    public static Rule Of(string id) => ById.Value[id];

    private static IEnumerable<string> Sheets() =>
        typeof(Rules).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static IEnumerable<Rule> Read(string sheet)
    {
        using var stream = typeof(Rules).Assembly.GetManifestResourceStream(sheet)!;
        using var text = new StreamReader(stream);
        return Sheet.Read(text.ReadToEnd(), "rules", RuleText.Table).Value.Select(part => new Rule(part));
    }
}
