using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;

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
        var explained = Explained(line, assignment);
        return OneWay.Speak(ways, way => Of(asked, line, way, explained), () => asked.Finds("documents", Status.Unknown, "none", []));
    }

    /// <summary>Of each topic whether a posting names it, or an event of the two at which not only words passed.</summary>
    private static bool[] Explained(Line line, Assignment assignment)
    {
        var (events, types) = (line.Scene.Events, line.Scene.Events.Types);
        var posted = assignment.Postings.SelectMany(Assignment.Topics).Select(events.TopicOf).ToList();
        var (capabilities, objectives) = (events.Capabilities, events.Objectives); // looked up before the topics are counted
        var (explained, open) = (new bool[events.Topics.Count], events.Topics.Count);
        foreach (var topic in posted) Explain(topic);
        foreach (var at in line.Scene.Occasions.OfBoth(line.Pair.Us, line.Pair.Partner))
        {
            if (open == 0) break;
            if (ProcessTable.IsByWords(types[at])) continue;
            foreach (var topic in capabilities[at]) Explain(topic);
            foreach (var topic in objectives[at]) Explain(topic);
        }

        return explained;

        void Explain(int topic)
        {
            if (!explained[topic]) open--;
            explained[topic] = true;
        }
    }

    /// <summary>An exchange of documents was for those to learn from whom it names as learning; for both where it names none.</summary>
    private static Finding? Of(Asking asked, Line line, OneWay way, bool[] explained)
    {
        var (events, types, learner) = (line.Scene.Events, line.Scene.Events.Types, line.Scene.Events.NumberOf(way.Learner));
        var came = line.Scene.Occasions.OfBoth(way.Learner, way.Source).FindAll(at => types[at] == EventType.Documents && (events.Learners[at].IsEmpty || events.Learners[at].Contains(learner)));
        if (came.Count == 0) return null;
        var alone = came.FindAll(at => events.PeopleAt(at).IsEmpty && !IsAny(events.Capabilities[at], explained) && !IsAny(events.Objectives[at], explained));
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
            new Evidence(events).Add(alone.Count > 0 ? alone : came).Add(alone.Count > 0 ? declared : []),
            [.. way.Names(line), ("times", Words.Times(alone.Count)), ("came", Words.Times(came.Count))]) with
        {
            Value = status == Status.Unknown ? null : alone.Count,
            N = came.Count,
            About = way.About(line),
        };
    }

    private static bool IsAny(ReadOnlySpan<int> topics, bool[] explained)
    {
        foreach (var topic in topics)
        {
            if (explained[topic]) return true;
        }

        return false;
    }
}
