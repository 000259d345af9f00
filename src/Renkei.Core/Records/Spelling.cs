namespace Renkei.Core.Records;

/// <summary>Guesses what a misspelt word was meant to be.</summary>
internal static class Spelling
{
    /// <summary>A sentence that names the nearest known word, or nothing when none is near.</summary>
    public static string Suggest(string word, IEnumerable<string> known)
    {
        var nearest = known.Select(candidate => (candidate, distance: Distance(word, candidate))).OrderBy(pair => pair.distance).FirstOrDefault();
        return nearest.candidate is not null && nearest.distance <= Math.Max(1, word.Length / 3) ? $" Did you mean '{nearest.candidate}'?" : "";
    }

    /// <summary>Levenshtein distance: how many letters to add, drop or change. Words longer than 80 letters are not compared.</summary>
    private static int Distance(string from, string to)
    {
        if (from.Length > 80) return int.MaxValue;
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
