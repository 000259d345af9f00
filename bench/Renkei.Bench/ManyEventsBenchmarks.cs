using BenchmarkDotNet.Attributes;
using Renkei.Analysis;
using Renkei.Analysis.Findings;
using Renkei.App.Access;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Casebooks;
using Renkei.Core.Records;

namespace Renkei.Bench;

/// <summary>
/// Very many events: reading the CSV, and asking over a view of it. The goals are 2 seconds to read a million, and 1 second for all questions over them together, whatever they
/// look up for the first time included. Question by question: <see cref="Timing"/>.
/// </summary>
[MemoryDiagnoser]
public class ManyEventsBenchmarks
{
    private static readonly Dictionary<int, (string Folder, Casebook Casebook)> Written = [];
    private Casebook casebook = null!;
    private LedgerView view = null!;
    private LedgerView ours = null!;
    private Record alliance = null!;

    /// <summary>Whether it is only to be seen that they work.</summary>
    public static bool IsOnce { get; set; }

    public static IEnumerable<int> Sizes => IsOnce ? [10_000] : [10_000, 100_000, 1_000_000];

    [ParamsSource(nameof(Sizes))]
    public int Events { get; set; }

    [GlobalSetup]
    public void Read()
    {
        if (!Written.TryGetValue(Events, out var written))
        {
            var folder = Directory.CreateTempSubdirectory("renkei-bench-").FullName;
            LargeTables.Write(folder, Events);
            Written[Events] = written = (folder, CasebookFile.Open(folder).Value);
        }

        casebook = written.Casebook;
        view = casebook.Ledger.SeenBy(Viewer.Coder());
        alliance = view.Of(Alliance.Kind)[0];
        ours = casebook.Ledger.SeenBy(Viewer.Of("aoki", Roles.Everyone));
    }

    [Benchmark]
    public int Reading() => CasebookFile.Open(Written[Events].Folder).Value.Records;

    [Benchmark]
    public DateOnly Seeing() => casebook.Ledger.SeenBy(Viewer.Of("aoki", Roles.Everyone)).AsOf;

    [Benchmark(Baseline = true)]
    public IReadOnlyList<Answer> AllQuestions() => Questions.AskAll(view, alliance);

    /// <summary>As one of the two firms, which is told everything on two lines: from joint books alone, and by its own estimate.</summary>
    [Benchmark]
    public IReadOnlyList<Answer> AllQuestionsOnTwoLines() => Questions.AskAll(ours, ours.Of(Alliance.Kind)[0]);

    /// <summary>Removes what was written.</summary>
    public static void Remove()
    {
        foreach (var (folder, _) in Written.Values) Directory.Delete(folder, recursive: true);
        Written.Clear();
    }
}
