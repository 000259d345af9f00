using Renkei.Analysis.Findings;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Catalogue;

/// <summary>One row of the catalogue: the words and thresholds of a rule. What it computes stands in code.</summary>
public sealed class Rule
{
    private const int DaysUnlessSaid = 60;

    private readonly Part part;

    internal Rule(Part part) => this.part = part;

    /// <summary>The catalogue id, such as <c>S2-7</c>.</summary>
    public string Id => RuleText.Id.Of(part);

    /// <summary>What people call it.</summary>
    public string Title => RuleText.Title.Of(part);

    /// <summary>What people read where nothing is wrong, of a rule that is named after what is wrong: <c>not in the way</c>; null where <c>in place</c> says it.</summary>
    public string? WhenClear => RuleText.Clear.Of(part);

    /// <summary>The question it answers.</summary>
    public string Asks => RuleText.Asks.Of(part);

    /// <summary>Paper and section.</summary>
    public string Source => RuleText.Source.Of(part);

    /// <summary>Whether it only informs: told in its own place, never up front, and no verdict on the alliance.</summary>
    public bool IsBackground => RuleText.Background.Of(part) == true;

    /// <summary>When a coder of texts uses the row as a code; null when not said.</summary>
    public string? Include => RuleText.Include.Of(part);

    /// <summary>When a coder does not use it, and what to use instead; null when not said.</summary>
    public string? Exclude => RuleText.Exclude.Of(part);

    /// <summary>The kinds of record without which it is unknown.</summary>
    public IReadOnlyList<string> Needs => RuleText.Needs.Of(part);

    /// <summary>Whether one of its cases is worth a look or wrong, as far as the catalogue says so.</summary>
    public bool Warns => WarningCases.Count > 0;

    /// <summary>The survey items by which people are asked the same.</summary>
    public IReadOnlyList<string> People => RuleText.People.Of(part) ?? ListOf<string>.Empty;

    /// <summary>The points of the agenda that answer it, such as <c>A8</c>.</summary>
    public IReadOnlyList<string> Agenda => RuleText.Agenda.Of(part) ?? ListOf<string>.Empty;

    /// <summary>What to do about what it warns of unless a case says otherwise, whose step that is by role, and within how many days; null where the catalogue proposes nothing.</summary>
    public (string What, Roles Owner, int Days)? Step =>
        RuleText.Do.Of(part) is { } what ? (what, RuleText.Owner.Of(part) ?? Roles.Manager, (int)(RuleText.Days.Of(part)?.Number ?? DaysUnlessSaid)) : null;

    /// <summary>What to do in a case that has a step of its own, by the name of the case, in the order of the sheet.</summary>
    public IReadOnlyList<(string When, string What)> StepsOfCases =>
        [.. RuleText.Says.Of(part).Where(sentence => RuleText.Sentence.Do.Of(sentence) is not null).Select(sentence => (RuleText.Sentence.When.Of(sentence), RuleText.Sentence.Do.Of(sentence)!))];

    /// <summary>The cases that warn, as far as the catalogue says so.</summary>
    public IReadOnlyList<string> WarningCases =>
        [.. RuleText.Says.Of(part).Where(sentence => RuleText.Sentence.Status.Of(sentence) is Status.Watch or Status.Problem).Select(RuleText.Sentence.When.Of)];

    /// <summary>What to do in a case, its places filled: its own step, or else that of the rule; null where the catalogue proposes nothing.</summary>
    public string? StepIn(string when, IReadOnlyDictionary<string, string> places) =>
        ((CaseOf(when) is { } sentence ? RuleText.Sentence.Do.Of(sentence) : null) ?? RuleText.Do.Of(part)) is { } what ? Sentences.Fill(what, places) : null;

    /// <summary>Whether the catalogue proposes a step in just these words.</summary>
    public bool Proposes(string what) => RuleText.Do.Of(part) == what || StepsOfCases.Any(step => step.What == what);

    /// <summary>How the value is computed.</summary>
    public string Formula => RuleText.Formula.Of(part);

    /// <summary>The unit and range of the value.</summary>
    public string Unit => RuleText.Unit.Of(part);

    /// <summary>The units of its signs, where they differ; none where one serves all.</summary>
    public IReadOnlyList<(string Sign, string Unit)> Units =>
        [.. from sign in Signs let unit = RuleText.Sign.Unit.Of(sign) where unit is not null select (RuleText.Sign.Name.Of(sign), unit)];

    /// <summary>The unit of what is found on one scope: that of the sign, else of the rule.</summary>
    internal string UnitOf(string scope) => Signs.Where(sign => IsOf(scope, RuleText.Sign.Name.Of(sign))).Select(RuleText.Sign.Unit.Of).FirstOrDefault() ?? Unit.Split(';')[0];

    /// <summary>The sign of which alone a survey item speaks; null where it speaks of the rule as a whole.</summary>
    internal string? SignOf(string item) => Signs.Where(sign => RuleText.Sign.People.Of(sign)?.Contains(item) == true).Select(RuleText.Sign.Name.Of).FirstOrDefault();

    /// <summary>Whether a scope is that of a sign, or of one of several findings on it: <c>help</c>, <c>help-aoki-berg</c>.</summary>
    internal static bool IsOf(string scope, string sign) => scope == sign || scope.StartsWith($"{sign}-", StringComparison.Ordinal);

    /// <summary>Its thresholds: name, default, unit and the reason for it.</summary>
    public IReadOnlyList<(string Name, double Value, string? Unit, string Reason)> Thresholds =>
        [.. Limits.Select(threshold =>
            (RuleText.Threshold.Name.Of(threshold), (double)RuleText.Threshold.Value.Of(threshold).Number, RuleText.Threshold.Unit.Of(threshold), RuleText.Threshold.Reason.Of(threshold)))];

    /// <summary>The sentence for a case, its places filled.</summary>
    /// <exception cref="KeyNotFoundException">The catalogue has no such case, or a place is left: our own bug.</exception>
    public string Says(string when, IReadOnlyDictionary<string, string> places, bool isJoint = false) =>
        CaseOf(when) is { } sentence ? Sentences.Fill((isJoint ? RuleText.Sentence.Joint.Of(sentence) : null) ?? RuleText.Sentence.Text.Of(sentence), places)
        : throw new KeyNotFoundException($"{Id} says nothing when '{when}'.");

    /// <summary>What a case means for the alliance.</summary>
    /// <exception cref="KeyNotFoundException">The catalogue has no such case, or does not say: our own bug.</exception>
    public Status StatusOf(string when) =>
        (CaseOf(when) is { } sentence ? RuleText.Sentence.Status.Of(sentence) : null) ?? throw new KeyNotFoundException($"{Id} does not say what '{when}' means.");

    /// <summary>What would tell in a case where it is not known.</summary>
    public IReadOnlyList<Missing> Missing(string when, IReadOnlyDictionary<string, string> places) =>
        [.. (RuleText.Missing.Of(part) ?? ListOf<Part>.Empty).Where(missing => RuleText.Sentence.When.Of(missing) == when)
            .Select(missing => new Missing(RuleText.Sentence.Kind.Of(missing)!, Sentences.Fill(RuleText.Sentence.Text.Of(missing), places)))];

    /// <summary>What a threshold is for people: its words in the catalogue.</summary>
    internal string WordsOf(string name) => RuleText.Threshold.Words.Of(Threshold(name));

    /// <summary>Reads a value for a threshold; false when it is no number or out of its range.</summary>
    internal bool Reads(string name, string text, out double value)
    {
        var threshold = Threshold(name);
        var read = Amount.Of(text, RuleText.Threshold.Least.Of(threshold).Number, RuleText.Threshold.Most.Of(threshold).Number).Succeeded(out var amount);
        value = (double)(amount?.Number ?? 0);
        return read;
    }

    internal double WithinRange(string name, double value) =>
        Math.Clamp(value, (double)RuleText.Threshold.Least.Of(Threshold(name)).Number, (double)RuleText.Threshold.Most.Of(Threshold(name)).Number);

    private Part Threshold(string name) => Limits.First(threshold => RuleText.Threshold.Name.Of(threshold) == name);

    private IEnumerable<Part> Limits => (RuleText.Thresholds.Of(part) ?? ListOf<Part>.Empty).Concat(People.Count > 0 ? Rules.PeopleThresholds : []);

    private ListOf<Part> Signs => RuleText.Signs.Of(part) ?? ListOf<Part>.Empty;

    private Part? CaseOf(string when) => RuleText.Says.Of(part).FirstOrDefault(sentence => RuleText.Sentence.When.Of(sentence) == when);
}
