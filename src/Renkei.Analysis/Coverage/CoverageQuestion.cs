using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Values;

namespace Renkei.Analysis.Coverage;

/// <summary>Whether the levels of two firms meet, how steadily, and over what.</summary>
public static class CoverageQuestion
{
    /// <summary>The question.</summary>
    public static Question Question { get; } = new(
        "coverage",
        "Who meets whom",
        "Which levels of the two firms meet, how steadily, and does contact do its work?",
        ["S1-8", "S1-8-pair", "S1-11", "S1-11-together", "S1-10"],
        Breadth.EachPair,
        Reply);

    private static Reply Reply(Line line)
    {
        var (contacts, ways) = (line.Contacts, CoLocation.Ways(line));
        return new([.. ContactByLevel.Of(line), BusiestPair.Of(line, contacts), .. LevelsThatMeet.Of(line, contacts), .. CoLocation.Of(line, ways), OpennessChain.Of(line)])
        {
            Charts = [Matrix(line, contacts), CoLocation.Chart(line, ways)],
        };
    }

    /// <summary>
    /// Who met whom; who works or worked inside the other stands in the cell of the level there with its like. That there was no contact is shown as known only where all of it since
    /// the first was declared complete.
    /// </summary>
    private static MatrixChart Matrix(Line line, Contacts contacts)
    {
        var agreed = AgreedCell.Of(line, line.ThresholdsOf("S1-8"));
        var first = contacts.Meetings.Take(1).Select(at => contacts.Events.Begins[at].Earliest).Concat(line.Touch.Inside.Select(stay => stay.Begins!.Value.Earliest)).DefaultIfEmpty(line.AsOf).Min();
        MatrixCell Cell(Level ours, Level theirs)
        {
            var (count, cell) = (contacts.Count(ours, theirs), $"{LevelWords.Of(ours)} with {LevelWords.Of(theirs)}");
            var inside = ours == theirs ? line.Touch.InsideAt(ours, new(DateOnly.MinValue, line.AsOf)) : [];
            var isNone = line.Touch.Filled(ours, theirs, new(first, line.AsOf)) == Truth.No;
            return new(
                count > 0 || isNone ? count : null,
                $"{cell}: {(count > 0 || isNone ? Words.Count((int)count, "contact") : "no meeting on record")}{(inside.Count > 0 ? $", and {Words.Count(inside.Count, "posting")} inside the other" : "")}",
                [.. contacts.Events.Shown(contacts.Of(ours, theirs)), .. inside.Select(stay => stay.Posting)],
                isNone && agreed.Any(cell => cell.Ours == ours && cell.Theirs == theirs))
            {
                Word = inside.Count == 0 ? null : count == 0 ? "inside" : $"{count} + inside",
            };
        }

        return new(
            "Contact by level",
            $"contacts, one for each pair of people at each event{(line.Touch.Inside.Count > 0 ? "; inside: people of that level work or worked day by day inside the other" : "")}",
            line.NameOf(line.Pair.Us),
            line.NameOf(line.Pair.Partner),
            [.. Contacts.Levels.Select(LevelWords.Of)],
            [.. Contacts.Levels.Select(ours => new MatrixRow(LevelWords.Of(ours), [.. Contacts.Levels.Select(theirs => Cell(ours, theirs))]))])
        {
            Caution = contacts.HasUnplaced ? "People whose level is not recorded are left out." : null,
        };
    }
}
