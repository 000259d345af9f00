using Renkei.Core.Alliances;

namespace Renkei.Analysis.Lines;

/// <summary>The last months up to the day of the view, but never from before the alliance began: what was not there yet can neither be missed nor declared.</summary>
internal static class Lately
{
    /// <summary>The cycle the alliance agreed on, or so many months.</summary>
    public static Window Of(Line line, double months)
    {
        var window = Window.Back(line.AsOf, Months(line, months), 0);
        return Alliance.When.Of(line.Alliance) is { } when && when.Start.Earliest > window.First && when.Start.Earliest <= window.Last
            ? window with { First = when.Start.Earliest }
            : window;
    }

    /// <summary>How many months that are.</summary>
    public static int Months(Line line, double months) => Window.Months(line.Alliance, months);
}
