using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Charts;

/// <summary>Rows of marks along one line of time, so that layers of performance can be read one above the other.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="From">First day drawn.</param>
/// <param name="To">Last day drawn.</param>
/// <param name="Rows">From top to bottom; rows of one group stand together.</param>
public sealed record LayerChart(string Title, DateOnly From, DateOnly To, IReadOnlyList<LayerRow> Rows) : Chart(Title)
{
    /// <inheritdoc/>
    public override bool IsEmpty => Rows.Count == 0;

    /// <inheritdoc/>
    public override IEnumerable<Record> Records => Rows.SelectMany(row => row.Marks).SelectMany(mark => mark.Records);
}

/// <summary>One layer of one firm, or one measure of both.</summary>
/// <param name="Group">What it belongs to: a firm's name.</param>
/// <param name="Label">What it is.</param>
/// <param name="Marks">Earliest first. Words of one scale only, or numbers of one measure and unit.</param>
public sealed record LayerRow(string Group, string Label, IReadOnlyList<LayerMark> Marks)
{
    /// <summary>What lies at the top where heights are numbers; null where they are words.</summary>
    public string? Top { get; init; }

    /// <summary>What lies at the bottom where heights are numbers; null where they are words.</summary>
    public string? Bottom { get; init; }
}

/// <summary>How it stood at one time.</summary>
/// <param name="When">The days it can have begun and ended.</param>
/// <param name="Height">Where to draw it, from 0 at the bottom to 1 at the top, the better the higher. For words an order and no distance.</param>
/// <param name="Slope">−1 falling, 0 flat, 1 rising where only the direction is told; null for a standing.</param>
/// <param name="Word">The word or number beside it.</param>
/// <param name="Text">What it says in full.</param>
/// <param name="Records">The records behind it; the mark leads to the first.</param>
public sealed record LayerMark(When When, double Height, int? Slope, string Word, string Text, IReadOnlyList<Record> Records)
{
    /// <summary>Whose mark it is, where a row has marks of both.</summary>
    public Side Side { get; init; }
}
