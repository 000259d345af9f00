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
        var taught = events.Taught.Where(at => teachers[at].Contains(us)).ToList();
        var learned = events.Taught.Where(at => learners[at].Contains(us)).ToList();
        var lessons = line.Lessons.Where(lesson => lesson.Learner == line.Pair.Us).Select(lesson => lesson.Insight).ToList();
        var declared = line.Pair.Members.SelectMany(member => line.DeclaredSinceStart(member, Event.Kind)).ToList();
        return new Asking(line, "S0-7").Judges("attitude", limits =>
        {
            var isAlone = learned.Count == 0 && lessons.Count == 0;
            var says = learned.Count > 0 ? taught.Count > 0 ? "both" : "learns"
                : taught.Count == 0 ? "unknown"
                : !isAlone ? "along-the-way"
                : taught.Count >= Math.Round(limits["fewest"]) && declared.Count > 0 ? "teaches-only"
                : "teaches-so-far";
            return new(says, [.. events.Shown([.. taught.Union(learned).Order()]), .. says == "along-the-way" ? lessons : says == "teaches-only" ? declared : []])
            {
                Value = taught.Count + learned.Count == 0 ? null : (double)taught.Count / (taught.Count + learned.Count),
                N = taught.Union(learned).Count(),
                Threshold = "fewest",
                Places = [("taught", Words.Count(taught.Count, "occasion")), ("learned", Words.Count(learned.Count, "occasion")), ("insights", Words.Count(lessons.Count, "insight"))],
            };
        });
    }
}
