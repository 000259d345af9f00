using Renkei.Analysis;
using Renkei.Analysis.Findings;
using Renkei.App.Access;

namespace Renkei.Tests.Worlds;

/// <summary>A world as the program would look at it.</summary>
internal static class Looking
{
    /// <summary>Who keeps a book in it, and its coder where it is a case.</summary>
    public static IReadOnlyList<string> Viewers(this World world) => [.. world.Read().Readers, .. world.Read().IsCase ? (string[])["coder"] : []];

    /// <summary>The alliances a viewer sees, each with its view; none when that is refused.</summary>
    public static IReadOnlyList<Seen> Seen(this World world, string viewer, bool joint = false, string? alliance = null, DateOnly? day = null) =>
        new Seeing("world.yaml", viewer, alliance, day is { } asOf ? $"{asOf:yyyy-MM-dd}" : null, KnownAt: null, joint).Look(world.Read()).Succeeded(out var seen) ? seen : [];

    /// <summary>All answers about the alliances a viewer sees, in the order of the questions; kept for the next property that asks.</summary>
    public static IReadOnlyList<(Seen Seen, IReadOnlyList<Answer> Answers)> Answered(this World world, string viewer, bool joint = false) =>
        world.Known.GetOrAdd((viewer, joint), _ => Answered(world.Seen(viewer, joint)));

    public static IReadOnlyList<(Seen Seen, IReadOnlyList<Answer> Answers)> Answered(IReadOnlyList<Seen> seen) => [.. seen.Select(each => (each, Questions.AskAll(each.View, each.Alliance)))];

    /// <summary>The same for every viewer, by the whole view and by the joint part of it.</summary>
    public static IEnumerable<IReadOnlyList<(Seen Seen, IReadOnlyList<Answer> Answers)>> AnsweredToAll(this World world) =>
        from viewer in world.Viewers() from joint in (bool[])[false, true] select world.Answered(viewer, joint);

    /// <summary>All findings a viewer is told, each with the alliance it is about.</summary>
    public static IReadOnlyList<(string Alliance, Finding Finding)> Told(this World world, string viewer, DateOnly? day = null) =>
        [.. from answered in day is null ? world.Answered(viewer) : Answered(world.Seen(viewer, day: day))
            from answer in answered.Answers
            from finding in answer.Findings
            select (answer.Alliance, finding)];
}
