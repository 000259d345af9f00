using Renkei.Analysis.Due;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Books;
using Renkei.Core.Records;

namespace Renkei.Analysis.Glance;

/// <summary>
/// An alliance in a minute: who met, what changed here, what is owed; what the records cannot tell yet; and what to do next. It counts and dates what is on record and
/// judges nothing: the questions do that. All partners of the alliance are taken together, on our line.
/// </summary>
/// <param name="Alliance">The alliance.</param>
/// <param name="Partner">The names of the others, as a sentence says them.</param>
/// <param name="Contact">Who met whom, how often and when.</param>
/// <param name="Changed">What was learned from them and changed a way of working here.</param>
/// <param name="Owed">What either side still owes.</param>
/// <param name="NotKnown">What cannot be told yet and how to find out; at most three.</param>
/// <param name="Next">What to do next; at most three, what is late first.</param>
public sealed record AllianceGlance(Record Alliance, string Partner, Told Contact, Told Changed, Told Owed, IReadOnlyList<NotKnown> NotKnown, IReadOnlyList<NextStep> Next)
{
    private const int Most = 3;

    /// <summary>Looks at an alliance.</summary>
    /// <param name="view">What the viewer sees.</param>
    /// <param name="alliance">An alliance of the view in which the viewer takes part.</param>
    /// <param name="today">The day from which next steps are counted; things can be owed on it that were not on the last day of the view.</param>
    public static AllianceGlance Of(LedgerView view, Record alliance, DateOnly today)
    {
        var lines = new AllianceLines(view, alliance);
        var line = lines.OfTheWhole[^1]; // ours, with all partners together
        var (visits, due) = (LatestVisits.Of(line), DueThings.Of(lines, today));
        return new(
            alliance,
            PartnersOf(line),
            ContactSentence.Of(line),
            ChangeSentence.Of(line, visits),
            OwedSentence.Of(line, due),
            [.. Glance.NotKnown.In(line, visits).Take(Most)],
            [.. NextStep.In(line, visits, due, today).Take(Most)]);
    }

    internal static string PartnersOf(Line line) => Words.List(line.Pair.Members.Skip(1).Select(line.NameOf));
}

/// <summary>A sentence and the records it rests on.</summary>
/// <param name="Says">The sentence.</param>
/// <param name="Evidence">The records; of very many the first and the last hundred.</param>
public sealed record Told(string Says, IReadOnlyList<Record> Evidence);
