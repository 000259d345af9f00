using System.Text;
using BenchmarkDotNet.Attributes;
using Renkei.Core.Casebooks;
using YamlDotNet.Core;

namespace Renkei.Bench;

/// <summary>Reading 100,000 records of YAML: the goal is 3 seconds. The parser alone, on the same bytes in the same run, is the measure to compare with.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private byte[] text = [];

    [Params(1_000, 100_000)]
    public int Records { get; set; }

    [GlobalSetup]
    public void Write() => text = LargeCasebook.WithRecords(Records);

    [Benchmark(Baseline = true)]
    public int ParserAlone()
    {
        var parser = new Parser(new StringReader(Encoding.UTF8.GetString(text)));
        var events = 0;
        while (parser.MoveNext()) events++;
        return events;
    }

    [Benchmark]
    public int WholeCasebook() => Casebook.Read(text, "large.yaml").Value.Records;
}
