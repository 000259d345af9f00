using Renkei.Core.Values;

namespace Renkei.App.Features.Stats.Reading;

/// <summary>The problems of one table. When there are very many the first are told, and that there are more.</summary>
internal static class ProblemList
{
    public const int Most = 1000;

    public static IReadOnlyList<Problem> Told(IReadOnlyList<Problem> problems, string file) => problems.Count <= Most
        ? problems
        : [.. problems.Take(Most), new Problem(Codes.MoreProblems, file, $"This file has more problems than the {Most} told here.")];
}
