using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Core.Records;

namespace Renkei.Analysis.Agenda;

/// <summary>One thing of which it must be known that it is so, for a point of the agenda to be done.</summary>
/// <param name="Wanted">What must be so, as part of a sentence: <c>each objective has somebody who answers for it</c>.</param>
/// <param name="IsMet">Whether it is so; null where the records do not tell.</param>
/// <param name="Evidence">The records that tell.</param>
/// <param name="Alone">The case of the sheet where it is the only one not met, for a point of which something else is to be done then.</param>
/// <param name="Step">What the obstacle that stands in its way says to do, where it is the only one not met.</param>
internal sealed record Condition(string Wanted, bool? IsMet, IEnumerable<Record> Evidence, string Alone = Condition.Open, string? Step = null)
{
    private const string Open = "open";

    /// <summary>What an obstacle says of it: gone or never there, standing, or not known.</summary>
    public static Condition Of(string wanted, Finding obstacle) => new(
        wanted,
        obstacle.Status switch { Status.InPlace => true, Status.Watch or Status.Problem => false, _ => null },
        obstacle.Status is Status.Unknown or Status.NotApplicable ? [] : obstacle.Evidence,
        Step: obstacle.Step);

    /// <summary>A point of the agenda by its conditions: done when all are met, open when one is not, and not known while one is not.</summary>
    public static Finding Judge(Asking asked, Func<Thresholds, IReadOnlyList<Condition>> conditions) => asked.Judges("point", limits =>
    {
        var all = conditions(limits);
        var (open, unknown) = (all.Where(one => one.IsMet == false).ToList(), all.Where(one => one.IsMet is null).ToList());
        return new(open is [var only] ? only.Alone : open.Count > 0 ? Open : unknown.Count > 0 ? "unknown" : "done", (open.Count > 0 ? open : all).SelectMany(one => one.Evidence))
        {
            Value = unknown.Count > 0 ? null : (double)(all.Count - open.Count) / all.Count,
            Step = open is [{ Step: var step }] ? step : null,
            Places =
            [
                ("open", Words.List(open.Select(one => $"that {one.Wanted}"))),
                ("lacking", Words.List(open.Select(one => one.Wanted))),
                ("unknown", Words.List(unknown.Select(one => $"whether {one.Wanted}"))),
                ("unsure", Words.List(unknown.Select(one => one.Wanted))),
                ("met", string.Join("; ", all.Where(one => one.IsMet == true).Select(one => one.Wanted))),
            ],
        };
    });
}
