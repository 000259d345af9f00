using Renkei.Analysis.Findings;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Records;

namespace Renkei.Analysis.Lines;

/// <summary>An organization and one it is allied with, seen from the first. A joint venture is a third body, so a partner can be one.</summary>
/// <param name="Us">The organization from which it is seen.</param>
/// <param name="Partner">The other; <c>*</c> for a roll-up.</param>
/// <param name="Adds">The partners a roll-up adds together; null for a pair.</param>
public sealed record Pair(string Us, string Partner, IReadOnlyList<string>? Adds = null)
{
    /// <summary>Whether it adds several partners together.</summary>
    public bool IsRollUp => Adds is not null;

    /// <summary>Everyone in it.</summary>
    public IReadOnlyList<string> Members => [Us, .. Adds ?? [Partner]];

    /// <summary>The one of the two that a firm is not.</summary>
    public string Other(string firm) => firm == Us ? Partner : Us;

    /// <summary>Whether the partner is a venture of our own.</summary>
    public bool IsWithOwnVenture(LedgerView view) =>
        view.Of(Organization.Kind).Any(body => body.Id == Partner && Organization.Parents.Of(body) is { } parents && parents.Any(parent => parent.Id == Us));

    /// <summary>Who reads joint books for its members: each itself, and for a venture that reads none its parents, who see it through theirs.</summary>
    public IReadOnlyList<string> Readers(LedgerView view) =>
        [.. Members.SelectMany(member => ReadsAny(view, member) ? [member] : ParentsOf(view, member)).Distinct(StringComparer.Ordinal)];

    /// <summary>All pairs of an organization added together; null when there is only one, for then it says nothing new.</summary>
    public static Pair? RollUp(IReadOnlyList<Pair> pairs) =>
        pairs.Count > 1 ? new(pairs[0].Us, "*", [.. pairs.Select(pair => pair.Partner)]) : null;

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

    /// <summary>The name of the partner, for a sentence; of several that are added together <c>Berg with Joint Works</c>, for they stand on one side.</summary>
    public string PartnerName(LedgerView view)
    {
        var names = Members.Skip(1).Select(partner => NameOf(view, partner)).ToList();
        return names is [var first, _, ..] ? $"{first} with {Words.List(names.Skip(1))}" : string.Concat(names);
    }

    /// <summary>The lessons that crossed between us and the partners, either way.</summary>
    public IReadOnlyList<Lesson> Lessons(IEnumerable<Lesson> all)
    {
        var partners = Members.Skip(1).ToHashSet(StringComparer.Ordinal);
        return [.. all.Where(lesson => (lesson.Learner == Us && partners.Contains(lesson.Source)) || (partners.Contains(lesson.Learner) && lesson.Source == Us))];
    }

    private static bool ReadsAny(LedgerView view, string organization) =>
        view.Books.Any(book => book.IsJoint && book.IsReadBy(organization));

    private static IEnumerable<string> ParentsOf(LedgerView view, string organization) =>
        view.Of(Organization.Kind).Where(body => body.Id == organization).Select(Organization.Parents.Of).FirstOrDefault(parents => parents is not null) is { } parents
            ? parents.Select(parent => parent.Id)
            : [organization];
}
