using Renkei.Analysis.Charts;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Values;

namespace Renkei.Analysis.Types;

/// <summary>What two sides learned over one capability, in all of time or in one quarter, and of which type it was.</summary>
/// <param name="Capability">The id of the capability.</param>
/// <param name="Name">Its name.</param>
/// <param name="Lessons">What was taken in, either way.</param>
/// <param name="Direction">Whether both set out to share; null when that is not told.</param>
/// <param name="Benefit">Whether it served both; null when that is not told.</param>
/// <param name="Told">The objectives and events that tell of it.</param>
internal sealed record Topic(string Capability, string Name, IReadOnlyList<Lesson> Lessons, Direction? Direction, Benefit? Benefit, Evidence Told)
{
    public TypeOfLearning? Type => TypeOfLearning.Of(Direction, Benefit);

    /// <summary>What it rests on: the insights, and what tells of them.</summary>
    public Evidence Records(Line line) => new Evidence(line.Scene.Events).Add(Lessons.Select(lesson => lesson.Insight)).Add(Told);

    /// <summary>
    /// All topics of a pair, in the order recorded. Direction and benefit are those of most insights; each counts with what is told of its own quarter, where that
    /// tells nothing with what is told of the capability in all of time. Of two alike the later holds.
    /// </summary>
    public static IReadOnlyList<Topic> All(Line line, Told told) => [.. ByCapability(line.Lessons).Select(group =>
    {
        var whole = Of(line, told, null, group.Key, [.. group]);
        List<Topic> parts = [.. group.GroupBy(lesson => Types.Told.QuarterOf(lesson.When)).OrderBy(part => part.Key?.First ?? DateOnly.MinValue)
            .Select(part => part.Key is { } quarter ? Of(line, told, quarter, group.Key, [.. part]) : whole with { Lessons = [.. part] })];
        return whole with
        {
            Direction = Main(parts, part => part.Direction ?? whole.Direction),
            Benefit = Main(parts, part => part.Benefit ?? whole.Benefit),
        };
    })];

    /// <summary>Those over which something was certainly taken in within a quarter, with what is told of that quarter alone.</summary>
    public static IReadOnlyList<Topic> In(Line line, Told told, Window quarter) =>
        [.. ByCapability(told.Lessons[quarter]).Select(group => Of(line, told, quarter, group.Key, [.. group]))];

    private static IEnumerable<IGrouping<string, Lesson>> ByCapability(IEnumerable<Lesson> lessons) =>
        lessons.GroupBy(lesson => Insight.Capability.Of(lesson.Insight).Id, StringComparer.Ordinal);

    private static T? Main<T>(List<Topic> parts, Func<Topic, T?> axis)
        where T : struct =>
        parts.Where(part => axis(part) is not null).GroupBy(part => axis(part)!.Value)
            .OrderBy(same => same.Sum(part => part.Lessons.Count)).ThenBy(same => parts.FindLastIndex(part => axis(part) is { } value && value.Equals(same.Key)))
            .Select(same => (T?)same.Key).LastOrDefault();

    private static Topic Of(Line line, Told told, Window? quarter, string capability, IReadOnlyList<Lesson> lessons)
    {
        var reference = Insight.Capability.Of(lessons[0].Insight);
        var entry = told.On(reference, lessons[0].Insight, quarter);
        foreach (var objective in lessons.Select(lesson => Insight.Objective.Of(lesson.Insight)).OfType<Reference>().Distinct())
        {
            if (told.Of(objective) is { } named) entry.Add(named);
        }

        return new(
            capability,
            Telling.CapabilityOf(line.Scene.View, lessons[0].Insight, reference),
            lessons,
            DirectionOf(line, entry, lessons),
            BenefitOf(told, entry, lessons),
            entry.Records);
    }

    /// <summary>Where one side alone is told to have set out for something, that the other did not is a fact when it declared its objectives complete.</summary>
    private static Direction? DirectionOf(Line line, Told.Entry entry, IReadOnlyList<Lesson> lessons)
    {
        if (entry.SetOut.Direction is { } direction) return direction;

        var silent = entry.SetOut.IsTold switch { (true, false) => line.Pair.Partner, (false, true) => line.Pair.Us, _ => null };
        var first = lessons.Min(lesson => lesson.When.Start.Earliest);
        if (entry.Records.Earliest is { } earliest && earliest < first) first = earliest;
        return silent is not null && line.Scene.Declared.By(silent, Objective.Kind, first, line.AsOf).Count > 0 ? Types.Direction.Received : null;
    }

    /// <summary>With the partner as soon as something of it served both; from the partner where all that is told was for one's own use.</summary>
    private static Benefit? BenefitOf(Told told, Told.Entry entry, IReadOnlyList<Lesson> lessons)
    {
        List<Benefit> uses = [.. lessons.SelectMany(lesson => Insight.UsedJointly.Of(lesson.Insight) switch
        {
            true => [Types.Benefit.With],
            false => [Types.Benefit.From],
            _ => Insight.Objective.Of(lesson.Insight) is { } objective ? told.Of(objective)?.Uses ?? [] : [],
        })];
        var all = uses.Count > 0 ? uses : entry.Uses;
        return all.Count == 0 ? null : all.Max();
    }
}
