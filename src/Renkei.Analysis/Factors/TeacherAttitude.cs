using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;

namespace Renkei.Analysis.Factors;

/// <summary>S0-7: whether ours only teach. Who comes as the teacher sees late what there is to learn; what was taken in all the same shows that ours did look.</summary>
internal static class TeacherAttitude
{
    public static Finding Of(Line line)
    {
        var events = line.Scene.Events;
        var (us, teachers, learners) = (events.NumberOf(line.Pair.Us), events.Teachers, events.Learners);
        var (taught, learned, either) = (0, 0, new List<int>());
        foreach (var at in events.Taught)
        {
            var (teaches, learns) = (teachers[at].Contains(us), learners[at].Contains(us));
            if (teaches || learns) either.Add(at);
            if (teaches) taught++;
            if (learns) learned++;
        }

        var shown = events.Shown(either);
        var lessons = line.Lessons.Where(lesson => lesson.Learner == line.Pair.Us).Select(lesson => lesson.Insight).ToList();
        var declared = line.Pair.Members.SelectMany(member => line.DeclaredSinceStart(member, Event.Kind)).ToList();
        return new Asking(line, "S0-7").Judges("attitude", limits =>
        {
            var isAlone = learned == 0 && lessons.Count == 0;
            var says = learned > 0 ? taught > 0 ? "both" : "learns"
                : taught == 0 ? "unknown"
                : !isAlone ? "along-the-way"
                : taught >= Math.Round(limits["fewest"]) && declared.Count > 0 ? "teaches-only"
                : "teaches-so-far";
            return new(says, [.. shown, .. says == "along-the-way" ? lessons : says == "teaches-only" ? declared : []])
            {
                Value = taught + learned == 0 ? null : (double)taught / (taught + learned),
                N = either.Count,
                Places = [("taught", Words.Count(taught, "occasion")), ("learned", Words.Count(learned, "occasion")), ("insights", Words.Count(lessons.Count, "insight"))],
            };
        });
    }
}
