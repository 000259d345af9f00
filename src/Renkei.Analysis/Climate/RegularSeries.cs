using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Climate;

/// <summary>A series of meetings of the two sides.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Places">Those that took place, in the order of time.</param>
/// <param name="Interval">The days that usually lay between two of them: the median, each as long as coarse dates allow.</param>
/// <param name="HasNext">Whether another one is arranged whose day has not passed.</param>
/// <param name="Last">The last day on which one can have taken place.</param>
internal sealed record RegularSeries(string Name, IReadOnlyList<int> Places, double Interval, bool HasNext, DateOnly Last)
{
    /// <summary>All series of the two sides.</summary>
    public static IReadOnlyList<RegularSeries> Of(Line line)
    {
        var (events, series) = (line.Scene.Events, line.Scene.Events.Series);
        var held = events.SeriesNames.Select(_ => new List<int>()).ToArray();
        foreach (var at in line.Together)
        {
            if (series[at] >= 0) held[series[at]].Add(at);
        }

        var ahead = new HashSet<int>();
        for (var at = events.Count; at < events.All; at++)
        {
            if (series[at] >= 0 && events.StateAt(at) == Occurrence.Planned && !events.WasDueBy(at, line.AsOf)) ahead.Add(series[at]);
        }

        return [.. held.Index().Where(one => one.Item.Count > 1).Select(one => new RegularSeries(
            events.SeriesNames[one.Index], one.Item, Median(events, one.Item), ahead.Contains(one.Index), one.Item.Max(at => events.WhenAt(at).Lasts ? events.WhenAt(at).End.Latest : events.Begins[at].Latest)))];
    }

    /// <summary>Whether it goes on: no where nothing came for so many times the usual interval, and events were still recorded.</summary>
    public Truth State(Line line, double pauses) =>
        HasNext || Last.DayNumber + (pauses * Interval) > line.AsOf.DayNumber ? Truth.Certainly : Told(line, pauses) is null ? Truth.Perhaps : Truth.No;

    /// <summary>What declares that nothing came.</summary>
    public IReadOnlyList<Record> Declared(Line line, double pauses) => Told(line, pauses) ?? [];

    private IReadOnlyList<Record>? Told(Line line, double pauses) =>
        WentOn.Through(line, Last.AddDays(1), DateOnly.FromDayNumber((int)Math.Min(line.AsOf.DayNumber, Last.DayNumber + (pauses * Interval))));

    private static double Median(EventColumns events, List<int> places)
    {
        List<int> between = [.. places.Zip(places.Skip(1), (one, next) => events.Begins[next].Latest.DayNumber - events.Begins[one].Earliest.DayNumber).Order()];
        return (between[(between.Count - 1) / 2] + between[between.Count / 2]) / 2.0;
    }
}
