using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Analysis.Statistics;
using Renkei.Core.Guarding;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;
using Answer = Renkei.Core.Learning.Answer;

namespace Renkei.Analysis.Cycle;

/// <summary>
/// S1-6: the pattern of a race to learn, in which each would gain by giving less and both lose by it: offers refused, knowledge kept back, and give and take that is
/// one-sided. Only all three together hint at it. What ours keep back stands in the own book alone, so nothing of it is said on a joint line.
/// </summary>
internal static class LearningRace
{
    public static IEnumerable<Finding> Of(Line line)
    {
        if (line.IsJoint) return [];

        var answers = Answers(line);
        var declined = answers.Where(answer => Answer.Is.Of(answer) == Core.Learning.Reply.Declined).ToList();
        var asked = line.Of(Disclosure.Kind).Where(request => Disclosure.Finding.Of(request) is not null).ToList();
        var refused = asked.FindAll(request => Disclosure.Finding.Of(request) == Scrutiny.Refused);
        var taken = line.Lessons.Where(lesson => lesson.Learner == line.Pair.Us).ToList();
        var given = line.Lessons.Where(lesson => lesson.Learner == line.Pair.Partner).ToList();
        var fewer = line.DeclaredSinceStart(taken.Count <= given.Count ? line.Pair.Us : line.Pair.Partner, Insight.Kind); // that the smaller side is small is a fact only so
        return
        [
            new Asking(line, "S1-6").Judges("race", limits =>
            {
                var refuses = declined.Count >= Math.Round(limits["declined"]) ? Truth.Certainly : answers.Count >= Math.Round(limits["answers"]) ? Truth.No : Truth.Perhaps;
                var keepsBack = refused.Count > 0 ? Truth.Certainly : asked.Count > 0 ? Truth.No : Truth.Perhaps;
                var all = taken.Count + given.Count;
                var index = Asymmetry.Index(taken.Count, given.Count) ?? 0;
                var isOneSided = all < Math.Round(limits["insights"]) ? Truth.Perhaps : Math.Abs(index) <= limits["lopsided"] ? Truth.No : fewer.Count > 0 ? Truth.Certainly : Truth.Perhaps;
                Truth[] signs = [refuses, keepsBack, isOneSided];
                string[] against = ["offers and requests are answered", "no request to share was refused", "give and take are not lopsided"];
                var says = Array.TrueForAll(signs, sign => sign == Truth.Certainly) ? "race" : Array.Exists(signs, sign => sign == Truth.No) ? "no-race" : "race-unknown";
                return new(says, [.. declined.Count > 0 ? declined : answers, .. refused.Count > 0 ? refused : asked, .. taken.Concat(given).Select(lesson => lesson.Insight), .. says == "race" ? fewer : []])
                {
                    Value = signs.Count(sign => sign == Truth.Certainly),
                    Places =
                    [
                        ("declined", Words.Count(declined.Count, "offer or request was", "offers or requests were")),
                        ("kept", Words.Count(refused.Count, "request")),
                        ("taken", Words.Count(taken.Count, "insight")),
                        ("given", $"{given.Count}"),
                        ("against", Words.List(against.Where((_, place) => signs[place] == Truth.No))),
                    ],
                };
            }),
        ];
    }

    /// <summary>What the two answered each other.</summary>
    private static List<Record> Answers(Line line)
    {
        bool IsOfThePair(Reference firm, Record from) => line.FirmOf(firm, from) is var id && (id == line.Pair.Us || id == line.Pair.Partner);
        return [.. line.Of(Answer.Kind).Where(answer => line.Scene.View.Find(Answer.Offer.Of(answer), answer) is { } offer
            && IsOfThePair(Offer.By.Of(offer), offer) && IsOfThePair(Offer.To.Of(offer), offer) && line.FirmOf(Offer.By.Of(offer), offer) != line.FirmOf(Offer.To.Of(offer), offer))];
    }
}
