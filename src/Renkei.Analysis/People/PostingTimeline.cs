using Renkei.Analysis.Charts;
using Renkei.Analysis.Lines;
using Renkei.Core.Books;
using Renkei.Core.People;
using Renkei.Core.Records;

namespace Renkei.Analysis.People;

/// <summary>Who of one firm worked in another, from when to when: a row for each way they went, a mark for each posting that has begun. A promised end that is not kept is none.</summary>
public static class PostingTimeline
{
    /// <summary>The postings of an alliance and its parts.</summary>
    /// <param name="view">What the viewer sees.</param>
    /// <param name="alliance">An alliance of the view.</param>
    /// <returns>The chart, empty when nobody was posted; and all postings, those that have not begun among them, in the order recorded.</returns>
    public static (Timeline Chart, IReadOnlyList<Record> Postings) Of(LedgerView view, Record alliance)
    {
        var scene = new Scene(view, alliance);
        List<Stay> begun = [.. scene.Stays.Where(stay => stay.Begins is not null)];
        var first = begun.Select(stay => stay.Begins!.Value.Earliest).Where(day => day > DateOnly.MinValue).DefaultIfEmpty(view.AsOf).Min();
        var rows = begun.GroupBy(stay => (stay.From, stay.To)).Select(way => new TimelineRow(
            $"{scene.NameOf(way.Key.From)} to {scene.NameOf(way.Key.To)}",
            way.Key.From == view.Viewer.Organization ? Side.Out : way.Key.To == view.Viewer.Organization ? Side.In : Side.Both,
            [.. way.OrderBy(stay => stay.Begins!.Value.Earliest).Select(stay => new TimelineMark(Posting.When.Of(stay.Posting)!, Telling.Posted(stay.Posting), stay.Posting, stay.IsDispatch))]));
        return (new("Who worked on the other side", first, view.AsOf, [.. rows]), [.. scene.Stays.Select(stay => stay.Posting)]);
    }
}
