namespace Renkei.Core.Casebooks;

/// <summary>What the YAML parser complains of, in words for people who have never heard of YAML.</summary>
internal static class YamlWords
{
    private static readonly IReadOnlyList<(string Said, string Meant)> All =
    [
        ("quoted scalar, found unexpected", "A quote is opened here and not closed."),
        ("unknown escape character", "In double quotes a backslash has a meaning of its own; use single quotes."),
        ("found invalid mapping", "A second ': ' stands in this value, or the line is indented further than the one above."),
        ("tab character", "The next line is indented with a tab; indent with spaces."),
        ("cannot start any token", "A value cannot begin with this sign unless it is in quotes."),
        ("expected node content", "A value cannot begin with this sign unless it is in quotes."),
        ("scanning a block scalar", "A value cannot begin with '>' or '|' unless it is in quotes."),
        ("parsing a flow sequence", "A list that begins with '[' is not closed with ']'."),
        ("parsing a flow mapping", "A group that begins with '{' is not closed with '}'."),
        ("Block sequence entries", "A list cannot begin here; write each item on a line of its own."),
        ("did not find expected key", "Here should stand 'name: value', indented like the lines above it."),
        ("expected '-' indicator", "This line is indented otherwise than the lines above it."),
        ("could not find expected ':'", "Here should stand 'name: value', with a colon and a space."),
    ];

    /// <summary>A sentence for what the parser said; its own words where there is no better one.</summary>
    public static string Tell(string said)
    {
        foreach (var (known, meant) in All)
        {
            if (said.Contains(known, StringComparison.Ordinal)) return meant;
        }

        return said;
    }
}
