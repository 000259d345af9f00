using BenchmarkDotNet.Attributes;
using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Core.Records;
using Renkei.Storage;
using Renkei.Storage.Sqlite;

namespace Renkei.Bench;

/// <summary>One record written, judged and on the disk, by one writer and by several at once: the goal is 100 a second with several.</summary>
public class CommitBenchmarks
{
    internal const int Additions = 400;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("renkei-bench-");
    private SqliteBooks? store;
    private KeptLibrary? library;
    private int written;

    [Params(1, 8)]
    public int Writers { get; set; }

    [GlobalSetup]
    public void Open()
    {
        store = SqliteBooks.Open(Path.Combine(folder.FullName, $"{Writers}"));
        library = KeptLibrary.Open(store).Value;
        _ = library.Add(each => each.Add(Casebook.Read(LargeCasebook.WithRecords(1000), "large.yaml").Value)).GetAwaiter().GetResult();
    }

    [GlobalCleanup]
    public void Close()
    {
        store?.Dispose();
        folder.Delete(recursive: true);
    }

    [Benchmark(OperationsPerInvoke = Additions)]
    public Task AddDurably() => Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(async () =>
    {
        for (var number = 0; number < Additions / Writers; number++)
        {
            var outcome = await library!.Add(each => each.Add([Insight(Interlocked.Increment(ref written))], Writer.Coder, null)).ConfigureAwait(false);
            if (outcome.Problems.Count > 0) throw new InvalidOperationException(outcome.Problems[0].ToString());
        }
    })));

    private static MapNode Insight(int number) => new(
    [
        .. from said in new[] { ("insight", $"new-{number}"), ("when", "2021-05"), ("alliance", "pact"), ("learner", "aoki"), ("from", "berg"), ("capability", "cap-7"), ("form", "tacit"), ("source", "synthetic"), ("book", "pact") }
           select KeyValuePair.Create(new TextNode(said.Item1), (Node)new TextNode(said.Item2)),
    ]);
}
