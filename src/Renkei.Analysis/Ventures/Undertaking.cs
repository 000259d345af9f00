using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Ventures;

/// <summary>Something the parties do together beside the alliance itself: a joint body, or a project of both (S1-21).</summary>
/// <param name="Record">The alliance, organization or linkage that tells of it.</param>
/// <param name="Name">What people call it.</param>
/// <param name="When">From when to when; null when it is not told.</param>
/// <param name="IsBody">Whether it is a body of its own rather than a project.</param>
/// <param name="Brought">What the parties brought into it.</param>
/// <param name="Shared">What was learned in it and serves joint work.</param>
internal sealed record Undertaking(Record Record, string Name, When? When, bool IsBody, IReadOnlyList<Record> Brought, IReadOnlyList<Lesson> Shared)
{
    /// <summary>The name with its dates and, where it lies in the country of no party, its country.</summary>
    public string InWords => string.Join(", ", ((string?[])[When is null ? null : DateWords.Of(When), Country]).OfType<string>()) is { Length: > 0 } more ? $"{Name} ({more})" : Name;

    private string? Country { get; init; }

    /// <summary>All of an alliance, bodies first, in the order of their dates.</summary>
    public static IReadOnlyList<Undertaking> In(Line line)
    {
        var parts = line.Of(Alliance.Kind).Where(part => part.Id != line.Alliance.Id).ToList();
        var parties = parts.Append(line.Alliance).SelectMany(Alliance.Parties.Of).Select(party => party.Id).ToHashSet(StringComparer.Ordinal);
        var inParts = parts.SelectMany(Alliance.Parties.Of).Select(party => party.Id).ToHashSet(StringComparer.Ordinal);
        var bodies = line.Of(Organization.Kind)
            .Where(body => !inParts.Contains(body.Id) && Organization.Parents.Of(body) is { } parents && parents.All(parent => parties.Contains(parent.Id)));
        return
        [
            .. ((Undertaking[])[
                .. parts.Select(part => OfPart(line, part)),
                .. bodies.Select(body => OfBody(line, body, parties)),
                .. line.Of(Linkage.Kind).Where(tie => Linkage.Is.Of(tie) == LinkageType.JointProject)
                    .Select(tie => new Undertaking(tie, InSentence(Linkage.What.Of(tie) ?? "a joint project"), Linkage.When.Of(tie), IsBody: false, [], [])),
            ]).OrderBy(each => each.IsBody ? 0 : 1).ThenBy(each => each.When?.Start.Earliest ?? DateOnly.MaxValue),
        ];
    }

    private static Undertaking OfPart(Line line, Record part) => new(
        part,
        Alliance.Name.Of(part) ?? Alliance.Scope.Of(part) ?? part.Id,
        Alliance.When.Of(part),
        Alliance.Form.Of(part) is AllianceForm.JointVenture or AllianceForm.JointPurchasing,
        [.. line.Of(Contribution.Kind).Where(brought => Contribution.Alliance.Of(brought).Id == part.Id)],
        [.. line.Scene.Lessons.Where(lesson => Insight.Alliance.Of(lesson.Insight).Id == part.Id && Insight.UsedJointly.Of(lesson.Insight) == true)]);

    private static Undertaking OfBody(Line line, Record body, HashSet<string> parties)
    {
        var homes = line.Of(Organization.Kind).Where(party => parties.Contains(party.Id) && party.Id != body.Id).Select(Organization.Country.Of).OfType<string>().ToList();
        return new(
            body,
            Organization.Name.Of(body),
            Organization.When.Of(body),
            IsBody: true,
            [.. line.Of(Contribution.Kind).Where(brought => Contribution.To.Of(brought) is { } to && line.FirmOf(to, brought) == body.Id)],
            [.. line.Scene.Lessons.Where(lesson => (lesson.Learner == body.Id || lesson.Source == body.Id) && Insight.UsedJointly.Of(lesson.Insight) == true)])
        {
            Country = homes.Count > 0 && Organization.Country.Of(body) is { } country && !homes.Contains(country, StringComparer.OrdinalIgnoreCase) ? $"in {country}" : null,
        };
    }

    /// <summary>A sentence as it stands within another: no capital, no full stop.</summary>
    private static string InSentence(string text) => text.Length < 2 || char.IsUpper(text[1]) ? text : $"{char.ToLowerInvariant(text[0])}{text[1..].TrimEnd('.')}";
}
