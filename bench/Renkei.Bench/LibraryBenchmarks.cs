using BenchmarkDotNet.Attributes;
using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Core.Keeping;
using Renkei.Core.Records;

namespace Renkei.Bench;

/// <summary>Opening 10,000 kept entries, for which the goal is 200 ms, and adding one record to them; looking at all of them is the measure to compare with.</summary>
[MemoryDiagnoser]
public class LibraryBenchmarks
{
    private static readonly MapNode Insight = Node("insight", "new", ("when", "2021-05"), ("alliance", "pact"), ("learner", "aoki"), ("from", "berg"), ("capability", "cap-7"), ("form", "tacit"), ("source", "synthetic"), ("book", "pact"));
    private static readonly MapNode Withdrawal = Node("organization", "berg", ("withdrawn", "true"), ("book", "pact"));

    private IReadOnlyList<KeptEntry> entries = [];
    private Library library = Library.Empty;

    [GlobalSetup]
    public void Keep()
    {
        entries = Library.Empty.Add(Casebook.Read(LargeCasebook.WithRecords(10_000), "large.yaml").Value).Value.Entries;
        library = Library.Open(entries).Value;
        AddOne();
    }

    [Benchmark]
    public int Open() => Library.Open(entries).Value.Books.Count;

    [Benchmark]
    public int AddOne() => library.Add([Insight], Writer.Coder, null).Value.Entries.Count;

    [Benchmark(Baseline = true)]
    public int RefuseAfterLookingAtAll() => library.Add([Withdrawal], Writer.Coder, null).Problems.Count;

    [Benchmark]
    public int See() => library.Ledger.SeenBy(Viewer.Of("aoki", Roles.Everyone)).Records.Count;

    private static MapNode Node(string kind, string id, params ReadOnlySpan<(string Name, string Value)> fields)
    {
        var said = new List<KeyValuePair<TextNode, Node>> { new(new(kind), new TextNode(id)) };
        foreach (var (name, value) in fields) said.Add(new(new(name), new TextNode(value)));
        return new(said);
    }
}
