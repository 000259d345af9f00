using BenchmarkDotNet.Attributes;
using Renkei.App.Access;
using Renkei.App.Access.Tables;
using Renkei.App.Rendering.Tables;
using Renkei.Core.Tables;

namespace Renkei.Bench;

/// <summary>Reading 100,000 events from tables: the goal is about a second from CSV. Decoding alone, bytes to rows of cells, is the measure to compare with.</summary>
[MemoryDiagnoser]
public class TableBenchmarks
{
    private readonly string folder = Directory.CreateTempSubdirectory("renkei-bench-").FullName;

    [Params(1_000, 100_000)]
    public int Events { get; set; }

    private string Workbook => Path.Combine(folder, "events.xlsx");

    [GlobalSetup]
    public void Write()
    {
        LargeTables.Write(folder, Events);
        var casebook = CasebookFile.Open(folder).Value;
        var problems = TableTarget.Write(Workbook, () => CasebookTables.Of(casebook), casebook.Print);
        if (problems.Count > 0) throw new InvalidOperationException(problems[0].ToString());
    }

    [Benchmark(Baseline = true)]
    public int DecodingAlone() => CsvSource.Open(Path.Combine(folder, "event.csv"), "event", new()).Value.Rows.Sum(row => row.Cells.Count);

    [Benchmark]
    public int CsvFolder() => CasebookFile.Open(folder).Value.Entries;

    [Benchmark]
    public int WholeWorkbook() => CasebookFile.Open(Workbook).Value.Entries;

    [GlobalCleanup]
    public void Remove() => Directory.Delete(folder, recursive: true);
}
