namespace Renkei.Core.Records;

/// <summary>Guesses what a misspelt word was meant to be.</summary>
internal static class Spelling
{
    /// <summary>Among more words than this no similar one is looked for: it would take long and seldom help.</summary>
    private const int MostToCompare = 200;

    private const int LongestToCompare = 80;

    /// <summary>A sentence that names the nearest known word, or nothing when none is near.</summary>
    public static string Suggest(string word, IEnumerable<string> known)
    {
        var candidates = known.Take(MostToCompare + 1).ToList();
        if (candidates.Count > MostToCompare || word.Length > LongestToCompare) return "";

        var farthest = Math.Max(1, word.Length / 3);
        var nearest = candidates.Where(candidate => Math.Abs(candidate.Length - word.Length) <= farthest)
            .Select(candidate => (candidate, distance: Distance(word, candidate))).OrderBy(pair => pair.distance).FirstOrDefault();
        return nearest.candidate is not null && nearest.distance <= farthest ? $" Did you mean '{nearest.candidate}'?" : "";
    }

    /// <summary>Levenshtein distance: how many letters to add, drop or change.</summary>
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var changed = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, 1 + Math.Min(row[j - 1], diagonal));
            }
        }

        return row[^1];
    }
}
