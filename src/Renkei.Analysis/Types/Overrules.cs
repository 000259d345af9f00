using Renkei.Analysis.Lines;
using Renkei.Core.Records;
using Renkei.Core.Steering;

namespace Renkei.Analysis.Types;

/// <summary>Where a person holds another type right than the records give: judgements on S3-3 with a type in <c>instead</c>. They stand in an own book, so on our line alone.</summary>
internal sealed class Overrules
{
    private readonly List<(Record Judgement, TypeOfLearning Type)> all;

    public Overrules(Line line) =>
        all = [.. from judgement in line.Of(Judgement.Kind)
                  where Judgement.Row.Of(judgement) == "S3-3" && (Judgement.Partner.Of(judgement) is not { } partner || partner.Id == line.Pair.Partner)
                  let type = TypeOfLearning.Read(Judgement.Instead.Of(judgement))
                  where type is not null
                  orderby Judgement.When.Of(judgement).Start.Latest
                  select (judgement, type.Value)];

    /// <summary>The last judgement on a capability, or on all of them; null when there is none.</summary>
    public (Record Judgement, TypeOfLearning Type)? On(string capability) => Last(capability, _ => true);

    /// <summary>The last judgement on a capability that speaks of a quarter.</summary>
    public (Record Judgement, TypeOfLearning Type)? On(string capability, Window quarter) =>
        Last(capability, judgement => Judgement.When.Of(judgement) is var when && when.Start.Earliest <= quarter.Last && when.End.Latest >= quarter.First);

    private (Record Judgement, TypeOfLearning Type)? Last(string capability, Func<Record, bool> speaks)
    {
        var found = all.FindLastIndex(one => (Judgement.Capability.Of(one.Judgement) is not { } named || named.Id == capability) && speaks(one.Judgement));
        return found < 0 ? null : all[found];
    }
}
