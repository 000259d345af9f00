using Renkei.Core.Records;

namespace Renkei.Core.Rules;

/// <summary>
/// What the rows of the catalogue are called. What they ask stands in the catalogue, of which records know no more than these names; a test holds the two together.
/// </summary>
public static class RowNames
{
    private static readonly string[] Names =
    [
        "A1", "A1-gates", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "A10",
        "F1", "F2", "F3", "F4", "F5", "F6",
        "O1", "O2", "O3", "O4", "O5", "O6", "O7", "O8", "O9", "O10", "O11", "O12", "O13", "O14", "O15", "O16", "O17", "O18", "O19", "O20",
        "S0-1", "S0-2", "S0-3", "S0-4", "S0-5", "S0-6", "S0-7", "S0-8", "S0-9", "S0-10", "S0-11", "S0-12", "S0-13", "S0-14", "S0-15", "S0-16", "S0-17",
        "S0-17-bridge", "S0-17-flows", "S0-18", "S0-18-steps", "S0-19", "S0-20", "S0-23", "S0-24", "S0-24-guests", "S0-25", "S0-26", "S0-27", "S0-28",
        "S0-29",
        "S1-1", "S1-2", "S1-3", "S1-4", "S1-5", "S1-6", "S1-7", "S1-8", "S1-8-pair", "S1-9", "S1-10", "S1-11", "S1-11-together", "S1-12", "S1-13",
        "S1-13-open", "S1-14", "S1-15", "S1-16", "S1-17", "S1-18", "S1-19", "S1-20", "S1-21", "S1-22", "S1-23", "S1-24", "S1-25",
        "S2-1", "S2-2", "S2-3", "S2-4", "S2-5", "S2-6", "S2-6-bridges", "S2-7", "S2-7-outside", "S2-8", "S2-8-crossing", "S2-9", "S2-10", "S2-11", "S2-12",
        "S3-1", "S3-2", "S3-3", "S3-4", "S3-5", "S3-6", "S3-8",
        "S4-1", "S4-1-documents", "S4-1-offers", "S4-2", "S4-2-exposure", "S4-3", "S4-3-reciprocity", "S4-3-returns", "S4-4", "S4-5", "S4-5-ways", "S4-6",
        "S4-6-reach", "S4-6-stalled", "S4-7", "S4-14", "S4-15", "S4-15-new", "S4-16", "S4-16-self", "S4-17", "S4-18", "S4-19", "S4-19-caps", "S4-19-gates",
        "S4-19-tasks", "S4-20", "S4-21",
    ];

    private static readonly HashSet<string> Known = new(Names, StringComparer.Ordinal);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All => Names;

    /// <summary>The points of the agenda among them.</summary>
    internal static IEnumerable<string> OfTheAgenda => Names.Where(IsOfTheAgenda);

    /// <summary>Says that a word is no row, and which row was perhaps meant.</summary>
    public static string Refusal(string word) => $"'{word}' is not a rule.{Spelling.Suggest(word, Names)}";

    /// <summary>Whether a row is called so.</summary>
    internal static bool Hold(string name) => Known.Contains(name);

    /// <summary>Whether a point of the agenda is called so.</summary>
    internal static bool HoldOnTheAgenda(string name) => IsOfTheAgenda(name) && Hold(name);

    private static bool IsOfTheAgenda(string name) => name.StartsWith('A');
}
