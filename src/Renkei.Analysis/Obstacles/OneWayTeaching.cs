using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Obstacles;

/// <summary>O10: whether we send anyone in order to learn, and whether the two sides are taught about as often.</summary>
internal static class OneWayTeaching
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "O10");
        yield return asked.Judges("learn", limits => SentToLearn(line, limits["window"]));
        var taught = Trainings(line);
        yield return asked.Judges("exchange", limits => Exchanged(line, taught, limits["window"], limits["fewest"], limits["even"]));
    }

    private static Facts SentToLearn(Line line, double months)
    {
        var sent = OurStays.Lately(line, months);
        var learning = sent.Where(stay => OurStays.IsToLearn(stay) == true).ToList();
        var window = Window.Back(line.AsOf, (int)months, 0);
        var declared = sent.Count > 0 ? [] : line.Scene.Declared.By(line.Pair.Us, Posting.Kind, window.First, window.Last);
        var isOpen = OurStays.Of(line).Any(stay => OurStays.IsToLearn(stay) != false && stay.IsThereDuring(window) != Truth.No);
        var says = learning.Count > 0 ? "learners" : isOpen || (sent.Count == 0 && declared.Count == 0) ? "learn-unknown" : sent.Count > 0 ? "no-learners" : "nobody-sent";
        return new(says, [.. (learning.Count > 0 ? learning : sent).Select(stay => stay.Posting), .. declared])
        {
            Value = learning.Count,
            N = sent.Count,
            Places = [("learners", Words.Of(learning.Count, sent.Count)), ("sent", Words.Count(sent.Count, "posting")), ("are", learning.Count == 1 ? "was" : "were"), ("months", Words.Months(months))],
        };
    }

    private static Facts Exchanged(Line line, List<(int At, bool We, bool They)> taught, double months, double fewest, double even)
    {
        var window = Window.Back(line.AsOf, (int)months, 0);
        var trainings = taught.ConvertAll(each => (each.At, each.We, each.They, Held: window.Holds(line.Scene.Events.Begins[each.At]))).FindAll(each => each.Held != Truth.No);
        var postings = line.Stays.Where(stay => OurStays.IsStay(stay) && OurStays.IsToLearn(stay) == true && stay.IsThereDuring(window) != Truth.No).ToList();
        Tally Taught(bool us)
        {
            List<Truth> times = [.. trainings.Where(each => us ? each.We : each.They).Select(each => each.Held), .. postings.Where(stay => stay.From == line.Pair.Us == us).Select(stay => stay.IsThereDuring(window))];
            return new(times.Count(truth => truth == Truth.Certainly), times.Count);
        }

        var (ours, theirs) = (Taught(us: true), Taught(us: false));
        List<Record> declared = [.. line.Declared(Event.Kind, window.First, window.Last), .. line.Declared(Posting.Kind, window.First, window.Last)];
        var isDeclared = declared.Select(complete => Core.Books.Kinds.Completeness.What.Of(complete)).Distinct(StringComparer.Ordinal).Count() == 2;
        var range = Reciprocal.Of(ours, theirs);
        var says = range is not { } alike || ours.Least + theirs.Least < fewest || (!isDeclared && (ours.Most == 0 || theirs.Most == 0)) ? "exchange-unknown"
            : alike.Low >= even ? "even"
            : alike.High >= even ? "exchange-unknown"
            : ours.Least < theirs.Least ? "we-learn-less" : "they-learn-less";
        return new(says, [.. line.Scene.Events.Shown(trainings.ConvertAll(each => each.At)), .. postings.Select(stay => stay.Posting), .. isDeclared ? declared : []])
        {
            Value = range is { } one && one.Low.Equals(one.High) ? one.Low : null,
            N = ours.Least + theirs.Least,
            Threshold = "even",
            Places = [("ours", Words.Times(ours.Least)), ("theirs", Words.Times(theirs.Least)), ("months", Words.Months(months)), ("fewest", $"{fewest:0}")],
        };
    }

    /// <summary>The trainings in which one of the two sides set out to teach the other.</summary>
    private static List<(int At, bool We, bool They)> Trainings(Line line)
    {
        var events = line.Scene.Events;
        var us = events.NumberOf(line.Pair.Us);
        var partners = line.Pair.Members.Skip(1).Select(events.NumberOf).ToHashSet();
        List<(int At, bool We, bool They)> found = [];
        foreach (var at in events.Taught)
        {
            if (events.Types[at] != EventType.Training) continue;
            var (we, they) = (events.Learners[at].Contains(us) && Has(events.Teachers[at], partners), events.Teachers[at].Contains(us) && Has(events.Learners[at], partners));
            if (we || they) found.Add((at, we, they));
        }

        return found;
    }

    private static bool Has(ReadOnlySpan<int> firms, HashSet<int> some)
    {
        foreach (var firm in firms)
        {
            if (some.Contains(firm)) return true;
        }

        return false;
    }
}
