using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.People;
using Renkei.Core.Steering;

namespace Renkei.Analysis.Factors;

/// <summary>
/// S0-16: what makes projects of firms and universities succeed, six points on one page: the university needs outside money and its people think as entrepreneurs, the
/// project is viable, it meets a need, somebody stands between, know-how goes on with students, and researchers know each other.
/// </summary>
internal static class ProjectCanvas
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "S0-16");
        var academics = line.Of(Organization.Kind).Where(body => line.Pair.Members.Contains(body.Id, StringComparer.Ordinal) && Organization.Is.Of(body) is OrganizationType.University or OrganizationType.Institute).ToList();
        if (academics.Count == 0) return [asked.Judges("canvas", _ => new("no-academia", []))];

        var last = HeldReviews.Last(HeldReviews.All(line, ReviewType.ProjectCanvas));
        var students = line.Of(Posting.Kind).Where(posting => Posting.Is.Of(posting) == PostingType.Student).ToList();
        var declared = line.Pair.Members.SelectMany(member => line.DeclaredSinceStart(member, Posting.Kind)).ToList();
        return
        [
            asked.Judges("canvas", limits => new(last.Reviews.Count == 0 ? "canvas-unknown" : last.Open.Count > 0 ? "canvas-open" : last.Points < Math.Round(limits["points"]) ? "canvas-short" : "canvas-met", last.Reviews)
            {
                Value = last.Points == 0 ? null : (double)(last.Points - last.Open.Count) / last.Points,
                N = last.Points,
                Places = [("points", Words.Count(last.Points, "point")), ("open", last.OpenPoints), ("all", $"{limits["points"]}")],
            }),
            asked.Judges("students", _ => new(students.Count > 0 ? "students" : declared.Count > 0 ? "no-students" : "students-unknown", students.Count > 0 ? students : declared)
            {
                Value = students.Count,
                N = students.Count,
                Places = [("students", Words.Count(students.Count, "student"))],
            }),
        ];
    }
}
