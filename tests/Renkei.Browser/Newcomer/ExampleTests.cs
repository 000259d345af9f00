using System.IO.Compression;

namespace Renkei.Browser.Newcomer;

/// <summary>What people find to try the walk themselves is what the test walks with. Where RENKEI_BLESS is set the files are written anew.</summary>
public class ExampleTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    [Fact]
    public void The_files_to_try_are_those_of_the_walk()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Served.Root, "docs", "examples", "first-insight", "two-ventures")).FullName;
        foreach (var (name, _, content) in new TwoVentures(Day).Files)
        {
            var path = Path.Combine(folder, name);
            if (Environment.GetEnvironmentVariable("RENKEI_BLESS") is not null) File.WriteAllBytes(path, content);
            Assert.Equal(Text(name, content), Text(name, File.ReadAllBytes(path)));
        }
    }

    /// <summary>A workbook by its parts: how tightly it is packed may differ from machine to machine.</summary>
    private static string Text(string name, byte[] content)
    {
        if (!name.EndsWith(".xlsx", StringComparison.Ordinal)) return System.Text.Encoding.UTF8.GetString(content).ReplaceLineEndings("\n");
        using var packed = new ZipArchive(new MemoryStream(content));
        return string.Concat(packed.Entries.Select(entry =>
        {
            using var part = new StreamReader(entry.Open());
            return $"{entry.FullName}\n{part.ReadToEnd()}\n";
        }));
    }
}
