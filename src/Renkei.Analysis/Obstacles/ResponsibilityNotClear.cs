using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Obstacles;

/// <summary>
/// O17: whether somebody of ours answers for each thing we set out to learn, at both ends: one in the partnership who sends it home, one at home who takes it up.
/// Who that is stands in our own book alone.
/// </summary>
internal static class ResponsibilityNotClear
{
    public static Finding Of(Line line)
    {
        List<Record> open = [.. line.Scene.Aims.Where(aim => aim.IsOpen && aim.Learner == line.Pair.Us).Select(aim => aim.Objective)];
        var (unsent, unreceived) = (open.FindAll(aim => !IsOurs(line, Objective.Sending, aim)), open.FindAll(aim => !IsOurs(line, Objective.Receiving, aim)));
        var unclear = unsent.Union(unreceived).ToList();
        return new Asking(line, "O17").Judges("responsibility", _ => new(open.Count == 0 ? "none" : unclear.Count > 0 ? "unclear" : "clear", unclear.Count > 0 ? unclear : open)
        {
            Value = open.Count == 0 ? null : (double)(open.Count - unclear.Count) / open.Count,
            N = open.Count,
            Places =
            [
                ("open", Words.Count(open.Count, "learning objective")),
                ("unclear", Words.Part(unclear.Count, open.Count, "learning objective")),
                ("lacking", $"{(unclear.Count == 1 ? "it lacks " : "")}{Words.List([.. Lacking(unsent.Count, unclear.Count, "who sends it home"), .. Lacking(unreceived.Count, unclear.Count, "who takes it up")])}"),
            ],
        });
    }

    private static string[] Lacking(int objectives, int all, string whom) =>
        objectives == 0 ? [] : [all == 1 ? $"one {whom}" : $"{objectives} {(objectives == 1 ? "lacks" : "lack")} one {whom}"];

    private static bool IsOurs(Line line, Field<Reference?> end, Record objective) => line.IsOurPerson(end.Of(objective), objective);
}
