namespace Renkei.Core.Values;

/// <summary>Two days between which an unknown day lies, both inclusive.</summary>
/// <param name="Earliest">The first day it can be.</param>
/// <param name="Latest">The last day it can be; never before <paramref name="Earliest"/>.</param>
public readonly record struct DaySpan(DateOnly Earliest, DateOnly Latest)
{
    /// <summary>How many days the unknown day may still move: 0 for a known day.</summary>
    public int Slack => Latest.DayNumber - Earliest.DayNumber;
}
