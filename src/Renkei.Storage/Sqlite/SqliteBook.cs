using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Storage.Journal;

namespace Renkei.Storage.Sqlite;

/// <summary>One book in its file. Those who write at the same time are gathered: what arrives while one commit waits for the disk goes into the next one together.</summary>
internal sealed class SqliteBook(string path, Book book) : IDisposable
{
    private readonly Lock reading = new();
    private readonly Lock waiting = new();
    private readonly Lock writing = new();
    private List<Waiting> line = [];
    private bool isWorking;
    private SqliteFile? reader;
    private SqliteFile? writer;

    public Book Book => book;

    public BookHead Head()
    {
        lock (reading) return HeadOf(Reader.ReadTree());
    }

    public IReadOnlyList<JournalLine> Read(long from)
    {
        lock (reading) return Reader.Read(from);
    }

    public Task<Appended> Append(IReadOnlyList<KeptEntry> entries, bool sweeps)
    {
        var one = new Waiting(entries, sweeps);
        lock (waiting)
        {
            line.Add(one);
            if (!isWorking)
            {
                isWorking = true;
                _ = Task.Run(Work);
            }
        }

        return one.Done.Task;
    }

    public void Dispose()
    {
        lock (writing) writer?.Dispose();
        lock (reading) reader?.Dispose();
    }

    private SqliteFile Reader => reader ??= new(path, book);

    private BookHead HeadOf(MerkleTree tree) => new(book, tree.Size, Convert.ToHexStringLower(tree.Root));

    private void Work()
    {
        while (true)
        {
            List<Waiting> together;
            lock (waiting)
            {
                if (line.Count == 0)
                {
                    isWorking = false;
                    return;
                }

                (together, line) = (line, []);
            }

            lock (writing) Keep(together);
        }
    }

    /// <summary>Keeps what waits in one commit. After a failure nothing is acknowledged and the file is opened anew before anything else is written.</summary>
    private void Keep(List<Waiting> together)
    {
        try
        {
            writer ??= new(path, book);
            var kept = Commit(writer, together);
            for (var place = 0; place < together.Count; place++) together[place].Done.SetResult(kept[place]);
        }
        catch (Exception failure)
        {
            writer?.Dispose();
            writer = null;
            foreach (var each in together) each.Done.TrySetException(failure);
        }
    }

    private List<Appended> Commit(SqliteFile file, List<Waiting> together)
    {
        file.Run(Statements.Begin);
        var (tree, leaf, kept) = (file.ReadTree(), file.LastLeafHash(), new List<Appended>(together.Count));
        foreach (var each in together)
        {
            var isTaken = each.Entries[0].Seq != tree.Size + 1;
            foreach (var entry in isTaken ? [] : each.Entries)
            {
                var next = JournalLine.Next(entry, leaf);
                file.Insert(next);
                (tree, leaf) = (tree.With(next.LeafHash), next.LeafHash);
            }

            kept.Add(new(HeadOf(tree), isTaken));
        }

        file.Run(Statements.WriteHead, ("$size", tree.Size), ("$tree", tree.Bytes));
        file.Run(Statements.Commit);
        if (!together.Exists(each => each.Sweeps)) return kept;
        lock (reading)
        {
            reader?.Dispose(); // or the log could not be emptied
            reader = null;
            file.Run(Statements.Sweep);
        }

        return kept;
    }

    private sealed record Waiting(IReadOnlyList<KeptEntry> Entries, bool Sweeps)
    {
        public TaskCompletionSource<Appended> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
