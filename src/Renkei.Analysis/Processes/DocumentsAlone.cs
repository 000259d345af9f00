using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Processes;

/// <summary>
/// S4-1: designs and documents that came to one side without a person who could explain them: no training, visit, common work or posting names the same subject.
/// That there was none is a fact only where events and postings were declared complete.
/// </summary>
internal static class DocumentsAlone
{
    /// <summary>One finding for each side to which documents came; one for both where no such exchange is on record.</summary>
    public static IEnumerable<Finding> Of(Line line, IReadOnlyList<OneWay> ways, Assignment assignment)
    {
        var asked = new Asking(line, "S4-1-documents");
        return OneWay.Speak(ways, way => Of(asked, line, way, assignment), () => asked.Finds("documents", Status.Unknown, "none", []));
    }

    private static Finding? Of(Asking asked, Line line, OneWay way, Assignment assignment)
    {
        var (events, occasions) = (line.Scene.Events, line.Scene.Occasions);
        var (came, explained) = (new List<int>(), assignment.Postings.SelectMany(Assignment.Topics).ToHashSet());
        for (var at = 0; at < events.Count; at++)
        {
            if (!occasions.Has(at, way.Learner) || !occasions.Has(at, way.Source)) continue;
            if (occasions.Types[at] == EventType.Documents && IsFor(line, events.RecordAt(at), way.Learner)) came.Add(at);
            else if (!ProcessTable.IsByWords(occasions.Types[at])) explained.UnionWith(Topics(events.RecordAt(at)));
        }

        if (came.Count == 0) return null;
        var alone = came.FindAll(at => events.PeopleAt(at).IsEmpty && !Topics(events.RecordAt(at)).Any(explained.Contains));
        var first = alone.Count == 0 ? line.AsOf : events.Begins[alone[0]].Earliest;
        IReadOnlyList<Record> declared = [.. line.Declared(Event.Kind, first, line.AsOf), .. line.Declared(Posting.Kind, first, line.AsOf)];
        var isFact = declared.Select(one => Core.Books.Kinds.Completeness.What.Of(one)).Distinct(StringComparer.Ordinal).Count() == 2;
        var (status, says) = alone.Count == 0 ? (Status.InPlace, "explained")
            : isFact ? (Status.Watch, "alone")
            : (Status.Unknown, "open");
        return asked.Finds(
            $"{way.Direction}-documents",
            status,
            says,
            [.. (alone.Count > 0 ? alone : came).Select(events.RecordAt), .. alone.Count > 0 ? declared : []],
            [.. way.Names(line), ("times", Words.Count(alone.Count, "time")), ("came", Words.Count(came.Count, "time"))]) with
        {
            Value = status == Status.Unknown ? null : alone.Count,
            N = came.Count,
            About = way.About(line),
        };
    }

    /// <summary>Whether an exchange of documents was for a firm to learn from; for both where it does not say.</summary>
    private static bool IsFor(Line line, Record happening, string learner) =>
        Event.Learners.Of(happening) is not { } learners || learners.Any(named => line.FirmOf(named, happening) == learner);

    private static IEnumerable<Reference> Topics(Record happening) =>
        (Event.Capabilities.Of(happening) ?? ListOf<Reference>.Empty).Concat(Event.Objectives.Of(happening) ?? ListOf<Reference>.Empty);
}
