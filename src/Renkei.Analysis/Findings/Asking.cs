using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Lines;
using Renkei.Core.Records;

namespace Renkei.Analysis.Findings;

/// <summary>A rule asked on a line. All findings are made here, so that none forgets its source, what is missing or what a careful reader should know.</summary>
internal sealed class Asking
{
    private readonly Line line;
    private readonly Rule rule;

    public Asking(Line line, string rule)
    {
        this.line = line;
        this.rule = Rules.Of(rule);
        Thresholds = line.ThresholdsOf(rule);
    }

    /// <summary>The rule's thresholds as this line's view sets them.</summary>
    public Thresholds Thresholds { get; }

    /// <summary>One finding.</summary>
    /// <param name="scope">What tells it from others of its rule on this line: <c>since-start</c>, a capability's id.</param>
    /// <param name="status">The verdict.</param>
    /// <param name="says">The case of the catalogue whose sentence says it, and which names what is missing.</param>
    /// <param name="evidence">The records it rests on.</param>
    /// <param name="places">What fills the sentence, beside <c>us</c>, <c>partner</c>, <c>others</c> (the partners without ventures) and <c>together</c>.</param>
    public Finding Finds(string scope, Status status, string says, IEnumerable<Record> evidence, params ReadOnlySpan<(string Name, string Text)> places)
    {
        var records = evidence.Distinct().ToList();
        return Finds(scope, status, says, (records, records.Count, records.Exists(record => record.Basis == Basis.Constructed)), places);
    }

    /// <summary>One finding that may rest on very many events.</summary>
    /// <inheritdoc cref="Finds(string, Status, string, IEnumerable{Record}, ReadOnlySpan{ValueTuple{string, string}})"/>
    public Finding Finds(string scope, Status status, string says, Evidence evidence, params ReadOnlySpan<(string Name, string Text)> places) =>
        Finds(scope, status, says, evidence.Settle(), places);

    /// <summary>One finding by facts alone: the catalogue says what they mean, and it is noted as fragile where a quarter more or less of a threshold makes another case of them.</summary>
    /// <param name="scope">What tells it from others of its rule on this line.</param>
    /// <param name="facts">What the records show under given thresholds.</param>
    public Finding Judges(string scope, Func<Thresholds, Facts> facts)
    {
        var noting = Thresholds.Noting();
        var found = facts(noting);
        var status = rule.StatusOf(found.Case);
        var finding = Finds(scope, status, found.Case, found.Evidence, [.. found.Places]);
        return Noted(finding, status == Status.Unknown ? [] : noting.ThatTurn(thresholds => facts(thresholds).Case, found.Case)) with
        {
            Value = status is Status.Unknown or Status.NotApplicable ? null : found.Value,
            N = found.N ?? finding.N,
            Threshold = found.Threshold is { } name ? Thresholds[name] : null,
            Missing = found.Lacking is { } lacking ? [.. lacking.SelectMany(when => rule.Missing(when, Places([.. found.Places])))] : finding.Missing,
            Step = found.Step ?? finding.Step,
        };
    }

    private Finding Finds(string scope, Status status, string says, (IReadOnlyList<Record> Shown, int Count, bool HasConstructed) evidence, ReadOnlySpan<(string Name, string Text)> places)
    {
        var filled = Places(places);
        return new()
        {
            Rule = rule.Id,
            Key = $"{line.Name}/{line.Pair.Partner}/{scope}",
            AsOf = line.AsOf,
            Status = status,
            Sign = scope,
            Unit = rule.UnitOf(scope),
            About = new(line.Pair.Us, line.Pair.Partner),
            N = evidence.Count,
            Evidence = [.. evidence.Shown, .. Thresholds.Settings],
            Missing = rule.Missing(says, filled),
            Source = rule.Source,
            Says = rule.Says(says, filled, line.IsJoint),
            Step = rule.StepIn(says, filled),
            Notes = Caveats.Of(Thresholds, evidence.HasConstructed),
        };
    }

    /// <summary>A sentence of the rule that is said beside another.</summary>
    public string Says(string when, params ReadOnlySpan<(string Name, string Text)> places) => rule.Says(when, Places(places));

    /// <summary>What would tell in a further case.</summary>
    public IReadOnlyList<Missing> Missing(string when, params ReadOnlySpan<(string Name, string Text)> places) => rule.Missing(when, Places(places));

    /// <summary>The same finding, noted as fragile when a quarter more or less of a threshold would lead to another case.</summary>
    /// <param name="finding">The finding as it stands.</param>
    /// <param name="judge">The case under given thresholds.</param>
    public Finding Weighed(Finding finding, Func<Thresholds, string> judge) =>
        Noted(finding, finding.Status == Status.Unknown ? [] : Thresholds.ThatTurn(judge));

    private Finding Noted(Finding finding, IReadOnlyList<string> turning) =>
        turning.Count == 0 ? finding : finding with { IsFragile = true, Notes = [Caveats.Fragile(turning.Select(rule.WordsOf)), .. finding.Notes] };

    private Dictionary<string, string> Places(ReadOnlySpan<(string Name, string Text)> places)
    {
        var filled = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["us"] = line.NameOf(line.Pair.Us),
            ["partner"] = line.Pair.PartnerName(line.Scene.View),
            ["others"] = line.OtherParties,
            ["together"] = Words.List(line.Pair.Members.Select(line.NameOf)),
        };
        foreach (var (name, text) in places) filled[name] = text;
        return filled;
    }
}
