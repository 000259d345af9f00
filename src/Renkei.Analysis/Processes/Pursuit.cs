using Renkei.Analysis.Charts;
using Renkei.Analysis.Lines;
using Renkei.Core.Capabilities;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Processes;

/// <summary>Something one side seeks or took in that is said to be tacit or explicit, and by which ways it goes about it.</summary>
/// <param name="Objective">The objective; null for what was taken in without one.</param>
/// <param name="Name">The name of the capability.</param>
/// <param name="Form">Whether it can be written down: as the objective says, else as the capability does.</param>
/// <param name="Ways">The processes at work on it.</param>
/// <param name="IsByWordsAlone">Whether nothing but talk and documents is on record for it.</param>
/// <param name="CameAsWords">Whether something that can be written down was taken in for it.</param>
/// <param name="Records">What it rests on.</param>
/// <param name="Declared">The declarations by which no other event or posting on record means there was none.</param>
internal sealed record Pursuit(
    Record? Objective, string Name, Knowledge Form, IReadOnlySet<Way> Ways, bool IsByWordsAlone, bool CameAsWords, Evidence Records, IReadOnlyList<Record> Declared)
{
    /// <summary>What a side pursues: its objectives whose form is told, then tacit things it took in without an objective on their capability.</summary>
    public static IReadOnlyList<Pursuit> Of(Line line, OneWay way, Assignment assignment)
    {
        var sought = line.Of(Core.Learning.Objective.Kind)
            .Where(objective => line.FirmOf(Core.Learning.Objective.Learner.Of(objective), objective) == way.Learner && IsFrom(line, objective, way.Source))
            .Where(objective => (Core.Learning.Objective.Is.Of(objective) ?? ObjectiveType.Acquire) is ObjectiveType.Acquire or ObjectiveType.Create)
            .Select(objective => (Objective: (Record?)objective, Capability: CapabilityOf(objective), Form: FormOf(line, objective), Since: Core.Learning.Objective.When.Of(objective).Start.Earliest))
            .ToList();
        var covered = sought.Select(one => one.Capability).ToHashSet();
        var found = way.Lessons
            .Where(lesson => Insight.Form.Of(lesson.Insight) == Knowledge.Tacit && !covered.Contains(Insight.Capability.Of(lesson.Insight)))
            .GroupBy(lesson => Insight.Capability.Of(lesson.Insight))
            .Select(taken => (Objective: (Record?)null, Capability: taken.Key, Form: (Knowledge?)Knowledge.Tacit, Since: taken.Min(lesson => lesson.When.Start.Earliest)));
        List<(Record? Objective, Reference Capability, Knowledge? Form, DateOnly Since)> all = [.. sought.Concat(found).Where(one => one.Form is not null)];
        if (all.Count == 0) return [];

        var work = Work(line, way, assignment, all.SelectMany(one => Names(one.Objective, one.Capability)).ToHashSet());
        return [.. all.Select(one => Made(line, one.Objective, one.Capability, one.Form!.Value, one.Since, [.. Names(one.Objective, one.Capability).Where(work.ContainsKey).Select(name => work[name])]))];
    }

    private static Pursuit Made(Line line, Record? objective, Reference capability, Knowledge form, DateOnly since, List<Efforts> efforts) => new(
        objective,
        efforts.Select(effort => effort.First).Append(objective).OfType<Record>().Select(record => Telling.CapabilityOf(line.Scene.View, record, capability)).FirstOrDefault(capability.Id),
        form,
        efforts.SelectMany(effort => effort.Ways).ToHashSet(),
        efforts.TrueForAll(effort => effort.IsByWords),
        efforts.Exists(effort => effort.CameAsWords),
        new Evidence(line.Scene.Events).Add(new[] { objective }.OfType<Record>()).Add(efforts.Select(effort => effort.Records)),
        Both(line.Declared(Event.Kind, since, line.AsOf), line.Declared(Posting.Kind, since, line.AsOf)));

    /// <summary>All events of the two, postings between them and insights of the learner that name one of some objectives or capabilities.</summary>
    private static Dictionary<Reference, Efforts> Work(Line line, OneWay way, Assignment assignment, HashSet<Reference> wanted)
    {
        var (events, work) = (line.Scene.Events, new Dictionary<Reference, Efforts>());
        var byTopic = new Efforts?[wanted.Select(events.TopicOf).DefaultIfEmpty(-1).Max() + 1]; // of those wanted; a topic behind them is not
        foreach (var topic in wanted) byTopic[events.TopicOf(topic)] = work[topic] = new(events);
        foreach (var at in line.Scene.Occasions.OfBoth(way.Learner, way.Source))
        {
            foreach (var topic in events.Capabilities[at]) Add(topic, at);
            foreach (var topic in events.Objectives[at]) Add(topic, at);
        }

        void Add(int topic, int at)
        {
            if (topic < byTopic.Length && byTopic[topic] is { } effort) effort.Add(at, assignment.Of(events, at), ProcessTable.IsByWords(events.Types[at]));
        }

        void AddTo(IEnumerable<Reference> topics, Record record, Way? by, bool isByWords, bool cameAsWords = false)
        {
            foreach (var topic in topics)
            {
                if (work.TryGetValue(topic, out var effort)) effort.Add(record, by, isByWords, cameAsWords);
            }
        }

        foreach (var posting in assignment.Postings) AddTo(Assignment.Topics(posting), posting, Way.PersonnelMovement, false);
        foreach (var lesson in way.Lessons)
        {
            var (insight, came) = (lesson.Insight, assignment.Of(lesson));
            var isByWords = came == Way.TechnologySharing && (Insight.Event.Of(insight) is not { } named || line.Scene.View.Find(named, insight) is not { } at || ProcessTable.IsByWords(Event.Is.Of(at)));
            if (came is not null) AddTo(Names(insight), insight, came, isByWords, Insight.Form.Of(insight) == Knowledge.Explicit && isByWords);
        }

        return work;
    }

    private static IEnumerable<Reference> Names(Record? objective, Reference capability) => objective is null ? [capability] : [objective.Reference, capability];

    private static IEnumerable<Reference> Names(Record insight) => Insight.Objective.Of(insight) is { } objective ? [objective, Insight.Capability.Of(insight)] : [Insight.Capability.Of(insight)];

    private static bool IsFrom(Line line, Record objective, string source) =>
        Core.Learning.Objective.From.Of(objective) is not { } named || line.FirmOf(named, objective) == source;

    /// <summary>The capability sought since the last revision that named one.</summary>
    private static Reference CapabilityOf(Record objective) =>
        (Core.Learning.Objective.Revisions.Of(objective) ?? ListOf<Part>.Empty).Select(Core.Learning.Objective.Revision.Capability.Of).LastOrDefault(revised => revised is not null)
        ?? Core.Learning.Objective.Capability.Of(objective);

    private static Knowledge? FormOf(Line line, Record objective) =>
        Core.Learning.Objective.Form.Of(objective)
        ?? (line.Scene.View.Find(CapabilityOf(objective), objective) is { } capability && Capability.Tacit.Of(capability) is { } tacit
            ? tacit ? Knowledge.Tacit : Knowledge.Explicit
            : null);

    private static IReadOnlyList<Record> Both(IReadOnlyList<Record> one, IReadOnlyList<Record> other) => one.Count > 0 && other.Count > 0 ? [.. one, .. other] : [];

    /// <summary>All that was done about one objective or capability: events first, in the order of time.</summary>
    private sealed class Efforts(EventColumns events)
    {
        private readonly HashSet<Way> ways = [];
        private readonly List<int> places = [];
        private readonly List<Record> others = [];

        public IReadOnlySet<Way> Ways => ways;

        public bool IsByWords { get; private set; } = true;

        public bool CameAsWords { get; private set; }

        public Evidence Records => new Evidence(events).Add(places).Add(others);

        /// <summary>The first of them; null when nothing was done.</summary>
        public Record? First => places.Count > 0 ? events.RecordAt(places[0]) : others.FirstOrDefault();

        public void Add(int at, Way? way, bool isByWords)
        {
            places.Add(at);
            Add(way, isByWords);
        }

        public void Add(Record record, Way? way, bool isByWords, bool cameAsWords)
        {
            others.Add(record);
            CameAsWords |= cameAsWords;
            Add(way, isByWords);
        }

        private void Add(Way? way, bool isByWords)
        {
            if (way is { } one) ways.Add(one);
            IsByWords &= isByWords;
        }
    }
}
