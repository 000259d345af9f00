using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Records;
using Renkei.Core.Steering;
using Renkei.Core.Values;

namespace Renkei.Analysis.Factors;

/// <summary>
/// S0-14: the four factors that decide joint development, direction from the top, a specialist organization, power passed down and a culture that favours learning:
/// whether ours asked before the start if they were ready, and how many of the four the records show.
/// </summary>
internal static class ReadinessToBegin
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "S0-14");
        var (reviews, start) = (HeldReviews.All(line, ReviewType.Readiness), Start(line));
        var (sponsors, intents) = (SponsorsThere.Of(line), line.Of(Intent.Kind).Where(intent => line.IsOurs(Intent.By.Of(intent), intent)).ToList());
        var (unit, decisions, answers) = (OwnUnits.Specialist(line), OwnDecisions.WithLevel(line), OwnPeople.WithoutFear(line, asked.Thresholds["answers"]));
        return
        [
            asked.Judges("review", _ => Asked(line, reviews, start)),
            asked.Judges("factors", limits => Factors([Direction(line, sponsors, intents), unit, Devolution(decisions, limits["top"], limits["fewest"]), Culture(answers, limits["climate"])], limits["factors"])),
        ];
    }

    private static Facts Asked(Line line, IReadOnlyList<Record> reviews, When? start)
    {
        var intime = reviews.Where(review => start is null || Review.When.Of(review).Start.Earliest <= start.Start.Latest).ToList();
        var last = HeldReviews.Last(intime);
        IReadOnlyList<Record> declared = start is { Start: var begun } && begun.Earliest.Year > 1 && begun.Latest <= line.AsOf ? line.Scene.Declared.By(line.Pair.Us, Review.Kind, begun.Earliest.AddYears(-1), begun.Latest) : [];
        var says = intime.Count > 0 ? last.Open.Count > 0 ? "not-ready" : "ready" : reviews.Count > 0 ? "asked-late" : declared.Count > 0 ? "not-asked" : "readiness-unknown";
        return new(says, intime.Count > 0 ? last.Reviews : reviews.Count > 0 ? reviews : declared)
        {
            Value = last.Points == 0 ? null : (double)(last.Points - last.Open.Count) / last.Points,
            N = last.Points,
            Places = [("points", Words.Count(last.Points, "point")), ("open", last.OpenPoints)],
        };
    }

    private static Facts Factors(IReadOnlyList<Sign> signs, double needed) =>
        new(Sign.Enough(signs, needed) switch { Truth.Certainly => "factors-there", Truth.No => "factors-lacking", _ => "factors-unknown" }, Sign.Evidence(signs))
        {
            Value = signs.Count(sign => sign.Is == Truth.Certainly),
            Threshold = "factors",
            Lacking = Sign.Lacking(signs, needed),
            Places = [("there", Sign.List(signs, Truth.Certainly)), ("lacking", Sign.List(signs, Truth.No)), ("open", Sign.List(signs, Truth.Perhaps))],
        };

    /// <summary>A sponsor of ours, or our own word on why we do this, points the way.</summary>
    private static Sign Direction(Line line, SponsorsThere sponsors, IReadOnlyList<Record> intents) =>
        new(sponsors.IsNamed || intents.Count == 0 ? "direction from the top" : "direction from the top in words (no sponsor is named)", "direction-untold", sponsors.IsNamed || intents.Count > 0 ? Truth.Certainly : Truth.Perhaps, sponsors.IsNamed ? [line.Alliance, .. intents] : intents);

    private static Sign Devolution(IReadOnlyList<Record> decisions, double most, double fewest) =>
        new("power passed down", "levels-untold", decisions.Count < Math.Round(fewest) ? Truth.Perhaps : OwnDecisions.ShareAtTheTop(decisions) > most ? Truth.No : Truth.Certainly, decisions);

    private static Sign Culture(IReadOnlyList<Record> answers, double agree) =>
        new("a climate without fear of failure", "climate-untold", answers.Count == 0 ? Truth.Perhaps : answers.Min(survey => (double)Survey.Mean.Of(survey).Number) < agree ? Truth.No : Truth.Certainly, answers);

    /// <summary>When the work began: the first start on record, else the beginning of the alliance.</summary>
    private static When? Start(Line line) =>
        line.Of(Milestone.Kind).Where(point => Milestone.Is.Of(point) == MilestoneType.Start).Select(Milestone.When.Of).OfType<When>().MinBy(when => (when.Start.Earliest, when.Start.Latest)) ?? Alliance.When.Of(line.Alliance);
}
