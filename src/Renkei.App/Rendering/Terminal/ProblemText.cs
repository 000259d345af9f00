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
            else to.WriteLine($"{(problem.Path.Length == 0 ? "" : problem.Path + ": ")}{problem.Code}: {Visible(problem.Message)}");
            to.WriteLine($"  do: {problem.Code.Remedy}");
            to.WriteLine();
        }

        var told = problems.Count(problem => problem.Code != Codes.MoreProblems);
        to.WriteLine(told < problems.Count ? $"More than {told} problems." : $"{Counted.Of(told, "problem")}.");
    }

    private static void WritePlaced(Problem problem, Place place, TextWriter to)
    {
        to.WriteLine($"{place.File}:{Visible(place.Where)}: {problem.Code}: {Visible(problem.Message)}");
        if (place.Record.Length + problem.Path.Length > 0) to.WriteLine($"  in: {Visible(string.Join(", ", ((string[])[place.Record, problem.Path]).Where(part => part.Length > 0)))}");
        var number = $"{place.Line,5} | ";
        to.WriteLine($"{number}{Visible(place.Excerpt.Replace('\t', ' '))}");
        if (place.Caret <= place.Excerpt.Length + 1) to.WriteLine($"{new string(' ', number.Length + place.Caret - 1)}^");
    }

    /// <summary>A text from a file must not command the terminal: control characters are shown as signs. Very long ones are shortened in the middle.</summary>
    private static string Visible(string text) =>
        string.Concat(Problem.Short(text).Select(letter => letter < ' ' ? (char)(letter + '\u2400') : char.IsControl(letter) ? '\uFFFD' : letter));
}
