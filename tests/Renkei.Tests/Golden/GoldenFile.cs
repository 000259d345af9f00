namespace Renkei.Tests.Golden;

/// <summary>
/// A file that holds what the program is known to say. To accept what it says now, run <c>./check --bless</c> and read the difference.
/// </summary>
internal static class GoldenFile
{
    private static readonly bool Bless = Environment.GetEnvironmentVariable("RENKEI_BLESS") == "1";

    /// <summary>Fails when the file holds another text, or none.</summary>
    public static void Holds(string path, string text)
    {
        var said = text.ReplaceLineEndings("\n");
        if (Bless)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, said);
        }

        Assert.True(File.Exists(path), $"{path} is missing. Run ./check --bless and read what it writes.");
        Assert.Equal(File.ReadAllText(path), said);
    }
}
