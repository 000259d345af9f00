using System.Globalization;
using Renkei.Analysis;
using Renkei.Analysis.Findings;
using Renkei.App.Access;
using Renkei.App.Rendering;
using Renkei.Core.Casebooks;
using Renkei.Core.Records;
using Renkei.Core.Rules;
using Renkei.Core.Steering;
using Renkei.Core.Values;

namespace Renkei.App.Features.Check;

/// <summary>Holds the program to what a casebook expects of its records.</summary>
public static class Expectations
{
    /// <summary>A problem for each expectation that is not met; none when all are.</summary>
    public static IReadOnlyList<Problem> Unmet(Casebook casebook, string file) => [.. Unmet(casebook, casebook.Expected, file), .. Surplus(casebook, file)];

    /// <summary>A problem for each rule that warns of a casebook and is neither expected nor allowed to, read as those of its expectations; none where it does not say which may.</summary>
    private static IEnumerable<Problem> Surplus(Casebook casebook, string file)
    {
        if (casebook.Allowed is not { } allowed) return [];

        var readers = casebook.Expected.Select(ViewerOf).DefaultIfEmpty("coder").Distinct(StringComparer.Ordinal);
        var may = allowed.Concat(casebook.Expected.Where(expected => Expectation.Status.Of(expected) is Opinion.Watch or Opinion.Problem).Select(Expectation.Rule.Of)).ToHashSet(StringComparer.Ordinal);
        return [.. allowed.Where(rule => Questions.Of(rule) is null).Select(rule => new Problem(Codes.RuleUnknown, "allow", RowNames.Refusal(rule))),
            .. from reader in readers
               let asked = Ask(casebook, file, reader, Questions.All)
               from finding in asked.Succeeded(out var answers) ? answers.SelectMany(answer => answer.Findings) : []
               where finding.Status is Status.Watch or Status.Problem && !may.Contains(finding.Rule)
               select new Problem(AccessCodes.WarningNotAllowed, "allow", $"{finding.Rule} {finding.Key} is {StatusWords.Of(finding)}: {finding.Says}")];
    }

    /// <summary>A problem for each of some expectations that the records of a casebook do not meet.</summary>
    public static IReadOnlyList<Problem> Unmet(Casebook casebook, IReadOnlyList<Part> expectations, string file)
    {
        var answers = new Dictionary<string, Outcome<IReadOnlyList<Answer>>>(StringComparer.Ordinal);
        var problems = new List<Problem>();
        foreach (var expected in expectations)
        {
            var (viewer, rule) = (ViewerOf(expected), Expectation.Rule.Of(expected));
            if (Questions.Of(rule) is null)
            {
                problems.Add(new(Codes.RuleUnknown, "expect", RowNames.Refusal(rule)));
                continue;
            }

            if (!answers.TryGetValue(viewer, out var asked))
                answers[viewer] = asked = Ask(casebook, file, viewer, [.. expectations.Where(other => ViewerOf(other) == viewer).Select(other => Questions.Of(Expectation.Rule.Of(other))).OfType<Question>().Distinct()]);
            if (!asked.Succeeded(out var found)) problems.AddRange(asked.Problems);
            else if (Unmet(expected, found) is { } unmet) problems.Add(unmet);
        }

        return problems;
    }

    private static string ViewerOf(Part expected) => Expectation.Reader.Of(expected) ?? "coder";

    private static Outcome<IReadOnlyList<Answer>> Ask(Casebook casebook, string file, string viewer, IReadOnlyList<Question> questions) =>
        new Seeing(file, viewer, Alliance: null, AsOf: null, KnownAt: null, Joint: false).Look(casebook)
            .Then<IReadOnlyList<Answer>>(seen => seen.SelectMany(each => Questions.Ask(questions, each.View, each.Alliance)).ToList());

    private static Problem? Unmet(Part expected, IReadOnlyList<Answer> answers)
    {
        var (rule, alliance, key) = (Expectation.Rule.Of(expected), Expectation.Alliance.Of(expected), Expectation.Key.Of(expected));
        var near = answers.Where(answer => alliance is null || answer.Alliance == alliance)
            .SelectMany(answer => answer.Findings)
            .Where(finding => finding.Rule == rule && (key is null || finding.Key == key || finding.Key.EndsWith($"/{key}", StringComparison.Ordinal)))
            .ToList();
        var isThere = near.Exists(finding => IsMet(expected, finding));
        var isAbsent = Expectation.Absent.Of(expected) == true;
        return isThere != isAbsent ? null
            : new(AccessCodes.ExpectationUnmet, "expect", $"{string.Join(' ', ((string?[])[rule, key]).OfType<string>())}: {Told(near)}");
    }

    private static bool IsMet(Part expected, Finding finding) =>
        (Expectation.Status.Of(expected) is not { } status || As.Words<Opinion>().Print(status) == StatusWords.Of(finding))
        && (Expectation.Word.Of(expected) is not { } word || word == finding.Word)
        && (Expectation.Value.Of(expected) is not { } value || (finding.Value is { } found && Math.Round((decimal)found, value.Number.Scale) == value.Number))
        && (Expectation.N.Of(expected) is not { } n || n.Number == finding.N)
        && (Expectation.Says.Of(expected) is not { } says || finding.Says.Contains(says, StringComparison.Ordinal));

    private static string Told(List<Finding> near) => near.Count == 0
        ? "no such finding."
        : string.Join("; ", near.Select(finding => string.Create(
            CultureInfo.InvariantCulture, $"{finding.Key} is {StatusWords.Of(finding)}{(finding.Word is null ? "" : $", {finding.Word}")}{(finding.Value is { } value ? $", {value:0.######}" : "")}, n = {finding.N}: {finding.Says}")));
}
