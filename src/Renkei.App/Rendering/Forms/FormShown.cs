using Renkei.Core.Books;
using Renkei.Core.Values;

namespace Renkei.App.Rendering.Forms;

/// <summary>A form with what is typed into it so far and what is wrong with that.</summary>
/// <param name="View">What the one who types sees: only that can be named.</param>
/// <param name="Problems">What is wrong, each with the path of its input.</param>
public sealed record FormShown(LedgerView View, IReadOnlyList<Problem> Problems)
{
    private readonly Dictionary<string, IReadOnlyList<(string Id, string Name)>> candidates = new(StringComparer.Ordinal);

    /// <summary>What is wrong with an input itself.</summary>
    public IEnumerable<string> At(string name) => Problems.Where(problem => problem.Path == name || (problem.Path.StartsWith(name, StringComparison.Ordinal) && problem.Path[name.Length..] is ['[', .., ']'])).Select(problem => problem.Message);

    /// <summary>The records of a kind that can be named, by what people call them.</summary>
    public IReadOnlyList<(string Id, string Name)> Of(string kind) => candidates.TryGetValue(kind, out var known) ? known
        : candidates[kind] = [.. View.Of(Core.AllKinds.Find(kind)!).Select(record => (record.Id, Titles.In(View, record))).DistinctBy(one => one.Id).OrderBy(one => one.Item2, StringComparer.CurrentCultureIgnoreCase)];
}
