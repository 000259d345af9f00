namespace Renkei.Core.Values;

/// <summary>One thing wrong with what was sent: a value, never an exception.</summary>
/// <param name="Code">Which kind of mistake it is.</param>
/// <param name="Path">Where in the value, as fields and positions: <c>steps[1].when</c>. Empty for the whole.</param>
/// <param name="Message">What is wrong in this case, as a sentence that quotes what was found.</param>
public record Problem(Code Code, string Path, string Message)
{
    /// <summary>The same problem, seen from one level further out.</summary>
    public Problem Under(string outer) => this with
    {
        Path = Path.Length == 0 ? outer : Path[0] == '[' ? outer + Path : $"{outer}.{Path}",
    };

    /// <summary>Code, path and message on one line.</summary>
    public override string ToString() => $"{Code}: {(Path.Length == 0 ? "" : Path + ": ")}{Message}";
}
