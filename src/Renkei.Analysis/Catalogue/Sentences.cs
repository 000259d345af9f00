using System.Text.RegularExpressions;

namespace Renkei.Analysis.Catalogue;

/// <summary>Fills the <c>{places}</c> of a catalogue sentence.</summary>
internal static partial class Sentences
{
    /// <exception cref="KeyNotFoundException">A place has no word: our own bug.</exception>
    public static string Fill(string sentence, IReadOnlyDictionary<string, string> places) =>
        Place().Replace(sentence, place => places[place.Groups["place"].Value]);

    [GeneratedRegex(@"\{(?<place>[a-z-]+)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
