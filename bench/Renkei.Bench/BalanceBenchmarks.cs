using BenchmarkDotNet.Attributes;
using Renkei.Analysis.Balance;
using Renkei.Analysis.Findings;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Core.Records;

namespace Renkei.Bench;

/// <summary>Seeing a ledger and asking for the balance, after loading.</summary>
[MemoryDiagnoser]
public class BalanceBenchmarks
{
    private Casebook casebook = null!;
    private LedgerView view = null!;

    [Params(1_000, 10_000)]
    public int Records { get; set; }

    [GlobalSetup]
    public void Read()
    {
        casebook = Casebook.Read(LargeCasebook.WithRecords(Records), "large.yaml").Value;
        view = See();
    }

    [Benchmark(Baseline = true)]
    public LedgerView See() => casebook.Ledger.SeenBy(Viewer.Of("aoki", Roles.Everyone));

    [Benchmark]
    public Answer Ask() => BalanceQuestion.Question.Ask(view, view.Of(Alliance.Kind)[0]);
}
