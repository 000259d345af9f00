namespace Renkei.Core.Values;

/// <summary>One thing wrong with what was sent: a value, never an exception.</summary>
/// <param name="Code">Which kind of mistake it is.</param>
/// <param name="Path">Where in the value, as fields and positions: <c>steps[1].when</c>. Empty for the whole.</param>
/// <param name="Message">What is wrong in this case, as a sentence that quotes what was found.</param>
public record Problem(Code Code, string Path, string Message)
{
    private const int LongestText = 600;
    private const int LongestEnd = 100;

    /// <summary>A text as a problem is told with it: one that quotes a value of 200 KB is shortened in the middle to about 600 letters.</summary>
    public static string Short(string text) => text.Length <= LongestText ? text : $"{text[..(LongestText - LongestEnd)]} … {text[^LongestEnd..]}";

    /// <summary>The same problem, seen from one level further out.</summary>
    public Problem Under(string outer) => this with
    {
        Path = Path.Length == 0 ? outer : Path[0] == '[' ? outer + Path : $"{outer}.{Path}",
    };

    /// <summary>Code, path and message on one line.</summary>
    public override string ToString() => $"{Code}: {(Path.Length == 0 ? "" : Path + ": ")}{Message}";
}
