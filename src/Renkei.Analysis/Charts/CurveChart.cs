using Renkei.Core.Records;

namespace Renkei.Analysis.Charts;

/// <summary>Shares that change over the time since something began, with the limits within which they are known.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Across">What the width counts, such as <c>months since it was taken in</c>.</param>
/// <param name="Up">What the height counts, from 0 to 1.</param>
/// <param name="Curves">One for each side.</param>
public sealed record CurveChart(string Title, string Across, string Up, IReadOnlyList<Curve> Curves) : Chart(Title)
{
    /// <inheritdoc/>
    public override bool IsEmpty => Curves.All(curve => curve.Points.Count == 0);

    /// <inheritdoc/>
    public override IEnumerable<Record> Records => Curves.SelectMany(curve => curve.Points).SelectMany(point => point.Records);
}

/// <summary>One curve; it holds its height until the next point.</summary>
/// <param name="Name">What it is of.</param>
/// <param name="Side">Whose side.</param>
/// <param name="Points">From left to right.</param>
public sealed record Curve(string Name, Side Side, IReadOnlyList<CurvePoint> Points);

/// <summary>One step of a curve.</summary>
/// <param name="X">Where it steps.</param>
/// <param name="Y">The share from there on.</param>
/// <param name="Low">Lower limit; null when not known.</param>
/// <param name="High">Upper limit; null when not known.</param>
/// <param name="Records">The records that make the step.</param>
public sealed record CurvePoint(double X, double Y, double? Low, double? High, IReadOnlyList<Record> Records);
