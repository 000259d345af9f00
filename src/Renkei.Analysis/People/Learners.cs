using Renkei.Analysis.Lines;

namespace Renkei.Analysis.People;

/// <summary>Whose learning a line tells of: both sides on the joint line, so that both parties read the same; our own alone where our own book is read.</summary>
internal static class Learners
{
    /// <summary>Each side with its direction as seen by us, <c>in</c> or <c>out</c>, and from whom it learns.</summary>
    public static IReadOnlyList<(string Direction, string Learner, string Source)> Of(Line line)
    {
        var (us, partner) = (line.Pair.Us, line.Pair.Partner);
        return line.IsJoint ? [("in", us, partner), ("out", partner, us)] : [("in", us, partner)];
    }
}
