using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Answer = Renkei.Core.Learning.Answer;

namespace Renkei.Analysis.Processes;

/// <summary>
/// S4-1: what one side offered, asked for or proposed and the other left without an answer, as the free offer of a process in the paper. That there was no answer
/// is a fact only where answers were declared complete until the day on which it was due.
/// </summary>
internal static class Unanswered
{
    private const int Named = 3;

    /// <summary>One finding for each side that was to answer; one for both where nothing was due.</summary>
    public static IEnumerable<Finding> Of(Line line, IReadOnlyList<OneWay> ways)
    {
        var asked = new Asking(line, "S4-1-offers");
        return OneWay.Speak(ways, way => Of(asked, line, way), () => asked.Finds("offers", Status.Unknown, "none", []));
    }

    private static Finding? Of(Asking asked, Line line, OneWay way)
    {
        var answers = line.Of(Answer.Kind).ToLookup(answer => Answer.Offer.Of(answer).Id, StringComparer.Ordinal);
        var made = line.Of(Offer.Kind).Where(offer => line.FirmOf(Offer.To.Of(offer), offer) == way.Learner && line.FirmOf(Offer.By.Of(offer), offer) == way.Source).ToList();
        IReadOnlyList<Record> Declared(Record offer, Thresholds thresholds) =>
            line.Declared(Answer.Kind, Offer.When.Of(offer).Start.Earliest, AnswerDue.Of(offer, thresholds["answer-days"]));
        List<Record> Waiting(Thresholds thresholds) =>
            made.FindAll(offer => !answers[offer.Id].Any() && AnswerDue.HasPassed(offer, line.AsOf, thresholds["answer-days"]));
        List<Record> Left(Thresholds thresholds) => Waiting(thresholds).FindAll(offer => Declared(offer, thresholds).Count > 0);
        var answered = made.FindAll(offer => answers[offer.Id].Any());
        string Case(Thresholds thresholds) => Left(thresholds).Count > 0 ? way.Learner == line.Pair.Us ? "unanswered" : "waited-for" : Waiting(thresholds).Count > 0 ? "open" : answered.Count > 0 ? "answered" : "none";

        var (says, waiting, left) = (Case(asked.Thresholds), Waiting(asked.Thresholds), Left(asked.Thresholds));
        if (says == "none") return null;
        var shown = says switch { "unanswered" or "waited-for" => left, "open" => waiting, _ => answered };
        var finding = asked.Finds(
            $"{way.Direction}-offers",
            says switch { "unanswered" or "waited-for" => Status.Watch, "answered" => Status.InPlace, _ => Status.Unknown },
            says,
            [.. shown, .. shown.SelectMany(offer => answers[offer.Id]), .. left.SelectMany(offer => Declared(offer, asked.Thresholds)).Distinct()],
            ("addressee", line.NameOf(way.Learner)),
            ("asker", line.NameOf(way.Source)),
            ("waiting", $"{waiting.Count}"),
            ("n", $"{waiting.Count + answered.Count}"),
            ("what", string.Join("; ", left.OrderBy(offer => Offer.When.Of(offer).Start.Latest).ThenBy(Told, StringComparer.Ordinal).Take(Named).Select(Told)) + (left.Count > Named ? $"; and {left.Count - Named} more" : "")));
        return asked.Weighed(finding, Case) with
        {
            Value = says == "open" ? null : left.Count,
            N = waiting.Count + answered.Count,
            About = way.About(line),
        };
    }

    private static string Told(Record offer) => $"“{Offer.What.Of(offer).TrimEnd('.')}” ({DateWords.Of(Offer.When.Of(offer))})";
}
