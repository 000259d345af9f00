using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Processes;

/// <summary>Assigns what crossed between two firms to the process by which it came, as <see cref="ProcessTable"/> says.</summary>
internal sealed class Assignment
{
    private readonly Line line;
    private readonly ILookup<string, Record> byPerson;
    private readonly ILookup<Reference, Record> byTopic;

    public Assignment(Line line)
    {
        this.line = line;
        var ventures = line.Of(Organization.Kind).Where(body => Organization.Parents.Of(body) is not null).Select(body => body.Id).ToHashSet(StringComparer.Ordinal);
        var parties = Alliance.Parties.Of(line.Alliance).Select(party => party.Id).ToList();
        IsBetweenParents = !line.Pair.Members.Any(ventures.Contains)
            && line.Of(Organization.Kind).Any(body => Organization.Parents.Of(body) is { } parents && parents.All(parent => parties.Contains(parent.Id)));
        Postings = [.. line.Of(Posting.Kind).Where(Crosses)];
        byPerson = Postings.Where(posting => Posting.Person.Of(posting) is not null).ToLookup(posting => Posting.Person.Of(posting)!.Id, StringComparer.Ordinal);
        byTopic = Postings.SelectMany(posting => Topics(posting).Select(topic => (topic, posting))).ToLookup(pair => pair.topic, pair => pair.posting);
    }

    /// <summary>Whether the two firms have a venture that is a body of its own, and neither is it.</summary>
    public bool IsBetweenParents { get; }

    /// <summary>The postings between the two firms that began, either way.</summary>
    public IReadOnlyList<Record> Postings { get; }

    /// <summary>The process by which a lesson came; null when nothing tells.</summary>
    public Way? Of(Lesson lesson)
    {
        var insight = lesson.Insight;
        if (Insight.Way.Of(insight) is { } said) return said;

        var (carriers, day) = (Insight.Carriers.Of(insight) ?? ListOf<Reference>.Empty, lesson.When.Start);
        if (carriers.Any(carrier => byPerson[carrier.Id].Any(posting => WasOn(posting, day)))) return Way.PersonnelMovement;
        if (Insight.Event.Of(insight) is { } named && line.Scene.View.Find(named, insight) is { } happening) return Of(happening);
        Reference?[] topics = [Insight.Capability.Of(insight), Insight.Objective.Of(insight)];
        return topics.OfType<Reference>().Any(topic => byTopic[topic].Any(posting => WasOn(posting, day))) ? Way.PersonnelMovement : null;
    }

    /// <summary>What a posting is said to be about: capabilities and objectives.</summary>
    public static IEnumerable<Reference> Topics(Record posting) =>
        (Posting.Capabilities.Of(posting) ?? ListOf<Reference>.Empty).Concat(Posting.Objectives.Of(posting) ?? ListOf<Reference>.Empty);

    /// <summary>The process an event belongs to; null for what happens inside one firm.</summary>
    public Way? Of(EventColumns events, int at) => events.AboutTies[at].IsEmpty ? ProcessTable.Of(events.Types[at], IsBetweenParents) : Way.Linkages;

    /// <inheritdoc cref="Of(EventColumns, int)"/>
    public Way? Of(Record happening) =>
        (Event.About.Of(happening) ?? ListOf<Reference>.Empty).Any(about => about.Kind == Linkage.Kind.Name || about.Kind == Clause.Kind.Name)
            ? Way.Linkages
            : ProcessTable.Of(Event.Is.Of(happening), IsBetweenParents);

    /// <summary>Whether a posting can have lasted on some day; one that names no end lasts until the return.</summary>
    private static bool WasOn(Record posting, DaySpan day)
    {
        var when = Posting.When.Of(posting)!;
        var end = when.Lasts ? when.End.Latest : Posting.Returned.Of(posting)?.End.Latest ?? DateOnly.MaxValue;
        return when.Start.Earliest <= day.Latest && end >= day.Earliest;
    }

    private bool Crosses(Record posting)
    {
        var (from, to) = (line.FirmOf(Posting.From.Of(posting), posting), line.FirmOf(Posting.To.Of(posting), posting));
        return from != to && line.Pair.Members.Contains(from, StringComparer.Ordinal) && line.Pair.Members.Contains(to, StringComparer.Ordinal) && Posting.When.Of(posting) is not null;
    }
}
