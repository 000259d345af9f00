using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Obstacles;

/// <summary>The new organization an alliance founds, when it was agreed on, and those of ours who were the first to go there.</summary>
internal static class FirstPostings
{
    /// <summary>The ventures among the partners.</summary>
    public static IReadOnlyList<Record> Ventures(Line line) => line.Ventures;

    /// <summary>The first signing on record; null where none has come yet, or none is told.</summary>
    public static Record? Signing(Line line) => First(line, MilestoneType.Signing);

    /// <summary>The first milestone of a sort that was reached; null where none is told.</summary>
    public static Record? First(Line line, MilestoneType type) =>
        line.Of(Milestone.Kind).Where(point => Milestone.Is.Of(point) == type && Milestone.When.Of(point) is not null)
            .MinBy(point => (Milestone.When.Of(point)!.Start.Earliest, point.Id));

    /// <summary>Our postings to the ventures that certainly began by some months after the signing.</summary>
    public static IReadOnlyList<Stay> Of(Line line, IReadOnlyList<Record> ventures, DaySpan signed, int months) =>
        [.. line.Stays.Where(stay => stay.From == line.Pair.Us && ventures.Any(venture => venture.Id == stay.To)
            && stay.Begins is { } begins && begins.Latest <= Window.Later(signed.Earliest, months))];
}
