using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Factors;

/// <summary>S0-11: twenty years on trust, with few papers: whether what is promised by word of mouth is noted and kept, and how long the two have known each other.</summary>
internal static class WordOfMouth
{
    private const double DaysOfAYear = 365.25;

    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "S0-11");
        var all = line.Of(Promise.Kind).Where(promise => IsBetween(line, promise)).ToList();
        var oral = all.FindAll(promise => Promise.Written.Of(promise) == false);
        var broken = oral.FindAll(promise => Last(promise) == Fulfilment.Broken);
        var declared = line.Pair.Members.SelectMany(member => line.DeclaredSinceStart(member, Promise.Kind)).ToList();
        var isToldOfAll = all.TrueForAll(promise => Promise.Written.Of(promise) is not null) && line.Pair.Members.All(member => line.DeclaredSinceStart(member, Promise.Kind).Count > 0);
        var (ties, start) = (Alliance.TiesSince.Of(line.Alliance), Alliance.When.Of(line.Alliance));
        return
        [
            asked.Judges("promises", _ => new(broken.Count > 0 ? "broken" : oral.Count > 0 ? "logged" : isToldOfAll ? "none-given" : "promises-unknown", broken.Count > 0 ? broken : oral.Count > 0 ? oral : declared)
            {
                Value = oral.Count,
                N = oral.Count,
                Places =
                [
                    ("oral", Words.Count(oral.Count, "promise")),
                    ("kept", oral.Count(promise => Last(promise) == Fulfilment.Kept) is > 0 and var kept ? $"{kept}" : "none"),
                    ("broken", $"{broken.Count}"),
                ],
            }),
            asked.Judges("history", limits => History(line, ties, start, limits["years"])),
        ];
    }

    private static Facts History(Line line, When? ties, When? start, double years)
    {
        var known = ((When?[])[ties, start]).OfType<When>().Select(since => DaysBetween.Of(since.Start, new(line.AsOf, line.AsOf))).ToList();
        var says = known.Exists(days => days.AtLeast(years * DaysOfAYear) == Truth.Certainly) ? "long-known"
            : ties is not null && known.TrueForAll(days => days.AtLeast(years * DaysOfAYear) == Truth.No) ? "new-to-each-other"
            : "history-unknown";
        return new(says, says == "history-unknown" ? [] : [line.Alliance])
        {
            Value = says == "history-unknown" ? null : Math.Floor(known.Max(days => days.Fewest) / DaysOfAYear),
            Threshold = "years",
            Places = [("years", $"{years}")],
        };
    }

    private static bool IsBetween(Line line, Record promise)
    {
        var (by, to) = (line.FirmOf(Promise.By.Of(promise), promise), line.FirmOf(Promise.To.Of(promise), promise));
        return by != to && (by == line.Pair.Us || to == line.Pair.Us) && line.Pair.Members.Contains(by, StringComparer.Ordinal) && line.Pair.Members.Contains(to, StringComparer.Ordinal);
    }

    private static Fulfilment? Last(Record promise) => Promise.Outcomes.Of(promise) is [.., var last] ? Promise.Outcome.Is.Of(last) : null;
}
