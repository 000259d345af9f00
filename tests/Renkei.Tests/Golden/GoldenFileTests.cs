using Renkei.Tests.Tables;

namespace Renkei.Tests.Golden;

/// <summary>A golden file is held to what is said, and changes only when that is asked for.</summary>
public sealed class GoldenFileTests : IDisposable
{
    private readonly Scratch scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void What_is_said_now_is_what_the_file_holds() => GoldenFile.Holds(scratch.Write("page.md", "one\ntwo\n"), "one\r\ntwo\n", isBlessed: false);

    [Fact]
    public void A_file_that_holds_something_else_or_is_missing_is_found_and_left_alone()
    {
        var page = scratch.Write("page.md", "one\n");
        Assert.ThrowsAny<Exception>(() => GoldenFile.Holds(page, "two\n", isBlessed: false));
        Assert.ThrowsAny<Exception>(() => GoldenFile.Holds(scratch["other.md"], "two\n", isBlessed: false));
        Assert.Equal("one\n", File.ReadAllText(page));
        Assert.False(File.Exists(scratch["other.md"]));
    }

    [Fact]
    public void What_is_blessed_is_written_and_nothing_is_left_beside_it()
    {
        GoldenFile.Holds(scratch.Write("docs/page.md", "one\n"), "two\n", isBlessed: true);
        GoldenFile.Holds(scratch["docs/more/page.md"], "three\n", isBlessed: true);
        Assert.Equal("two\n", File.ReadAllText(scratch["docs/page.md"]));
        Assert.Equal("three\n", File.ReadAllText(scratch["docs/more/page.md"]));
        Assert.Single(Directory.GetFiles(scratch["docs"]));
    }

    /// <summary>What reads the golden files as a whole runs after all tests that may write one, and those run side by side.</summary>
    [CollectionDefinition(nameof(AfterAllAreWritten), DisableParallelization = true)]
    public class AfterAllAreWritten;
}
