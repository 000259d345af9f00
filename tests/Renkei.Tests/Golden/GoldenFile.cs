namespace Renkei.Tests.Golden;

/// <summary>
/// A file that holds what the program is known to say. To accept what it says now, run <c>./check --bless</c> and read the difference.
/// </summary>
internal static class GoldenFile
{
    private static readonly bool IsBlessed = Environment.GetEnvironmentVariable("RENKEI_BLESS") == "1";

    /// <summary>Fails when the file holds another text, or none.</summary>
    public static void Holds(string path, string text) => Holds(path, text, IsBlessed);

    /// <summary>The same; what is blessed is written first.</summary>
    public static void Holds(string path, string text, bool isBlessed)
    {
        var said = text.ReplaceLineEndings("\n");
        if (isBlessed) Write(path, said);
        Assert.True(File.Exists(path), $"{path} is missing. Run ./check --bless and read what it writes.");
        Assert.Equal(File.ReadAllText(path), said);
    }

    /// <summary>Other tests may read the file meanwhile, so it is replaced in one step, and only when it says something else.</summary>
    private static void Write(string path, string said)
    {
        if (File.Exists(path) && File.ReadAllText(path) == said) return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var written = Path.Combine(AppContext.BaseDirectory, Path.GetRandomFileName());
        File.WriteAllText(written, said);
        File.Move(written, path, overwrite: true);
    }
}
