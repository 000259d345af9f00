using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Capabilities;
using Renkei.Core.Records;

namespace Renkei.Analysis.Speed;

/// <summary>
/// S1-17: whether a learner could by now improve alone at its partner's rate. That takes long, so an alliance that is to end before it is so is worth a look.
/// One finding for each learner and capability rated; the last rating counts.
/// </summary>
internal static class SelfSustaining
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "S1-17");
        var rated = line.Of(Rating.Kind)
            .Where(rating => Rating.SelfSustaining.Of(rating) is not null && line.Pair.Members.Contains(line.FirmOf(Rating.Of.Of(rating), rating), StringComparer.Ordinal))
            .GroupBy(rating => (Learner: line.FirmOf(Rating.Of.Of(rating), rating), Capability: Rating.Capability.Of(rating).Id))
            .Select(group => group.MaxBy(rating => Recency.Of(Rating.When.Of(rating)))!)
            .ToList();
        return rated.Count == 0 ? [asked.Finds("self-sustaining", Status.Unknown, "not-asked", [])] : rated.Select(rating => Judge(asked, line, rating));
    }

    private static Finding Judge(Asking asked, Line line, Record rating)
    {
        var learner = line.FirmOf(Rating.Of.Of(rating), rating);
        var ending = Ending(line);
        var (status, says) = Rating.SelfSustaining.Of(rating) == true ? (Status.InPlace, "can") : ending is null ? (Status.InPlace, "not-yet") : (Status.Watch, "ends-too-soon");
        return asked.Finds(
            $"{learner}-{Rating.Capability.Of(rating).Id}",
            status,
            says,
            ending is null ? [rating] : [rating, ending],
            ("learner", line.NameOf(learner)),
            ("capability", Words.Names([Charts.Telling.CapabilityOf(line.Scene.View, rating, Rating.Capability.Of(rating))])),
            ("when", DateWords.Of(Rating.When.Of(rating)))) with
        {
            Word = says == "not-yet" ? Finding.Noted : null,
            About = new(line.Pair.Us, line.Pair.Partner, Rating.Capability.Of(rating).Id),
        };
    }

    /// <summary>What says that the alliance ends: a notice given or an exit, reached or planned; or an end by agreement.</summary>
    private static Record? Ending(Line line) =>
        line.Of(Milestone.Kind).FirstOrDefault(milestone => Milestone.Is.Of(milestone) is MilestoneType.Notice or MilestoneType.Exit)
        ?? (Alliance.Ends.Of(line.Alliance) is not null || Alliance.When.Of(line.Alliance) is { Lasts: true, IsOpen: false } ? line.Alliance : null);
}
