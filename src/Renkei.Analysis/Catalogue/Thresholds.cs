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
    private readonly HashSet<string>? read; // null where nobody asks which were

    private Thresholds(Rule rule, Dictionary<string, double> values, IReadOnlyList<Record> settings, IReadOnlyList<Record> notUnderstood, HashSet<string>? read = null)
    {
        this.read = read;
        this.rule = rule;
        this.values = values;
        Settings = settings;
        NotUnderstood = notUnderstood;
    }

    /// <summary>The settings that override a default, at most one for each; shown with the finding.</summary>
    public IReadOnlyList<Record> Settings { get; }

    /// <summary>Settings of this rule that change nothing: an unknown name, no number, or a number out of its range.</summary>
    public IReadOnlyList<Record> NotUnderstood { get; }

    /// <summary>The names of the thresholds.</summary>
    public IEnumerable<string> Names => values.Keys;

    /// <summary>The value of a threshold.</summary>
    /// <exception cref="KeyNotFoundException">The rule has no such threshold: our own bug.</exception>
    public double this[string name]
    {
        get
        {
            read?.Add(name);
            return values[name];
        }
    }

    /// <summary>The thresholds of a rule as a view sets them for an alliance on its day.</summary>
    public static Thresholds Of(Rule rule, LedgerView view, Record alliance)
    {
        var found = rule.Thresholds.ToDictionary(threshold => threshold.Name, threshold => threshold.Value, StringComparer.Ordinal);
        var (settings, notUnderstood) = (new List<Record>(), new List<Record>());
        foreach (var setting in Applying(rule, view, alliance))
        {
            var name = Setting.Name.Of(setting)[(rule.Id.Length + 1)..];
            if (name == Findings.Snooze.Name) continue; // changes no threshold
            if (!found.ContainsKey(name) || !rule.Reads(name, Setting.Value.Of(setting), out var value))
            {
                notUnderstood.Add(setting);
                continue;
            }

            found[name] = value;
            settings.RemoveAll(other => Setting.Name.Of(other) == Setting.Name.Of(setting));
            settings.Add(setting);
        }

        return new(rule, found, settings, notUnderstood);
    }

    /// <summary>The same with one threshold another, kept within its range.</summary>
    public Thresholds With(string name, double value) =>
        new(rule, new(values, StringComparer.Ordinal) { [name] = rule.WithinRange(name, value) }, Settings, NotUnderstood);

    /// <summary>The thresholds that would lead to another case if they were a quarter lower or higher.</summary>
    /// <param name="judge">The case under given thresholds.</param>
    public IReadOnlyList<string> ThatTurn(Func<Thresholds, string> judge)
    {
        var noting = Noting();
        return noting.ThatTurn(judge, judge(noting));
    }

    /// <summary>The same, noting which of them are read.</summary>
    internal Thresholds Noting() => new(rule, values, Settings, NotUnderstood, new(StringComparer.Ordinal));

    /// <summary>Those of which another value would lead to another case. One that was not read on the way to the case as it stands cannot: the way would be the same.</summary>
    /// <param name="judge">The case under given thresholds.</param>
    /// <param name="now">The case as it stands, found by these.</param>
    internal IReadOnlyList<string> ThatTurn(Func<Thresholds, string> judge, string now) =>
        [.. Names.Where(name => read?.Contains(name) != false && (judge(With(name, values[name] * 0.75)) != now || judge(With(name, values[name] * 1.25)) != now))];

    /// <summary>
    /// The settings of a rule that hold for the alliance on the view's day, of which the last one counts: its own after those for all alliances, what
    /// holds from a later day on after what held before, and of several that are no later than each other the last by name.
    /// </summary>
    private static IEnumerable<Record> Applying(Rule rule, LedgerView view, Record alliance) =>
        from setting in view.Of(Setting.Kind)
        where Setting.Name.Of(setting).StartsWith($"{rule.Id}.", StringComparison.Ordinal)
        let named = Setting.Alliance.Of(setting)
        where named is null || named.Id == alliance.Id
        where Setting.When.Of(setting) is not { } when || (when.HasBegunBy(view.AsOf) != Truth.No && (!when.Lasts || when.End.Latest >= view.AsOf))
        orderby named is not null, Setting.When.Of(setting)?.Start.Earliest ?? DateOnly.MinValue, setting.Id
        select setting;
}
