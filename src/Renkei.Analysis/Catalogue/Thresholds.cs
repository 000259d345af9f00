using Renkei.Core.Books;
using Renkei.Core.Books.Kinds;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Catalogue;

/// <summary>
/// The thresholds of a rule for one alliance: the catalogue's defaults, overridden by records <c>setting</c> the view shows
/// (<c>S2-7.lopsided</c>), the alliance's own before those for all alliances.
/// </summary>
public sealed class Thresholds
{
    private readonly Rule rule;
    private readonly Dictionary<string, double> values;

    private Thresholds(Rule rule, Dictionary<string, double> values, IReadOnlyList<Record> settings)
    {
        this.rule = rule;
        this.values = values;
        Settings = settings;
    }

    /// <summary>The settings that override a default; shown with the finding.</summary>
    public IReadOnlyList<Record> Settings { get; }

    /// <summary>The value of a threshold.</summary>
    /// <exception cref="KeyNotFoundException">The rule has no such threshold: our own bug.</exception>
    public double this[string name] => values[name];

    /// <summary>The thresholds of a rule as a view sets them for an alliance.</summary>
    public static Thresholds Of(Rule rule, LedgerView view, Record alliance)
    {
        var found = rule.Thresholds.ToDictionary(threshold => threshold.Name, threshold => threshold.Value, StringComparer.Ordinal);
        var settings = new List<Record>();
        var overriding = view.Of(Setting.Kind)
            .Where(setting => Setting.Alliance.Of(setting) is not { } named || named.Id == alliance.Id)
            .OrderBy(setting => Setting.Alliance.Of(setting) is not null);
        foreach (var setting in overriding)
        {
            var name = Setting.Name.Of(setting);
            if (!name.StartsWith($"{rule.Id}.", StringComparison.Ordinal) || !found.ContainsKey(name[(rule.Id.Length + 1)..])) continue;
            if (!Amount.Of(Setting.Value.Of(setting)).Succeeded(out var amount)) continue;
            found[name[(rule.Id.Length + 1)..]] = (double)amount.Number;
            settings.Add(setting);
        }

        return new(rule, found, settings);
    }

    /// <summary>The same with one threshold another.</summary>
    public Thresholds With(string name, double value) => new(rule, new(values, StringComparer.Ordinal) { [name] = value }, Settings);
}
