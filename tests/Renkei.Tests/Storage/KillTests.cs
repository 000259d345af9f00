using System.Diagnostics;
using Renkei.Storage;
using Renkei.Storage.Journal;
using Renkei.Storage.Sqlite;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.Storage;

public sealed class KillTests
{
    /// <summary>Once every day, twenty times where more is tried.</summary>
    private static readonly int Kills = Seeds.Times > 1 ? 20 : 1;

    [Fact]
    public async Task What_was_acknowledged_survives_a_kill_of_the_program()
    {
        var folder = Directory.CreateTempSubdirectory("renkei-kill-");
        var acknowledged = new List<string>();
        try
        {
            for (var round = 0; round < Kills; round++)
            {
                await WriteAndKill(folder.FullName, round, after: 20 + (7 * round), acknowledged);
                using var store = SqliteBooks.Open(folder.FullName);
                var head = Assert.Single(store.Heads());
                Assert.Empty(Verification.Of(head, store.ReadJournal(head.Book)));
                Assert.Empty(acknowledged.Except(store.Read(head.Book).Select(entry => entry.Id)));
                Nodes(store);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        Assert.True(acknowledged.Count >= 20 * Kills);
    }

    private static void Nodes(SqliteBooks store) => Keeping.Nodes.Must(KeptLibrary.Open(store));

    private static async Task WriteAndKill(string folder, int round, int after, List<string> acknowledged)
    {
        using var program = Process.Start(new ProcessStartInfo("dotnet", [typeof(TwoWriters).Assembly.Location, folder, $"{round}"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        for (var told = 0; await program.StandardOutput.ReadLineAsync() is { } id; told++)
        {
            acknowledged.Add(id);
            if (told == after) program.Kill(); // what is still in the pipe was acknowledged too
        }

        await program.WaitForExitAsync();
        Assert.NotEqual(0, program.ExitCode);
    }
}
