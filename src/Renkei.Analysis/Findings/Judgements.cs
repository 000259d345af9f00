using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Lines;
using Renkei.Core.Records;
using Renkei.Core.Steering;
using Renkei.Core.Values;

namespace Renkei.Analysis.Findings;

/// <summary>
/// What people judged on a rule themselves. A judgement stands beside what the records say and is never melted with it; where the two disagree both are shown.
/// </summary>
internal static class Judgements
{
    public static IEnumerable<Finding> On(string rule, Scene scene, Pair pair) =>
        scene.Of(Judgement.Kind).Where(judgement => Judgement.Row.Of(judgement) == rule).Select(judgement => Of(judgement, scene, pair));

    private static Finding Of(Record judgement, Scene scene, Pair pair) => new()
    {
        Rule = Judgement.Row.Of(judgement),
        Key = $"judgement/{judgement.Id}",
        AsOf = scene.AsOf,
        Status = Judgement.Verdict.Of(judgement) switch
        {
            Opinion.InPlace => Status.InPlace,
            Opinion.Watch => Status.Watch,
            Opinion.Problem => Status.Problem,
            Opinion.NotApplicable => Status.NotApplicable,
            _ => Status.Unknown,
        },
        IsNotReported = Judgement.Verdict.Of(judgement) == Opinion.NotReported,
        Word = Judgement.Instead.Of(judgement),
        About = new(Judgement.Of.Of(judgement)?.Id ?? pair.Us, Judgement.Partner.Of(judgement)?.Id, Judgement.Capability.Of(judgement)?.Id),
        Witness = "judgement",
        Evidence = [judgement, .. (Judgement.Evidence.Of(judgement) ?? ListOf<Reference>.Empty).Select(named => scene.View.Find(named, judgement)).OfType<Record>()],
        Source = judgement.Source ?? Rules.Of(Judgement.Row.Of(judgement)).Source,
        Says = Judgement.Reason.Of(judgement),
        Notes = judgement.Basis == Basis.Constructed ? [Rules.Caveat("constructed")] : [],
    };
}
