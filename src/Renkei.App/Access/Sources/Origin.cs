namespace Renkei.App.Access.Sources;

/// <summary>Where something was found.</summary>
/// <param name="File">The file as it was named.</param>
/// <param name="Sheet">The sheet of a workbook; empty elsewhere.</param>
/// <param name="Line">The line or row, from 1.</param>
internal sealed record Origin(string File, string Sheet, int Line)
{
    /// <summary>By file, sheet and line.</summary>
    public static IComparer<Origin> InOrder { get; } = Comparer<Origin>.Create((one, other) =>
        string.CompareOrdinal(one.File, other.File) is not 0 and var file ? file
        : string.CompareOrdinal(one.Sheet, other.Sheet) is not 0 and var sheet ? sheet
        : one.Line.CompareTo(other.Line));

    /// <summary>As a person looks it up.</summary>
    public override string ToString() => Sheet.Length == 0 ? $"{File}:{Line}" : $"{File} {Sheet}!{Line}";
}
