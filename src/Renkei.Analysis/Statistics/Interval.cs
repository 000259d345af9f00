namespace Renkei.Analysis.Statistics;

/// <summary>A lower and an upper limit.</summary>
/// <param name="Low">The lower limit.</param>
/// <param name="High">The upper limit.</param>
public readonly record struct Interval(double Low, double High);
