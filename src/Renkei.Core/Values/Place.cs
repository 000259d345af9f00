namespace Renkei.Core.Values;

/// <summary>Where in a text or a table a problem stands.</summary>
/// <param name="File">The file as it was named.</param>
/// <param name="Line">Line, from 1; in a table the line or row where the row begins.</param>
/// <param name="Column">Column, from 1; in a table the number of the cell.</param>
/// <param name="Excerpt">The line or the row itself, shortened.</param>
/// <param name="Record">Kind and id of the record it is in, or empty.</param>
public sealed record Place(string File, int Line, int Column, string Excerpt, string Record)
{
    /// <summary>The sheet of a workbook; empty elsewhere.</summary>
    public string Sheet { get; init; } = "";

    /// <summary>Which letter of the excerpt it is, from 1.</summary>
    public int Caret { get; init; } = Column;

    /// <summary>Line and column as a person looks them up: <c>12:3</c> in a text, <c>stake!C12</c> in a workbook.</summary>
    public string Where => Sheet.Length == 0 ? $"{Line}:{Column}" : $"{Sheet}!{Letters(Column)}{Line}";

    private static string Letters(int column) => column <= 26 ? $"{(char)('A' + column - 1)}" : $"{Letters((column - 1) / 26)}{(char)('A' + ((column - 1) % 26))}";
}

/// <summary>A problem with the place where it was found.</summary>
/// <param name="Problem">What is wrong.</param>
/// <param name="Place">Where.</param>
public sealed record PlacedProblem(Problem Problem, Place Place)
    : Problem(Problem.Code, Problem.Path, Problem.Message);
