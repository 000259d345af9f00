using Renkei.Analysis.Lines;

namespace Renkei.Analysis.Climate;

/// <summary>Two of those who work together: two partners, or a venture and a parent.</summary>
/// <param name="One">The first of them; we come before all others.</param>
/// <param name="Other">The second.</param>
internal sealed record PairOfMembers(string One, string Other)
{
    /// <summary>What tells it from other pairs.</summary>
    public string Key => $"{One}-{Other}";

    /// <summary>Every pair of those on a line, ours first.</summary>
    public static IReadOnlyList<PairOfMembers> Of(Line line)
    {
        var members = line.Pair.Members;
        return [.. from one in Enumerable.Range(0, members.Count) from other in Enumerable.Range(one + 1, members.Count - one - 1) select new PairOfMembers(members[one], members[other])];
    }

    public bool IsBetween(string by, string to) => (by == One && to == Other) || (by == Other && to == One);

    /// <summary>Their names, to fill a sentence.</summary>
    public (string Name, string Text)[] Names(Line line) => [("one", line.NameOf(One)), ("other", line.NameOf(Other))];
}
