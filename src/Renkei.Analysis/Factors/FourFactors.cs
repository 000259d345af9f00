using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Steering;
using Renkei.Core.Values;

namespace Renkei.Analysis.Factors;

/// <summary>
/// S0-4: the four factors that further learning from other organizations, each by itself: leadership from the top, clear targets, the ability to learn, and a
/// culture of learning. What people say of the culture is the second witness; where nobody was asked, that is said here.
/// </summary>
internal static class FourFactors
{
    private const int Signs = 3;

    private const string Sought = "open learning objective";

    public static IReadOnlyList<Finding> Of(Line line)
    {
        var asked = new Asking(line, "S0-4");
        var (sponsors, aims, people, before) = (SponsorsThere.Of(line), Open(line), OwnPeople.Of(line), BeforeTheStart(line));
        return
        [
            asked.Judges("leadership", limits => Leadership(line, sponsors, limits["came"], limits["invited"])),
            asked.Judges("targets", limits => Targets(aims, limits["clear"])),
            asked.Judges("ability", limits => Ability([OwnPeople.KnowTwoFields(line, people, limits["both-fields"]), OwnUnits.Specialist(line), Prior(before, limits["prior"])], limits["signs"])),
            .. OwnPeople.WithoutFear(line, 1).Count == 0 ? [asked.Judges("culture", _ => new("culture-unasked", []))] : (Finding[])[],
        ];
    }

    /// <summary>What is there of each factor and what is lacking, in percent, as far as it is known.</summary>
    public static BarChart Chart(Line line, IReadOnlyList<Finding> found)
    {
        var answers = OwnPeople.WithoutFear(line, line.ThresholdsOf("S0-4")["people-fewest"]);
        IEnumerable<(string Label, double? Share, IReadOnlyList<Record> Records)> bars =
        [
            .. found.Select(finding => (finding.Key.Split('/')[^1] switch { "leadership" => "leadership from the top", "targets" => "clear targets", "ability" => "ability to learn", _ => "" }, finding.Key.EndsWith("/ability", StringComparison.Ordinal) ? finding.Value / Signs : finding.Value, finding.Evidence)),
            ("culture of learning", answers.Count == 0 ? null : (answers.Min(survey => (double)Survey.Mean.Of(survey).Number) - 1) / 4, answers),
        ];
        return new("Factors that further learning", "percent", "factor", "there", "lacking",
            [.. bars.Where(bar => bar.Share is not null && bar.Records.Count > 0).Select(bar => new Bar(bar.Label, Math.Round(100 * bar.Share!.Value), 100 - Math.Round(100 * bar.Share!.Value), bar.Records))]);
    }

    private static Facts Leadership(Line line, SponsorsThere sponsors, double enough, double fewest)
    {
        var share = sponsors.Invited == 0 ? 0 : (double)sponsors.Came / sponsors.Invited;
        return new(!sponsors.IsNamed ? "no-sponsor" : sponsors.Invited < Math.Round(fewest) ? "hardly-invited" : share < enough ? "top-away" : "top-there", line.Scene.Events.Shown(sponsors.Events))
        {
            Value = share,
            N = sponsors.Invited,
            Threshold = "came",
            Places = [("came", Words.Part(sponsors.Came, sponsors.Invited, "invitation"))],
        };
    }

    private static Facts Targets(IReadOnlyList<Aim> aims, double enough)
    {
        var clear = aims.Count(aim => IsMeasurable(aim.Objective));
        var share = aims.Count == 0 ? 0 : (double)clear / aims.Count;
        return new(aims.Count == 0 ? "no-aims" : share < enough ? "vague" : "clear", aims.Select(aim => aim.Objective))
        {
            Value = share,
            Threshold = "clear",
            Places = [("beside", clear > 0 ? $"A target or a yardstick stands beside {Words.Part(clear, aims.Count, Sought)}" : $"No target or yardstick stands beside {Words.AnyOf(aims.Count, Sought)}")],
        };
    }

    private static Facts Ability(IReadOnlyList<Sign> signs, double needed)
    {
        var there = signs.Count(sign => sign.Is == Truth.Certainly);
        return new(Sign.Enough(signs, needed) switch { Truth.Certainly => "able", Truth.No => "unable", _ => "ability-unknown" }, Sign.Evidence(signs))
        {
            Value = there,
            Threshold = "signs",
            Lacking = Sign.Lacking(signs, needed),
            Places = [("there", Sign.List(signs, Truth.Certainly)), ("lacking", Sign.List(signs, Truth.No)), ("open", Sign.List(signs, Truth.Perhaps))],
        };
    }

    /// <summary>Whether ours could do anything of what is sought before the alliance began; those who know nothing of a thing cannot take it in.</summary>
    private static Sign Prior(IReadOnlyList<(Record Record, double? Points, int? Rank)> before, double points)
    {
        var some = before.Where(each => each.Rank > 0 || each.Points >= points).Select(each => each.Record).ToList();
        return new("prior skill in what is sought", "prior-untold", some.Count > 0 ? Truth.Certainly : before.Count > 0 ? Truth.No : Truth.Perhaps, some.Count > 0 ? some : [.. before.Select(each => each.Record)]);
    }

    /// <summary>How good ours were in what they now seek: where they said they started from, and what was measured or rated before the alliance began.</summary>
    private static List<(Record Record, double? Points, int? Rank)> BeforeTheStart(Line line)
    {
        var aims = Open(line);
        var start = Alliance.When.Of(line.Alliance)?.Start.Earliest;
        return
        [
            .. from aim in aims
               let score = Objective.Baseline.Of(aim.Objective)
               where score is not null
               select (aim.Objective, (double?)score.Number?.Number, score.Word?.Rank),
            .. from standing in line.Scene.Standings
               where standing.Firm == line.Pair.Us && standing.Scale is Standing.Strength or Standing.Comparison or Standing.Points && standing.When.End.Latest < start
               where standing.Capability is { } known && aims.Any(aim => line.Scene.Capabilities.AreRelated(aim.Capability, known))
               select (standing.Record, standing.Scale == Standing.Points ? (double?)standing.Level : null, standing.Scale == Standing.Points ? null : (int?)standing.Level),
        ];
    }

    private static IReadOnlyList<Aim> Open(Line line) => [.. line.Scene.Aims.Where(aim => aim.IsOpen && aim.Learner == line.Pair.Us)];

    private static bool IsMeasurable(Record objective) =>
        Objective.Target.Of(objective) is not null || Objective.Yardstick.Of(objective) is not null
        || (Objective.Revisions.Of(objective) ?? ListOf<Part>.Empty).Any(revision => Objective.Revision.Target.Of(revision) is not null);
}
