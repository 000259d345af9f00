using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Guarding;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Protection;

/// <summary>
/// S4-19-gates: whether there are gatekeepers of both kinds, those who ease what may cross (S1, Received theory) and those who keep back what must not (S4), and
/// whether what is kept back passes by one who is still there.
/// </summary>
internal static class Gatekeepers
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "S4-19-gates");
        return [asked.Judges("kinds", _ => Kinds(line)), asked.Judges("posts", _ => Posts(line))];
    }

    private static Facts Kinds(Line line)
    {
        var kept = GuardsInForce.Of(line).Where(guard => HasKeeper(line, guard) != Truth.No && Guard.GateRole.Of(guard) is not null).ToList();
        var easing = kept.Exists(guard => Guard.GateRole.Of(guard) is GateRole.Eases or GateRole.Both);
        var protecting = kept.Exists(guard => Guard.GateRole.Of(guard) is GateRole.Protects or GateRole.Both);
        return new((easing, protecting) switch { (true, true) => "both", (true, false) => "easing", (false, true) => "protecting", _ => "kinds-unknown" }, kept) { Value = kept.Count };
    }

    private static Facts Posts(Line line)
    {
        var told = GuardsInForce.KeepingBack(line).Select(guard => (Guard: guard, Has: HasKeeper(line, guard))).ToList();
        var without = told.FindAll(each => each.Has == Truth.No);
        var says = without.Count > 0 ? "unkept" : told.Count > 0 && told.TrueForAll(each => each.Has == Truth.Certainly) ? "kept" : "posts-unknown";
        return new(says, (without.Count > 0 ? without : told).Select(each => each.Guard))
        {
            Value = told.Count == 0 ? null : (double)(told.Count - without.Count) / told.Count,
            N = told.Count,
            Places = [("guards", Words.Count(told.Count, "guard")), ("without", $"{without.Count}")],
        };
    }

    /// <summary>Whether a guard names a gatekeeper who is still there; one whose record is not seen may be.</summary>
    private static Truth HasKeeper(Line line, Record guard) => (Guard.Gatekeepers.Of(guard) ?? ListOf<Reference>.Empty)
        .Select(keeper => line.Scene.View.Find(keeper, guard) is { } person ? InForce.On(Person.When.Of(person), line.AsOf) : Truth.Perhaps)
        .DefaultIfEmpty(Truth.No).Max();
}
