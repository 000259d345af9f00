using Renkei.Analysis.Lines;
using Renkei.Core.Capabilities;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Types;

/// <summary>What objectives and events tell of what two sides set out to do, by capability, for all of time and for each quarter in which something was taken in.</summary>
internal sealed class Told
{
    private readonly Dictionary<(string Capability, Window? Period), Entry> entries = [];
    private readonly Dictionary<Reference, Entry> byObjective = [];
    private readonly Line line;

    public Told(Line line)
    {
        this.line = line;
        Lessons = line.Lessons.Where(lesson => QuarterOf(lesson.When) is not null).ToLookup(lesson => QuarterOf(lesson.When)!.Value);
        Quarters = [.. Lessons.Select(quarter => quarter.Key).OrderBy(quarter => quarter.First)];
        foreach (var objective in line.Of(Objective.Kind)) Add(objective);
        AddEvents();
    }

    /// <summary>The quarters in which something was certainly taken in, earliest first.</summary>
    public IReadOnlyList<Window> Quarters { get; }

    /// <summary>What was certainly taken in within a quarter.</summary>
    public ILookup<Window, Lesson> Lessons { get; }

    /// <summary>What is told of a capability, and of the wider ones it is part of, in a quarter; in all of time without one.</summary>
    public Entry On(Reference capability, Record from, Window? period)
    {
        var all = new Entry();
        foreach (var wider in Wider(capability, from))
        {
            if (entries.TryGetValue((wider, period), out var entry)) all.Add(entry);
        }

        return all;
    }

    /// <summary>What an objective tells; null when it is not one of the two.</summary>
    public Entry? Of(Reference objective) => byObjective.GetValueOrDefault(objective);

    private List<string> Wider(Reference capability, Record from)
    {
        var way = new List<string> { capability.Id };
        for (var record = line.Scene.View.Find(capability, from); record is not null && Capability.PartOf.Of(record) is { } above && !way.Contains(above.Id, StringComparer.Ordinal); record = line.Scene.View.Find(above, record))
            way.Add(above.Id);
        return way;
    }

    private void Add(Record objective)
    {
        var learner = line.FirmOf(Objective.Learner.Of(objective), objective);
        var source = Objective.From.Of(objective) is { } from ? line.FirmOf(from, objective) : null;
        bool IsOne(string firm) => line.Pair.Members.Contains(firm, StringComparer.Ordinal);
        if (!IsOne(learner) || (source is not null && !IsOne(source))) return;

        var isOurs = learner == line.Pair.Us;
        var setOut = (Objective.Is.Of(objective) ?? ObjectiveType.Acquire) switch
        {
            ObjectiveType.Teach => new SetOut(WeShare: !isOurs, TheyShare: isOurs, WeSeek: false, TheySeek: false), // who is to learn is named as learner, so the other teaches
            ObjectiveType.Create => new SetOut(isOurs, !isOurs, isOurs, !isOurs),
            ObjectiveType.ArticulateOwnPractice => new SetOut(isOurs, !isOurs, false, false),
            ObjectiveType.Acquire => new SetOut(false, false, isOurs, !isOurs),
            _ => default,
        };
        Benefit? use = Objective.Use.Of(objective) switch { Use.AtHome => Benefit.From, Use.Together => Benefit.With, _ => null };
        var (set, ended) = (Objective.When.Of(objective).Start.Earliest, (Objective.Met.Of(objective) ?? Objective.Dropped.Of(objective))?.End.Latest ?? DateOnly.MaxValue);
        var capability = Objective.Capability.Of(objective).Id;
        byObjective[objective.Reference] = new Entry().Add(setOut, use, objective);
        At(capability, null).Add(setOut, use, objective);
        foreach (var quarter in Quarters.Where(quarter => set <= quarter.Last && ended >= quarter.First)) At(capability, quarter).Add(setOut, use, objective);
    }

    /// <summary>Events that name who taught or who learned, under the capabilities they touch and those of what was taken in at them.</summary>
    private void AddEvents()
    {
        var (events, known) = (line.Scene.Events, Quarters.ToHashSet());
        var taken = line.Lessons.Where(lesson => Insight.Event.Of(lesson.Insight) is not null)
            .ToLookup(lesson => line.Scene.View.Find(Insight.Event.Of(lesson.Insight)!, lesson.Insight), lesson => Insight.Capability.Of(lesson.Insight).Id, ReferenceEqualityComparer.Instance as IEqualityComparer<Record?>);
        for (var at = 0; at < events.Count; at++)
        {
            var happening = events.RecordAt(at);
            if ((Event.Teachers.Of(happening), Event.Learners.Of(happening)) is (null, null) || SetOutAt(at, happening) is not { } setOut) continue;

            var when = Event.When.Of(happening);
            foreach (var capability in (Event.Capabilities.Of(happening) ?? ListOf<Reference>.Empty).Select(named => named.Id).Concat(taken[happening]).Distinct(StringComparer.Ordinal))
            {
                At(capability, null).Add(setOut, null, happening);
                if (when.Lasts)
                {
                    foreach (var lasted in Quarters.Where(one => when.Start.Latest <= one.Last && when.End.Earliest >= one.First)) At(capability, lasted).Add(setOut, null, happening);
                }
                else if (QuarterOf(when) is { } quarter && known.Contains(quarter))
                {
                    At(capability, quarter).Add(setOut, null, happening);
                }
            }
        }
    }

    /// <summary>What an event tells of the two; null when one of them had no part in it.</summary>
    private SetOut? SetOutAt(int at, Record happening)
    {
        var (teachers, learners) = (Firms(Event.Teachers.Of(happening), happening), Firms(Event.Learners.Of(happening), happening));
        var (us, partner) = (line.Pair.Us, line.Pair.Partner);
        bool HasPart(string firm) => teachers.Contains(firm) || learners.Contains(firm) || line.Scene.Occasions.Has(at, firm);
        if (!HasPart(us) || !HasPart(partner)) return null;

        var setOut = new SetOut(teachers.Contains(us), teachers.Contains(partner), learners.Contains(us), learners.Contains(partner));
        return setOut with { IsOneWay = setOut.WeShare != setOut.TheyShare || setOut.WeSeek != setOut.TheySeek };
    }

    private HashSet<string> Firms(ListOf<Reference>? named, Record happening) => named is null ? [] : [.. named.Select(one => line.FirmOf(one, happening))];

    /// <summary>The quarter in which something certainly began; null where its date is too coarse to say.</summary>
    public static Window? QuarterOf(When when) =>
        when.Start.Slack < 92 && Window.Quarter(when.Start.Latest) is var quarter && quarter.Holds(when.Start) == Truth.Certainly ? quarter : null;

    private Entry At(string capability, Window? period) =>
        entries.TryGetValue((capability, period), out var entry) ? entry : entries[(capability, period)] = new();

    /// <summary>What is told together.</summary>
    internal sealed class Entry
    {
        private readonly List<Record> records = [];
        private readonly List<Benefit> uses = [];

        public SetOut SetOut { get; private set; }

        /// <summary>Where objectives are to be used.</summary>
        public IReadOnlyList<Benefit> Uses => uses;

        public IReadOnlyList<Record> Records => records;

        public Entry Add(SetOut setOut, Benefit? use, Record record)
        {
            SetOut = SetOut.And(setOut);
            if (use is { } told) uses.Add(told);
            records.Add(record);
            return this;
        }

        public void Add(Entry other)
        {
            SetOut = SetOut.And(other.SetOut);
            uses.AddRange(other.uses);
            records.AddRange(other.records);
        }
    }
}
