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
        var all = new Entry(line.Scene.Events);
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
        byObjective[objective.Reference] = new Entry(line.Scene.Events).Add(setOut, use, objective);
        At(capability, null).Add(setOut, use, objective);
        foreach (var quarter in Quarters.Where(quarter => set <= quarter.Last && ended >= quarter.First)) At(capability, quarter).Add(setOut, use, objective);
    }

    /// <summary>Events that name who taught or who learned, under the capabilities they touch and those of what was taken in at them.</summary>
    private void AddEvents()
    {
        var (events, known) = (line.Scene.Events, Quarters.ToHashSet());
        var (us, partner) = (events.NumberOf(line.Pair.Us), events.NumberOf(line.Pair.Partner));
        var taken = line.Lessons.Where(lesson => Insight.Event.Of(lesson.Insight) is not null)
            .Select(lesson => (At: line.Scene.View.Find(Insight.Event.Of(lesson.Insight)!, lesson.Insight) is { } happening ? events.PlaceOf(happening) : -1, Capability: Insight.Capability.Of(lesson.Insight).Id))
            .ToLookup(pair => pair.At, pair => pair.Capability);
        foreach (var at in events.Taught)
        {
            if ((events.Capabilities[at].IsEmpty && !taken.Contains(at)) || SetOutAt(at, us, partner) is not { } setOut) continue;

            var touched = events.Capabilities[at];
            for (var place = 0; place < touched.Length; place++)
            {
                if (!touched[..place].Contains(touched[place])) Add(events.Topics[touched[place]].Id, at, setOut, known);
            }

            foreach (var capability in taken[at].Distinct(StringComparer.Ordinal))
            {
                if (!IsAmong(events, touched, capability)) Add(capability, at, setOut, known);
            }
        }
    }

    private void Add(string capability, int at, SetOut setOut, HashSet<Window> known)
    {
        At(capability, null).Add(setOut, at);
        var when = line.Scene.Events.WhenAt(at);
        if (when.Lasts)
        {
            foreach (var lasted in Quarters.Where(one => when.Start.Latest <= one.Last && when.End.Earliest >= one.First)) At(capability, lasted).Add(setOut, at);
        }
        else if (QuarterOf(when) is { } quarter && known.Contains(quarter))
        {
            At(capability, quarter).Add(setOut, at);
        }
    }

    private static bool IsAmong(EventColumns events, ReadOnlySpan<int> topics, string capability)
    {
        foreach (var topic in topics)
        {
            if (events.Topics[topic].Id == capability) return true;
        }

        return false;
    }

    /// <summary>What an event tells of the two; null when one of them had no part in it.</summary>
    private SetOut? SetOutAt(int at, int us, int partner)
    {
        var events = line.Scene.Events;
        bool Has(Listed list, int firm) => list[at].Contains(firm);
        bool HasPart(int firm) => Has(events.Teachers, firm) || Has(events.Learners, firm) || line.Scene.Occasions.Has(at, firm);
        if (!HasPart(us) || !HasPart(partner)) return null;

        var setOut = new SetOut(Has(events.Teachers, us), Has(events.Teachers, partner), Has(events.Learners, us), Has(events.Learners, partner));
        return setOut with { IsOneWay = setOut.WeShare != setOut.TheyShare || setOut.WeSeek != setOut.TheySeek };
    }

    /// <summary>The quarter in which something certainly began; null where its date is too coarse to say.</summary>
    public static Window? QuarterOf(When when) =>
        when.Start.Slack < 92 && Window.Quarter(when.Start.Latest) is var quarter && quarter.Holds(when.Start) == Truth.Certainly ? quarter : null;

    private Entry At(string capability, Window? period) =>
        entries.TryGetValue((capability, period), out var entry) ? entry : entries[(capability, period)] = new(line.Scene.Events);

    /// <summary>What is told together.</summary>
    internal sealed class Entry(EventColumns events)
    {
        private readonly List<Benefit> uses = [];
        private List<int>? happenings;

        public SetOut SetOut { get; private set; }

        /// <summary>Where objectives are to be used.</summary>
        public IReadOnlyList<Benefit> Uses => uses;

        /// <summary>The objectives and events that tell it.</summary>
        public Evidence Records { get; } = new(events);

        public Entry Add(SetOut setOut, Benefit? use, Record record)
        {
            SetOut = SetOut.And(setOut);
            if (use is { } told) uses.Add(told);
            Records.Add(record);
            return this;
        }

        /// <summary>Adds what an event tells.</summary>
        public void Add(SetOut setOut, int happening)
        {
            SetOut = SetOut.And(setOut);
            if (happenings is null) Records.Add(happenings = []);
            happenings.Add(happening);
        }

        public void Add(Entry other)
        {
            SetOut = SetOut.And(other.SetOut);
            uses.AddRange(other.uses);
            Records.Add(other.Records);
        }
    }
}
