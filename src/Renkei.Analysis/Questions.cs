using System.Collections.Concurrent;
using Renkei.Analysis.Agenda;
using Renkei.Analysis.Balance;
using Renkei.Analysis.Capabilities;
using Renkei.Analysis.Chain;
using Renkei.Analysis.Climate;
using Renkei.Analysis.Commitment;
using Renkei.Analysis.Connections;
using Renkei.Analysis.Contributions;
using Renkei.Analysis.Cost;
using Renkei.Analysis.Coverage;
using Renkei.Analysis.Cycle;
using Renkei.Analysis.Factors;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Layers;
using Renkei.Analysis.Lines;
using Renkei.Analysis.Obstacles;
using Renkei.Analysis.People;
using Renkei.Analysis.Positions;
using Renkei.Analysis.Processes;
using Renkei.Analysis.Protection;
using Renkei.Analysis.Speed;
using Renkei.Analysis.Spiral;
using Renkei.Analysis.Types;
using Renkei.Analysis.Ventures;
using Renkei.Core.Books;
using Renkei.Core.Records;

namespace Renkei.Analysis;

/// <summary>Every question there is, in the order a report answers them.</summary>
public static class Questions
{
    /// <summary>From so many records on, two processors are sooner done than one; with fewer both would mostly wait for the same code to be compiled.</summary>
    private const int Many = 10_000;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Question> All { get; } =
    [
        PositionQuestion.Question,
        BalanceQuestion.Question,
        SpeedQuestion.Question,
        TypesQuestion.Question,
        SpiralQuestion.Question,
        ProcessesQuestion.Question,
        CoverageQuestion.Question,
        PeopleQuestion.Question,
        CapabilitiesQuestion.Question,
        LayersQuestion.Question,
        CycleQuestion.Question,
        ChainQuestion.Question,
        NetworkQuestion.Question,
        CommitmentQuestion.Question,
        VenturesQuestion.Question,
        ContributionsQuestion.Question,
        ObstaclesQuestion.Question,
        AgendaQuestion.Question,
        ProtectionQuestion.Question,
        FactorsQuestion.Question,
        ClimateQuestion.Question,
        CostQuestion.Question,
    ];

    /// <summary>The question that a rule helps to answer; null when there is no such rule.</summary>
    public static Question? Of(string rule) => All.FirstOrDefault(question => question.Rules.Contains(rule, StringComparer.Ordinal));

    /// <summary>Asks all of them of one alliance; what several need is looked up once.</summary>
    /// <param name="view">What the viewer sees.</param>
    /// <param name="alliance">An alliance of the view.</param>
    /// <returns>Their answers, in the same order.</returns>
    public static IReadOnlyList<Answer> AskAll(LedgerView view, Record alliance) => Ask(All, view, alliance);

    /// <summary>Asks some of them of one alliance; what several need is looked up once.</summary>
    /// <param name="some">The questions.</param>
    /// <param name="view">What the viewer sees.</param>
    /// <param name="alliance">An alliance of the view.</param>
    /// <returns>Their answers, in the same order.</returns>
    public static IReadOnlyList<Answer> Ask(IReadOnlyList<Question> some, LedgerView view, Record alliance) => Ask(some, new AllianceLines(view, alliance));

    /// <summary>Asks some of them on lines that are there already. Of very many records one scene is asked beside the other, for each looks things up for itself.</summary>
    internal static IReadOnlyList<Answer> Ask(IReadOnlyList<Question> some, AllianceLines lines, int many = Many)
    {
        var said = new ConcurrentDictionary<(Question, Line), Reply>();
        var scenes = (from question in some from pair in question.LinesAmong(lines) from line in pair group (question, line) by line.Scene).ToList();
        void AskOn(IEnumerable<(Question Question, Line Line)> scene)
        {
            foreach (var (question, line) in scene) said[(question, line)] = question.ReplyOn(line);
        }

        if (lines.Whole.View.Records.Count >= many) Parallel.ForEach(scenes, AskOn);
        else scenes.ForEach(AskOn);
        return [.. some.Select(question => question.Told(lines, line => said[(question, line)]))];
    }
}
