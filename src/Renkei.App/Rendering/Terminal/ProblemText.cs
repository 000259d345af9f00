using Renkei.Core.Values;

namespace Renkei.App.Rendering.Terminal;

/// <summary>Problems as a person reads them: place, code, what is wrong, the line itself, and what to do.</summary>
public static class ProblemText
{
    /// <summary>Writes them one after another, and how many there are.</summary>
    public static void Write(IReadOnlyList<Problem> problems, TextWriter to)
    {
        foreach (var problem in problems)
        {
            if (problem is PlacedProblem { Place: var place }) WritePlaced(problem, place, to);
            else to.WriteLine($"{(problem.Path.Length == 0 ? "" : problem.Path + ": ")}{problem.Code}: {problem.Message}");
            to.WriteLine($"  do: {problem.Code.Remedy}");
            to.WriteLine();
        }

        to.WriteLine(problems.Count == 1 ? "1 problem." : $"{problems.Count} problems.");
    }

    private static void WritePlaced(Problem problem, Place place, TextWriter to)
    {
        to.WriteLine($"{place.File}:{place.Line}:{place.Column}: {problem.Code}: {problem.Message}");
        if (place.Record.Length + problem.Path.Length > 0) to.WriteLine($"  in: {string.Join(", ", ((string[])[place.Record, problem.Path]).Where(part => part.Length > 0))}");
        var number = $"{place.Line,5} | ";
        to.WriteLine($"{number}{place.Excerpt.Replace('\t', ' ')}");
        if (place.Column <= place.Excerpt.Length) to.WriteLine($"{new string(' ', number.Length + place.Column - 1)}^");
    }
}
