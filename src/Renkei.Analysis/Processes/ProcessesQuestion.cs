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
        return new(
        [
            .. ways.SelectMany(way => OfSide(line, way, assignment)),
            LinkageCloseness.Of(line),
            MeetingsOfTheTwo.Of(line),
            .. DocumentsAlone.Of(line, ways, assignment),
        ])
        {
            Charts = [.. ways.Select(way => WaysOfLearning.Matrix(line, way, assignment)), Exposure.Curve(line, ways)],
        };
    }

    private static IEnumerable<Finding> OfSide(Line line, OneWay way, Assignment assignment)
    {
        var pursuits = Pursuit.Of(line, way, assignment);
        return
        [
            WaysOfLearning.Of(line, way, assignment),
            SoughtByWords.Of(line, way, pursuits),
            ExpectedMix.Of(line, way, pursuits),
            Visits.Of(line, way),
            Exposure.Of(line, way),
        ];
    }
}
