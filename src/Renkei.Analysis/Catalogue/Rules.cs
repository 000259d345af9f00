using System.Collections.Concurrent;
using Renkei.Core.Casebooks;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Catalogue;

/// <summary>The rules of the catalogue, from the sheets built into the program. A sheet is read when one of its rules is first asked for.</summary>
public static class Rules
{
    private const string CaveatSheet = "caveats.yaml";
    private const string InstrumentSheet = "instruments.yaml";

    private static readonly Lazy<IReadOnlyList<RuleSheet>> Sheets = new(() =>
        [.. typeof(Rules).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".yaml", StringComparison.Ordinal) && name is not (CaveatSheet or InstrumentSheet))
            .Order(StringComparer.Ordinal)
            .Select(name => new RuleSheet(Text(name)))]);

    private static readonly ConcurrentDictionary<string, Rule> Known = new(StringComparer.Ordinal);

    private static readonly Lazy<IReadOnlyList<SurveyItem>> Instruments = new(() => [.. Sheet.Read(Text(InstrumentSheet), "items", SurveyItem.Table).Value.Select(part => new SurveyItem(part))]);

    private static readonly Lazy<ListOf<Part>> PeopleLimits = new(() => Sheet.Read(Text(InstrumentSheet), "thresholds", RuleText.Threshold.Table).Value);

    private static readonly Lazy<ListOf<Part>> Caveats = new(() => Sheet.Read(Text(CaveatSheet), "caveats", RuleText.Sentence.Table).Value);

    /// <summary>All rules, in the order of their sheets.</summary>
    public static IReadOnlyCollection<Rule> All => [.. Sheets.Value.SelectMany(sheet => sheet.Rules)];

    /// <summary>The rule of an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none: our own bug.</exception>
    public static Rule Of(string id) => Known.GetOrAdd(id, Find);

    /// <summary>What people are asked in surveys, in the order of the sheet.</summary>
    public static IReadOnlyList<SurveyItem> SurveyItems => Instruments.Value;

    /// <summary>The thresholds of every rule of which people are asked.</summary>
    internal static ListOf<Part> PeopleThresholds => PeopleLimits.Value;

    private static Rule Find(string id) =>
        Sheets.Value.FirstOrDefault(sheet => sheet.Holds(id))?.Rules.FirstOrDefault(rule => rule.Id == id) ?? throw new KeyNotFoundException($"The catalogue has no rule '{id}'.");

    /// <summary>A sentence that any rule may add to a finding.</summary>
    /// <exception cref="InvalidOperationException">The catalogue has no such sentence: our own bug.</exception>
    internal static string Caveat(string when, params ReadOnlySpan<(string Name, string Text)> places)
    {
        var filled = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, text) in places) filled[name] = text;
        return Sentences.Fill(RuleText.Sentence.Text.Of(Caveats.Value.First(caveat => RuleText.Sentence.When.Of(caveat) == when)), filled);
    }

    private static string Text(string sheet)
    {
        using var stream = typeof(Rules).Assembly.GetManifestResourceStream(sheet)!;
        using var text = new StreamReader(stream);
        return text.ReadToEnd();
    }

    /// <summary>The rules of one sheet, parsed when first needed: parsing all of them would be felt at every start.</summary>
    private sealed class RuleSheet(string text)
    {
        private readonly Lazy<IReadOnlyList<Rule>> rules = new(() => [.. Sheet.Read(text, "rules", RuleText.Table).Value.Select(part => new Rule(part))]);

        public IReadOnlyList<Rule> Rules => rules.Value;

        public bool Holds(string id) => text.Contains($"- rule: {id}\n", StringComparison.Ordinal) || text.Contains($"- rule: {id}\r", StringComparison.Ordinal);
    }
}
