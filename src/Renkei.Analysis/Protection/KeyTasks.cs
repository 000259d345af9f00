using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Guarding;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Protection;

/// <summary>S4-19-tasks: whether the tasks that must stay in our hands do, each with somebody who answers for it.</summary>
internal static class KeyTasks
{
    public static Finding Of(Line line)
    {
        List<Task> tasks = [.. from guard in GuardsInForce.Of(line)
                               from task in Guard.KeyTasks.Of(guard) ?? ListOf<Part>.Empty
                               let isHeld = InForce.On(Guard.KeyTask.When.Of(task), line.AsOf)
                               where isHeld != Truth.No
                               select new Task(guard, task, isHeld == Truth.Certainly, line.IsPartners(Guard.KeyTask.HeldBy.Of(task), guard), Exceptions.Of(line, guard))];
        var given = tasks.FindAll(task => task is { IsCertain: true, IsTheirs: true, Allowed.Count: 0 });
        var known = tasks.FindAll(task => task.IsCertain && Guard.KeyTask.HeldBy.Of(task.Told) is not null);
        var unowned = known.FindAll(task => Guard.KeyTask.Owner.Of(task.Told) is null);
        var isOpen = known.Count == 0 || tasks.Exists(task => task is { IsCertain: false, IsTheirs: true });
        var says = given.Count > 0 ? "given" : isOpen ? "tasks-unknown" : unowned.Count > 0 ? "unowned" : "held";
        return new Asking(line, "S4-19-tasks").Judges("tasks", _ => new(says, (given.Count > 0 ? given : unowned.Count > 0 ? unowned : known).SelectMany(task => (Record[])[task.Guard, .. task.Allowed]))
        {
            Value = given.Count > 0 ? given.Count : unowned.Count,
            N = known.Count,
            Places =
            [
                ("partner", line.OtherParties),
                ("tasks", Words.Count(known.Count, "key task")),
                ("given", $"{given.Count}"),
                ("what", Words.Names(given.Select(task => Guard.KeyTask.What.Of(task.Told).TrimEnd('.')).Order(StringComparer.Ordinal).Take(3))),
                ("unowned", $"{unowned.Count}"),
            ],
        });
    }

    private sealed record Task(Record Guard, Part Told, bool IsCertain, bool IsTheirs, IReadOnlyList<Record> Allowed);
}
