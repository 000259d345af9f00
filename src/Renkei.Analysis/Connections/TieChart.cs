using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;

namespace Renkei.Analysis.Connections;

/// <summary>Who is tied to whom as a matrix, the most central first: a drawing of lines and knots would show positions the records do not bear.</summary>
internal static class TieChart
{
    /// <summary>More columns than this cannot be read.</summary>
    private const int Most = 12;

    public static MatrixChart Of(Line line, TieMap map)
    {
        var shown = map.Firms.Count < 3 ? [] : map.ByCentrality.Take(Most).ToList(); // two are told by their alliance
        var bonds = map.Bonds.ToDictionary(bond => (bond.One, bond.Other));
        string Label(int firm) => $"{shown.IndexOf(firm) + 1} {line.NameOf(map.Firms[firm])}";
        return new(
            "Who is tied to whom",
            "records that tie the two, every contact counted; blank where none is on record",
            "Organizations, the most central first",
            "the same",
            [.. shown.Select(Label)],
            [.. shown.Select(row => new MatrixRow(Label(row), [.. shown.Select(column => Cell(row, column))]))])
        {
            Caution = map.Firms.Count > Most ? $"Shown are the {Most} most central of {map.Firms.Count} organizations with a tie on record. {Breadth(line)}".TrimEnd() : Breadth(line),
        };

        MatrixCell Cell(int row, int column)
        {
            var names = $"{line.NameOf(map.Firms[row])} and {line.NameOf(map.Firms[column])}";
            return bonds.TryGetValue(row < column ? (row, column) : (column, row), out var bond)
                ? new(bond.Number, $"{names}: {Words.Count(bond.Number, "record")}", bond.Records)
                : new(null, row == column ? line.NameOf(map.Firms[row]) : $"{names}: no tie on record", []) { IsBlank = true };
        }
    }

    /// <summary>On a page of several alliances the same picture stands in each part; says so.</summary>
    public static string? Breadth(Line line) => ReferenceEquals(line.Scene.Everywhere, line.Scene) ? null : "It shows all alliances that are seen here, and is the same for each of them.";
}
