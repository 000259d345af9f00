using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;

namespace Renkei.Analysis.Processes;

/// <summary>By which of four ways each side learns, whether they suit what it seeks, and how meetings, visits and ties of strategy stand.</summary>
public static class ProcessesQuestion
{
    /// <summary>The question.</summary>
    public static Question Question { get; } = new(
        "processes",
        "By which ways we learn",
        "Do meetings, visits, people who move and ties of strategy suit what each side wants to learn?",
        ["S4-5-ways", "S4-5", "S4-7", "S4-4", "S4-1", "S4-1-documents", "S4-2", "S4-2-exposure"],
        Breadth.EachPair,
        Reply);

    private static Reply Reply(Line line)
    {
        var (ways, assignment) = (OneWay.Of(line), new Assignment(line));
        var pursuits = ways.SelectMany(way => Pursuit.Of(line, way, assignment).Select(pursuit => (way, pursuit))).ToLookup(pair => pair.way, pair => pair.pursuit);
        return new(
        [
            .. WaysOfLearning.Of(line, ways, assignment),
            .. SoughtByWords.Of(line, ways, pursuits),
            .. ExpectedMix.Of(line, ways, pursuits),
            LinkageCloseness.Of(line),
            MeetingsOfTheTwo.Of(line),
            .. DocumentsAlone.Of(line, ways, assignment),
            .. Visits.Of(line, ways),
            .. Exposure.Of(line, ways),
        ])
        {
            Charts = [.. ways.Select(way => WaysOfLearning.Matrix(line, way, assignment)), Exposure.Curve(line, ways)],
        };
    }
}
