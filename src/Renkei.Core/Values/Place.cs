namespace Renkei.Core.Values;

/// <summary>Where in a text a problem stands.</summary>
/// <param name="File">The file as it was named.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
/// <param name="Excerpt">The line itself, shortened.</param>
/// <param name="Record">Kind and id of the record it is in, or empty.</param>
public sealed record Place(string File, int Line, int Column, string Excerpt, string Record);

/// <summary>A problem with the place where it was found.</summary>
/// <param name="Problem">What is wrong.</param>
/// <param name="Place">Where.</param>
public sealed record PlacedProblem(Problem Problem, Place Place)
    : Problem(Problem.Code, Problem.Path, Problem.Message);
