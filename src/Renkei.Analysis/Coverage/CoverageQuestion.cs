using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;

namespace Renkei.Analysis.Coverage;

/// <summary>Whether the levels of two firms meet, how steadily, and over what.</summary>
public static class CoverageQuestion
{
    /// <summary>The question.</summary>
    public static Question Question { get; } = new(
        "coverage",
        "Who meets whom",
        "Which levels of the two firms meet, how steadily, and does contact do its work?",
        ["S1-8", "S1-8-pair", "S1-11", "S1-10"],
        Breadth.EachPair,
        Reply);

    private static Reply Reply(Line line)
    {
        var contacts = line.Contacts;
        return new([.. ContactByLevel.Of(line, contacts), BusiestPair.Of(line, contacts), .. LevelsThatMeet.Of(line, contacts), OpennessChain.Of(line)])
        {
            Charts = [Matrix(line, contacts)],
        };
    }

    private static MatrixChart Matrix(Line line, Contacts contacts)
    {
        var agreed = AgreedCell.Of(line, line.ThresholdsOf("S1-8"));
        return new(
            "Contact by level",
            "contacts, one for each pair of people at each event",
            line.NameOf(line.Pair.Us),
            line.NameOf(line.Pair.Partner),
            [.. Contacts.Levels.Select(LevelWords.Of)],
            [.. Contacts.Levels.Select(ours => new MatrixRow(LevelWords.Of(ours), [.. Contacts.Levels.Select(theirs =>
            {
                var count = contacts.Count(ours, theirs);
                var isAgreed = agreed.Any(cell => cell.Ours == ours && cell.Theirs == theirs);
                return new MatrixCell(count, $"{LevelWords.Of(ours)} with {LevelWords.Of(theirs)}: {Words.Count((int)count, "contact")}", contacts.Events.Shown(contacts.Of(ours, theirs)), isAgreed && count == 0);
            })]))])
        {
            Caution = contacts.HasUnplaced ? "People whose level is not recorded are left out." : null,
        };
    }
}
