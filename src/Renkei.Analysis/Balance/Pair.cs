using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Forms;

namespace Renkei.Analysis.Balance;

/// <summary>Two organizations of one alliance, seen from one of them. A joint venture is a third body, so a partner can be one.</summary>
/// <param name="Us">The organization from which it is seen.</param>
/// <param name="Partner">The other.</param>
public sealed record Pair(string Us, string Partner)
{
    /// <summary>The pairs of an alliance as its viewer sees them: its own organization with each other one; for a coder the first party with each other one.</summary>
    public static IReadOnlyList<Pair> Of(LedgerView view, Record alliance)
    {
        var parties = Alliance.Parties.Of(alliance).Select(party => party.Id).ToList();
        var ventures = view.Of(Organization.Kind)
            .Where(body => Organization.Parents.Of(body) is { } parents && parents.All(parent => parties.Contains(parent.Id)))
            .Select(venture => venture.Id);
        var bodies = parties.Concat(ventures).Distinct(StringComparer.Ordinal).ToList();
        var us = view.Viewer.Organization ?? bodies[0];
        return bodies.Contains(us) ? [.. from body in bodies where body != us select new Pair(us, body)] : [];
    }

    /// <summary>The name people know an organization by; its id when the view does not show it.</summary>
    public static string NameOf(LedgerView view, string organization) =>
        view.Of(Organization.Kind).FirstOrDefault(body => body.Id == organization) is { } body ? Organization.Name.Of(body) : organization;

    /// <summary>The lessons that crossed between the two, either way.</summary>
    public IReadOnlyList<Lesson> Lessons(IEnumerable<Lesson> all) =>
        [.. all.Where(lesson => (lesson.Learner == Us && lesson.Source == Partner) || (lesson.Learner == Partner && lesson.Source == Us))];
}
