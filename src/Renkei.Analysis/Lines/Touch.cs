using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Lines;

/// <summary>
/// Whether two levels are in touch: they met, or people of one side do the daily work of that level inside the other, whose mere presence is contact (S1, Discussion). It is contact of
/// the level at which they work there with its like: the paper has them become fully part of the partner's organization, and calls it co-location of that level. Whom of other
/// levels they meet there only events tell.
/// </summary>
internal sealed class Touch
{
    private readonly Line line;

    public Touch(Line line)
    {
        this.line = line;
        Inside = [.. line.Stays.Where(stay => stay is { IsDispatch: true, IsForGood: false, Begins: not null })];
    }

    /// <summary>Who of either side does or did daily work inside the other. Who moved for good has become one of the others.</summary>
    public IReadOnlyList<Stay> Inside { get; }

    /// <summary>Those of one level, who were certainly there at some time within a window.</summary>
    public IReadOnlyList<Stay> InsideAt(Level level, Window within) => [.. Inside.Where(stay => stay.Level == level && stay.IsThereDuring(within) == Truth.Certainly)];

    /// <summary>
    /// Whether two levels were in touch within a window; certainly, perhaps by a coarse date or because a level is not told, or not. That they were not is certain only
    /// where the events of the window were declared complete and, of a level with its like, the postings too.
    /// </summary>
    public Truth Filled(Level ours, Level theirs, Window within)
    {
        var met = line.Contacts.Met(ours, theirs, within);
        if (met == Truth.Certainly) return met;
        var inside = ours == theirs ? IsInside(ours, within) : Truth.No;
        return inside != Truth.No ? inside : met == Truth.No && line.Declared(Event.Kind, within.First, within.Last).Count == 0 ? Truth.Perhaps : met;
    }

    /// <summary>What declares the events and postings of a window complete.</summary>
    public IEnumerable<Record> Declared(Window within) =>
        line.Declared(Event.Kind, within.First, within.Last).Concat(line.Declared(Posting.Kind, within.First, within.Last));

    private Truth IsInside(Level level, Window within)
    {
        var inside = line.Declared(Posting.Kind, within.First, within.Last).Count == 0 ? Truth.Perhaps : Truth.No;
        foreach (var stay in Inside)
        {
            var isThere = stay.Level is not { } known || known == level ? stay.IsThereDuring(within) : Truth.No;
            if (isThere == Truth.Certainly && stay.Level is not null) return isThere;
            if (isThere != Truth.No) inside = Truth.Perhaps;
        }

        return inside;
    }
}
