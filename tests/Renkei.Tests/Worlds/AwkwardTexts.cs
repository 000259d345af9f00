namespace Renkei.Tests.Worlds;

/// <summary>Texts people may write and programs stumble over.</summary>
internal static class AwkwardTexts
{
    public static IReadOnlyList<string> All { get; } =
    [
        "plain words", "a: colon", "- dash", "# hash", "'single'", "\"double\"", "two\nlines", " spaces ", "tab\there", "日本語の文", "naïve café", "{ braces }",
        "[brackets]", "yes", "null", "~", "1999", "|", ">", "%", "@at", "`tick`", "back\\slash", "emoji 🙂", "end:", "\u2028 separator", "a # b", "? what", "!tag", "&anchor", "*alias",
        "=1+1", "<b>bold</b> & more", "a,b;c",
    ];
}
