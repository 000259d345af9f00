using Renkei.Analysis.Due;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Learning;
using Renkei.Core.Steering;

namespace Renkei.Analysis.Glance;

/// <summary>
/// What is past its day and what comes due, of either side: answers, returns, promises, reviews and what was agreed. What waits to be used at home is no debt and is not among it.
/// </summary>
internal static class OwedSentence
{
    public static Told Of(Line line, IReadOnlyList<DueThing> due)
    {
        List<DueThing> owed = [.. due.Where(thing => thing.Sort is DueSort.Answer or DueSort.Return or DueSort.Promise or DueSort.Task or DueSort.Review)];
        if (owed.Count == 0) return new("Nothing that either side owes is on record.", []);
        var (late, soon) = (owed.FindAll(thing => thing.IsOver), owed.Count(thing => !thing.IsOver));
        IEnumerable<string> sentences =
        [
            .. Late("yours", late.FindAll(thing => IsOurs(line, thing))),
            .. Late("theirs", late.FindAll(thing => !IsOurs(line, thing))),
            .. soon == 0 ? [] : (string[])[$"{(late.Count == 0 ? "Nothing is past its day; " : "")}{Words.Count(soon, "thing comes", "things come")} due by {DateWords.Of(owed.Max(thing => thing.By))}."],
        ];
        return new(Words.Capital(string.Join(' ', sentences)), Evidence.Ends([.. owed.SelectMany(thing => thing.Evidence).Distinct()]));
    }

    internal static bool IsOurs(Line line, DueThing thing) => thing.Organization is { } organization && line.FirmOf(new(Organization.Kind.Name, organization), thing.What) == line.Pair.Us;

    /// <summary>What a thing is in a few words; of people none is named.</summary>
    internal static string WordsOf(DueThing thing) => thing.Sort switch
    {
        DueSort.Answer => $"an answer to “{Offer.What.Of(thing.What)}”",
        DueSort.Return => "a return from a posting",
        DueSort.Promise => $"the promise “{Promise.What.Of(thing.What)}”",
        DueSort.Review => "a review",
        _ => $"“{(thing.Task is { } task ? Event.FollowUp.What.Of(task) : ProposedAction.What.Of(thing.What))}”",
    };

    private static string[] Late(string whose, List<DueThing> late) => late is not [var first, ..] ? []
        : [$"{Words.Count(late.Count, $"thing of {whose} is", $"things of {whose} are")} past {(late.Count == 1 ? "its" : "their")} day{(late.Count == 1 ? "" : ", longest")}: {WordsOf(first)}, due {DateWords.Of(first.By)}."];
}
