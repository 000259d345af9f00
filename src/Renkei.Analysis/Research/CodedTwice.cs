using Renkei.Core.Books;
using Renkei.Core.Records;

namespace Renkei.Analysis.Research;

/// <summary>One thing two coders recorded differently, or only one of them.</summary>
/// <param name="Record">Kind and id.</param>
/// <param name="Field">The field that differs; null when only one recorded it at all.</param>
/// <param name="One">What the first wrote; null for nothing.</param>
/// <param name="Other">What the second wrote; null for nothing.</param>
public sealed record Difference(string Record, string? Field, string? One, string? Other);

/// <summary>How two casebooks of one source compare, record by record: the second coder works from the same ids.</summary>
/// <param name="Both">How many records stand in both.</param>
/// <param name="Fields">How many fields either filled in these.</param>
/// <param name="Agreed">In how many of these fields they agree.</param>
/// <param name="Differences">Where they differ, in the order of the first casebook.</param>
public sealed record CodedTwice(int Both, int Fields, int Agreed, IReadOnlyList<Difference> Differences)
{
    private static readonly HashSet<string> NotOfTheCase = ["coder", "memo", "note"];

    /// <summary>Compares two views, usually of coders.</summary>
    /// <param name="one">The first casebook.</param>
    /// <param name="other">The second.</param>
    /// <param name="text">A value as text.</param>
    public static CodedTwice Of(LedgerView one, LedgerView other, Func<Node, string> text)
    {
        var (first, second) = (ByName(one), ByName(other));
        var differences = new List<Difference>();
        var (fields, agreed) = (0, 0);
        foreach (var (name, record) in first)
        {
            if (!second.TryGetValue(name, out var twin))
            {
                differences.Add(new(name, null, "recorded", null));
                continue;
            }

            foreach (var (field, mine, yours) in Pairs(record, twin, text))
            {
                fields++;
                if (mine == yours) agreed++;
                else differences.Add(new(name, field, mine, yours));
            }
        }

        differences.AddRange(second.Keys.Where(name => !first.ContainsKey(name)).Select(name => new Difference(name, null, null, "recorded")));
        return new(first.Keys.Count(second.ContainsKey), fields, agreed, differences);
    }

    private static Dictionary<string, Record> ByName(LedgerView view) =>
        view.Records.DistinctBy(record => record.Reference.ToString()).ToDictionary(record => record.Reference.ToString(), StringComparer.Ordinal);

    /// <summary>The fields that either filled in; what a coder notes for coders is not of the case.</summary>
    private static IEnumerable<(string Field, string? One, string? Other)> Pairs(Record one, Record other, Func<Node, string> text)
    {
        var (mine, yours) = (Said(one, text), Said(other, text));
        return from field in one.Kind.Form.Fields
               where !NotOfTheCase.Contains(field.Name) && (mine.ContainsKey(field.Name) || yours.ContainsKey(field.Name))
               select (field.Name, mine.GetValueOrDefault(field.Name), yours.GetValueOrDefault(field.Name));
    }

    private static Dictionary<string, string> Said(Record record, Func<Node, string> text) =>
        record.Kind.Form.Said(record).ToDictionary(said => said.Key.Name, said => text(said.Value), StringComparer.Ordinal);
}
