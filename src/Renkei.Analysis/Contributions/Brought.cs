using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Records;

namespace Renkei.Analysis.Contributions;

/// <summary>What one side of a pair brought in. What its partner learned from it is an invisible asset too.</summary>
/// <param name="Visible">What can be counted and priced.</param>
/// <param name="Invisible">What lives in people and information.</param>
/// <param name="Taught">What the other side took in from it, as insights.</param>
internal sealed record Brought(IReadOnlyList<Record> Visible, IReadOnlyList<Record> Invisible, IReadOnlyList<Record> Taught)
{
    public int Unseen => Invisible.Count + Taught.Count;

    public int All => Visible.Count + Unseen;

    /// <summary>What a side brought to the other, or to the alliance as a whole; what went to a third body is not of this pair.</summary>
    public static Brought By(Line line, string side)
    {
        var other = line.Pair.Other(side);
        var brought = line.Of(Contribution.Kind)
            .Where(each => line.FirmOf(Contribution.By.Of(each), each) == side && (Contribution.To.Of(each) is not { } to || line.FirmOf(to, each) == other))
            .ToLookup(Contribution.Asset.Of);
        return new([.. brought[Asset.Visible]], [.. brought[Asset.Invisible]], [.. line.Lessons.Where(lesson => lesson.Source == side).Select(lesson => lesson.Insight)]);
    }
}
