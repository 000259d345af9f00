using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Records;
using Renkei.Core.Steering;

namespace Renkei.Analysis.Commitment;

/// <summary>
/// S1-25: how far the partners go together and how far each goes its own way is more art than science. Renkei computes nothing here: it asks for a judgement in
/// words, and shows those there are as they were written. They stand in own books, so nothing is asked on a joint line.
/// </summary>
internal static class AutonomyAndAlignment
{
    public static IEnumerable<Finding> Of(Line line) =>
        line.IsJoint || line.Of(Judgement.Kind).Any(judgement => IsAbout(line, judgement)) ? []
            : [new Asking(line, "S1-25").Finds("in-words", Status.Unknown, "not-judged", [])];

    private static bool IsAbout(Line line, Record judgement) =>
        Judgement.Row.Of(judgement) == "S1-25" && (Judgement.Partner.Of(judgement) is not { } partner || line.FirmOf(partner, judgement) == line.Pair.Partner);
}
