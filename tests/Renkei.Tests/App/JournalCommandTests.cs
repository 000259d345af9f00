using Renkei.Core.Keeping;
using Renkei.Storage;
using Renkei.Storage.Sqlite;
using Renkei.Tests.Golden;
using Renkei.Tests.Keeping;

namespace Renkei.Tests.App;

public sealed class JournalCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("renkei-journal-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Each_book_is_told_with_its_head_and_one_that_is_damaged_hides_no_other()
    {
        string root;
        using (var store = SqliteBooks.Open(KeptFolder.BooksOf(folder.FullName)))
        {
            await store.Append(Nodes.Must(Library.Empty.Add(Small.Of("renkei: 1\nbook: aoki\nrecords:\n- organization: aoki\n  name: Aoki\n"))).Entries);
            root = Assert.Single(store.Heads()).Root;
        }

        Assert.Equal((0, $"own-aoki.sqlite: whole; entries 1, erased 0, head {root}\n", ""), RenkeiProgram.Run("journal", "verify", folder.FullName));
        Assert.Equal($"\"{root}\"", System.Text.Json.Nodes.JsonNode.Parse(RenkeiProgram.Run("journal", "verify", folder.FullName, "--format", "json").Output)![0]!["head"]!.ToJsonString());

        File.Copy(Path.Combine(KeptFolder.BooksOf(folder.FullName), "own-aoki.sqlite"), Path.Combine(KeptFolder.BooksOf(folder.FullName), "own-berg.sqlite"));
        var (exitCode, _, error) = RenkeiProgram.Run("journal", "verify", folder.FullName);
        Assert.Equal(1, exitCode);
        Assert.StartsWith("own-berg.sqlite: book-unreadable: ", error, StringComparison.Ordinal);
    }
}
