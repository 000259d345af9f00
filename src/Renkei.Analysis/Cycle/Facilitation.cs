using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;
using Answer = Renkei.Core.Learning.Answer;

namespace Renkei.Analysis.Cycle;

/// <summary>
/// S1-14: whether each firm is willing and able to help the other learn. Willing is told by setting out to teach, by offering, and by meeting requests; able by
/// teaching and by putting one's own practice into words. Both are needed. That a sign is not there is known only where its records were declared complete.
/// </summary>
internal static class Facilitation
{
    public static IEnumerable<Finding> Of(Line line, IReadOnlyList<Teaching> teachings)
    {
        var asked = new Asking(line, "S1-14");
        return teachings.Select(teaching => Judge(asked, line, teaching));
    }

    /// <summary>One sign: whether it is there, in which words, and the records that say so or that rule it out.</summary>
    private sealed record Sign(Truth Is, string Words, Evidence Records);

    private static Finding Judge(Asking asked, Line line, Teaching teaching)
    {
        var (teacher, learner) = (teaching.Teacher, teaching.Learner);
        Sign[] able = [Teaches(line, teaching), PutsIntoWords(line, teacher, learner)];
        Sign[] Willing(Thresholds thresholds) => [SetsOut(line, teacher, learner), Answers(line, teacher, learner, thresholds)];
        string Case(Thresholds thresholds) => (AnyOf(Willing(thresholds)), AnyOf(able)) switch
        {
            (Truth.Certainly, Truth.Certainly) => "helps",
            (Truth.No, Truth.No) => "neither",
            (Truth.No, _) => "unwilling",
            (_, Truth.No) => "unable",
            (Truth.Certainly, _) => "able-unknown",
            (_, Truth.Certainly) => "willing-unknown",
            _ => "unknown",
        };
        var says = Case(asked.Thresholds);
        Sign[] signs = [.. Willing(asked.Thresholds), .. able];
        var there = signs.Where(sign => sign.Is == Truth.Certainly).ToList();
        var finding = asked.Finds(
            teacher == line.Pair.Us ? "by-us" : "by-partner",
            says switch { "helps" => Status.InPlace, "neither" or "unwilling" or "unable" => Status.Watch, _ => Status.Unknown },
            says,
            new Evidence(line.Scene.Events).Add(signs.Where(sign => sign.Is != Truth.Perhaps || says.EndsWith("unknown", StringComparison.Ordinal)).Select(sign => sign.Records)),
            ("teacher", line.NameOf(teacher)),
            ("learner", line.NameOf(learner)),
            ("signs", string.Join("; ", there.Select(sign => sign.Words))));
        return asked.Weighed(finding, Case) with
        {
            Value = says == "helps" ? there.Count : null,
            About = finding.About with { Direction = teacher == line.Pair.Us ? "out" : "in" },
        };
    }

    private static Sign SetsOut(Line line, string teacher, string learner)
    {
        var aims = line.Scene.Aims.Where(aim => aim.Is == ObjectiveType.Teach && aim.Learner == learner && aim.From == teacher).Select(aim => aim.Objective).ToList();
        return Told(line, aims, $"it set out to teach ({Words.Count(aims.Count, "objective")})", line.Scene.Declared.By(teacher, Objective.Kind, line.Began, line.AsOf));
    }

    /// <summary>Offers of its own count, and requests of the other that were met; requests still within the days for an answer do not count yet.</summary>
    private static Sign Answers(Line line, string teacher, string learner, Thresholds thresholds)
    {
        bool Between(Record offer, string by, string to) => line.FirmOf(Offer.By.Of(offer), offer) == by && line.FirmOf(Offer.To.Of(offer), offer) == to;
        OfferType Sort(Record offer) => Offer.Is.Of(offer) ?? OfferType.Offer;
        var made = line.Of(Offer.Kind).Where(offer => Sort(offer) == OfferType.Offer && Between(offer, teacher, learner)).ToList();
        if (made.Count > 0) return new(Truth.Certainly, $"it offers of its own accord ({made.Count} on record)", new Evidence(line.Scene.Events).Add(made));

        var answers = line.Of(Answer.Kind).ToLookup(answer => Answer.Offer.Of(answer).Id, StringComparer.Ordinal);
        var due = line.Of(Offer.Kind).Where(offer => Sort(offer) == OfferType.Request && Between(offer, learner, teacher))
            .Where(offer => answers[offer.Id].Any() || AnswerDue.HasPassed(offer, line.AsOf, thresholds["answer-days"])).ToList();
        var met = due.FindAll(offer => answers[offer.Id].Any(answer => Answer.Is.Of(answer) is Core.Learning.Reply.Accepted or Core.Learning.Reply.Partly or Core.Learning.Reply.Countered));
        Evidence records = new Evidence(line.Scene.Events).Add(due).Add(due.SelectMany(offer => answers[offer.Id]));
        if (due.Count > 0 && met.Count >= thresholds["met"] * due.Count) return new(Truth.Certainly, $"it met {met.Count} of {Words.Count(due.Count, "request")}", records);

        IReadOnlyList<Record> declared = [.. line.Scene.Declared.By(teacher, Offer.Kind, line.Began, line.AsOf), .. line.Scene.Declared.By(teacher, Answer.Kind, line.Began, line.AsOf)];
        return declared.Select(complete => Core.Books.Kinds.Completeness.What.Of(complete)).Distinct(StringComparer.Ordinal).Count() == 2
            ? new(Truth.No, "", records.Add(declared))
            : new(Truth.Perhaps, "", records);
    }

    private static Sign Teaches(Line line, Teaching teaching)
    {
        var records = new Evidence(line.Scene.Events).Add(teaching.Events).Add(teaching.Postings);
        var hours = teaching.Hours > 0 ? $", {Words.Number((double)teaching.Hours)} person-hours on record" : "";
        IReadOnlyList<Record> events = line.Declared(Event.Kind, line.Began, line.AsOf), postings = line.Scene.Declared.By(teaching.Teacher, Posting.Kind, line.Began, line.AsOf);
        string?[] words =
        [
            teaching.Events.Count > 0 ? $"it taught ({Words.Count(teaching.Events.Count, "occasion")}{hours})" : null,
            teaching.Postings.Count > 0 ? $"it sent people to teach ({Words.Count(teaching.Postings.Count, "posting")})" : null,
        ];
        if (teaching.Events.Count + teaching.Postings.Count > 0) return new(Truth.Certainly, Words.List(words.OfType<string>()), records);
        return Told(line, [], "", events.Count > 0 && postings.Count > 0 ? [.. events, .. postings] : []);
    }

    private static Sign PutsIntoWords(Line line, string teacher, string learner)
    {
        List<Record> records =
        [
            .. line.Scene.Aims.Where(aim => aim.Is == ObjectiveType.ArticulateOwnPractice && aim.Learner == teacher).Select(aim => aim.Objective),
            .. line.Lessons.Where(lesson => lesson.Learner == learner && Insight.CodifiedBy.Of(lesson.Insight) is { } by && line.FirmOf(by, lesson.Insight) == teacher).Select(lesson => lesson.Insight),
        ];
        IReadOnlyList<Record> objectives = line.Scene.Declared.By(teacher, Objective.Kind, line.Began, line.AsOf), insights = line.Declared(Insight.Kind, line.Began, line.AsOf);
        return Told(line, records, "it puts its own practice into words", objectives.Count > 0 && insights.Count > 0 ? [.. objectives, .. insights] : []);
    }

    private static Sign Told(Line line, IReadOnlyList<Record> records, string words, IReadOnlyList<Record> declared) =>
        records.Count > 0 ? new(Truth.Certainly, words, new Evidence(line.Scene.Events).Add(records)) : new(declared.Count > 0 ? Truth.No : Truth.Perhaps, "", new Evidence(line.Scene.Events).Add(declared));

    private static Truth AnyOf(Sign[] signs) =>
        Array.Exists(signs, sign => sign.Is == Truth.Certainly) ? Truth.Certainly : Array.TrueForAll(signs, sign => sign.Is == Truth.No) ? Truth.No : Truth.Perhaps;
}
