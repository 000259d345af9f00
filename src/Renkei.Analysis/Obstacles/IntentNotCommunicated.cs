using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Obstacles;

/// <summary>
/// O1: whether our own people were told why we work with this partner: what the last statement says, how many of those it is for have read it, and whether they
/// understood where working together ends.
/// </summary>
internal static class IntentNotCommunicated
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "O1");
        List<Record> ours = [.. line.Of(Intent.Kind).Where(statement => line.IsOurs(Intent.By.Of(statement), statement))];
        var last = LastSaid.Of(ours.Where(statement => InForce.On(Intent.When.Of(statement), line.AsOf) != Truth.No), Intent.When.Of);
        yield return asked.Judges("content", _ => Content(line, ours, last));
        yield return asked.Judges("reach", limits => Read(line, last, limits["reach"]));
        if (last.SelectMany(Answers).Any()) yield return asked.Judges("understood", limits => Understood(last, limits["understood"]));
    }

    private static Facts Content(Line line, List<Record> ours, IReadOnlyList<Record> last)
    {
        if (last.Count == 0)
            return ours.Count == 0 && line.DeclaredSinceStart(line.Pair.Us, Intent.Kind) is { Count: > 0 } declared ? new("untold", declared) : new("none", ours);

        List<string> lacks =
        [
            .. last.Any(told => Intent.Boundaries.Of(told) is not null) ? (string[])[] : ["where working together ends"],
            .. last.Any(told => Intent.Missing.Of(told) is not null || Intent.MissingCapabilities.Of(told) is { Count: > 0 }) ? (string[])[] : ["what we lack and seek here"],
            .. last.Any(told => Intent.Competition.Of(told) is not null) ? (string[])[] : ["where the partner competes with us"],
        ];
        return new(lacks.Count > 0 ? "lacks" : "complete", last) { Value = 3 - lacks.Count, Places = [("lacks", Words.List(lacks))] };
    }

    private static Facts Read(Line line, IReadOnlyList<Record> last, double enough)
    {
        var told = last.Select(statement => Reach(line, statement)).OfType<(int Read, int Size)>().OrderBy(each => (double)each.Read / each.Size).ThenBy(each => each.Size).ToList();
        if (told.Count == 0) return new("reach-unknown", last);

        var (read, size) = told[0];
        var share = (double)read / size;
        return new(share < enough ? "unread" : "read", last)
        {
            Value = share,
            N = size,
            Threshold = "reach",
            Places = [("read", Words.Of(read, size)), ("size", $"{size}")],
        };
    }

    /// <summary>How many of those it is for have confirmed it, each person once; null where it is not told for whom it is, or nobody's word is on record.</summary>
    private static (int Read, int Size)? Reach(Line line, Record statement)
    {
        var audience = (Intent.Audience.Of(statement) ?? ListOf<Reference>.Empty).Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        var size = audience.Count > 0 ? audience.Count : Count(Intent.AudienceSize.Of(statement));
        var confirmed = Intent.Acknowledgements.Of(statement) ?? ListOf<Part>.Empty;
        if (size == 0 || (confirmed.Count == 0 && line.Scene.Declared.By(line.Pair.Us, Intent.Kind, Intent.When.Of(statement).Start.Earliest, line.AsOf).Count == 0)) return null;

        var named = confirmed.Select(Intent.Acknowledgement.Person.Of).OfType<Reference>().Select(person => person.Id).Distinct(StringComparer.Ordinal).Count(person => audience.Count == 0 || audience.Contains(person));
        var nameless = confirmed.Where(one => Intent.Acknowledgement.Person.Of(one) is null).Sum(one => (long)Count(Intent.Acknowledgement.Number.Of(one), unlessSaid: 1));
        return ((int)Math.Min(size, named + nameless), size);
    }

    private static Facts Understood(IReadOnlyList<Record> last, double enough)
    {
        var (right, all) = last.SelectMany(Answers).Aggregate((Right: 0L, All: 0L), (sum, each) => (sum.Right + each.Right, sum.All + each.All));
        var share = (double)right / all;
        return new(share < enough ? "misunderstood" : "understood", last)
        {
            Value = share,
            Threshold = "understood",
            Places = [("right", $"{right}"), ("answers", $"{all} {(all == 1 ? "answer" : "answers")}")],
        };
    }

    /// <summary>Of each reader who tried the questions, named readers once: how many were right, of how many.</summary>
    private static IEnumerable<(long Right, long All)> Answers(Record statement)
    {
        var questions = (Intent.Questions.Of(statement) ?? ListOf<Part>.Empty).Count;
        if (questions == 0) return [];
        var tried = (Intent.Acknowledgements.Of(statement) ?? ListOf<Part>.Empty).Where(one => Intent.Acknowledgement.Right.Of(one) is not null).ToList();
        long Right(Part one) => Math.Min(questions, Count(Intent.Acknowledgement.Right.Of(one)));
        return
        [
            .. tried.Where(one => Intent.Acknowledgement.Person.Of(one) is not null).GroupBy(one => Intent.Acknowledgement.Person.Of(one)!.Id, StringComparer.Ordinal)
                .Select(one => (one.Max(Right), (long)questions)),
            .. from one in tried
                where Intent.Acknowledgement.Person.Of(one) is null
                let readers = (long)Count(Intent.Acknowledgement.Number.Of(one), unlessSaid: 1)
                where readers > 0
                select (readers * Right(one), readers * questions),
        ];
    }

    private static int Count(Amount? said, int unlessSaid = 0) => said is { } number ? (int)Math.Clamp(number.Number, 0, 1_000_000) : unlessSaid;
}
