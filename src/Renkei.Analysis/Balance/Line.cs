using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Statistics;
using Renkei.Core.Books;
using Renkei.Core.Records;

namespace Renkei.Analysis.Balance;

/// <summary>
/// One of the two lines of balance, never mixed: <em>joint</em>, from joint books alone and the same for both parties but for the sign; and
/// <em>our estimate</em>, which adds our own book and says what we cannot see.
/// </summary>
/// <param name="Name"><c>joint</c> or <c>ours</c>.</param>
/// <param name="View">What it is computed from, and nothing else.</param>
/// <param name="Alliance">The alliance as this view shows it.</param>
/// <param name="Pair">Between whom.</param>
/// <param name="Lessons">What crossed.</param>
/// <param name="Thresholds">The thresholds as this view sets them.</param>
internal sealed record Line(string Name, LedgerView View, Record Alliance, Pair Pair, IReadOnlyList<Lesson> Lessons, Thresholds Thresholds)
{
    public bool IsJoint => Name == "joint";

    /// <summary>
    /// The lines there are for a pair: joint when a joint book that both sides read holds the alliance; our estimate unless the viewer is a coder,
    /// who has no own book, or the view is one to hand over.
    /// </summary>
    public static IReadOnlyList<Line> Both(LedgerView view, Record alliance, Pair pair)
    {
        var joint = Over("joint", view.SharedBy(pair.Readers(view)), alliance, pair);
        var ours = view.Viewer.IsCoder || view.IsShared ? null : Over("ours", view, alliance, pair);
        return [.. ((Line?[])[joint, ours]).OfType<Line>()];
    }

    /// <summary>The least and the most the balance of some lessons can be: one number on the joint line; on ours as far as the partner may have changed things at home.</summary>
    public Interval? Range(IReadOnlyList<Lesson> lessons) =>
        !IsJoint ? Weighing.Bounds(lessons, this) : Weighing.Index(lessons, Pair, Thresholds) is { } index ? new(index, index) : null;

    private static Line? Over(string name, LedgerView view, Record alliance, Pair pair)
    {
        var seen = view.Of(alliance.Kind).FirstOrDefault(other => other.Id == alliance.Id);
        return seen is null ? null : new(name, view, seen, pair, pair.Lessons(Lesson.In(view, seen)), Thresholds.Of(Rules.Of("S2-7"), view, seen));
    }
}
