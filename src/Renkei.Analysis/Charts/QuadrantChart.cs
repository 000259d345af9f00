using Renkei.Core.Records;

namespace Renkei.Analysis.Charts;

/// <summary>Places in a two-by-two, and the way from one to the next.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Columns">What stands to the left and to the right.</param>
/// <param name="Rows">What stands above and below.</param>
/// <param name="Names">What the four places are called: above left, above right, below left, below right.</param>
/// <param name="Trails">Each on its own way.</param>
public sealed record QuadrantChart(string Title, QuadrantAxis Columns, QuadrantAxis Rows, IReadOnlyList<string> Names, IReadOnlyList<QuadrantTrail> Trails) : Chart(Title)
{
    /// <inheritdoc/>
    public override bool IsEmpty => Trails.All(trail => trail.Points.Count == 0);

    /// <inheritdoc/>
    public override IEnumerable<Record> Records => Trails.SelectMany(trail => trail.Points).Select(point => point.Record);
}

/// <summary>One axis of a two-by-two.</summary>
/// <param name="Name">What it tells apart.</param>
/// <param name="First">Its left or upper side, in a few words.</param>
/// <param name="Second">Its right or lower side.</param>
public sealed record QuadrantAxis(string Name, string First, string Second);

/// <summary>One thing on its way through the places.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Points">Earliest first.</param>
public sealed record QuadrantTrail(string Label, IReadOnlyList<QuadrantPoint> Points);

/// <summary>One place at one time.</summary>
/// <param name="IsRight">Whether it is in the right column.</param>
/// <param name="IsBelow">Whether it is in the lower row.</param>
/// <param name="When">When, in words.</param>
/// <param name="Record">The record it stands for; the mark leads to it.</param>
/// <param name="IsExpected">Whether it is expected rather than judged to be so.</param>
public sealed record QuadrantPoint(bool IsRight, bool IsBelow, string When, Record Record, bool IsExpected = false)
{
    /// <summary>Its place among the four names of a chart.</summary>
    public int Place => (IsBelow ? 2 : 0) + (IsRight ? 1 : 0);
}
