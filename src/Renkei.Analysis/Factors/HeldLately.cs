using Renkei.Analysis.Lines;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Factors;

/// <summary>Which of some events lie within the last months.</summary>
/// <param name="Sure">Those that certainly do.</param>
/// <param name="Open">How many more perhaps do, by a coarse date.</param>
internal sealed record HeldLately(IReadOnlyList<int> Sure, int Open)
{
    public static HeldLately Of(Line line, IEnumerable<int> events, Window window)
    {
        var (begins, sure, open) = (line.Scene.Events.Begins, new List<int>(), 0);
        foreach (var at in events)
        {
            var held = window.Holds(begins[at]);
            if (held == Truth.Certainly) sure.Add(at);
            else if (held == Truth.Perhaps) open++;
        }

        return new(sure, open);
    }

    /// <summary>Several together, each event once.</summary>
    public static HeldLately OfAll(IReadOnlyList<HeldLately> some) => some is [var only] ? only : new([.. some.SelectMany(each => each.Sure).Distinct().Order()], some.Sum(each => each.Open));

    /// <summary>The last months up to the day of the view.</summary>
    public static Window Window(Line line, double months) => Lines.Window.Back(line.AsOf, (int)Math.Clamp(Math.Round(months), 1, 1200), 0);

    /// <summary>The events to show.</summary>
    public IReadOnlyList<Record> Shown(Line line) => line.Scene.Events.Shown(Sure);
}
