using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Obstacles;

/// <summary>O18: whether more than one of the units of ours that meet the partner also writes down what it learns; what one unit sees is a part only.</summary>
internal static class FragmentedLearning
{
    private const int Named = 3;

    public static Finding Of(Line line)
    {
        var meeting = Meeting(line);
        var lessons = line.Lessons.Where(lesson => lesson.Learner == line.Pair.Us).ToList();
        var placed = lessons.ConvertAll(lesson => UnitsOf(line, lesson));
        var writing = placed.SelectMany(units => units).ToHashSet(StringComparer.Ordinal);
        bool Writes((string Unit, IReadOnlyList<string> Upward, Record Person) one) => one.Upward.Any(unit => unit != line.Pair.Us && writing.Contains(unit));
        var blind = meeting.Where(one => !Writes(one)).OrderBy(one => one.Unit, StringComparer.Ordinal).ToList();
        var declared = lessons.Count > 0 ? [] : line.DeclaredSinceStart(line.Pair.Us, Insight.Kind);
        var (seen, isAllPlaced) = (meeting.Count - blind.Count, placed.TrueForAll(units => units.Count > 0) && (lessons.Count > 0 || declared.Count > 0));
        string Case(Thresholds limits) => meeting.Count < limits["units"] ? "units-few"
            : seen > 1 && seen >= limits["share"] * meeting.Count ? "kept"
            : !isAllPlaced ? "ledger-unknown"
            : seen > 1 ? "partly"
            : "blind";
        return new Asking(line, "O18").Judges("ledger", limits => new(Case(limits), [.. blind.Select(one => one.Person), .. Lesson.Evidence(lessons), .. declared])
        {
            Value = meeting.Count == 0 ? null : (double)seen / meeting.Count,
            N = meeting.Count,
            Threshold = "share",
            Places =
            [
                ("meeting", Words.CountOrNo(meeting.Count, "unit")),
                ("seen", Words.Of(seen, meeting.Count)),
                ("units", $"{limits["units"]}"),
                ("blind", $"{Words.List(blind.Take(Named).Select(one => line.NameOf(one.Unit)))}{(blind.Count > Named ? $" and {blind.Count - Named} more" : "")}"),
            ],
        });
    }

    /// <summary>The units of ours whose people were at meetings with a partner, each with what it is part of and with one who was there.</summary>
    private static List<(string Unit, IReadOnlyList<string> Upward, Record Person)> Meeting(Line line)
    {
        var (events, sides) = (line.Contacts.Events, line.Contacts.Sides);
        var was = new bool[sides.Length];
        foreach (var at in line.Contacts.Meetings)
        {
            foreach (var person in events.PeopleAt(at)) was[person] = true;
        }

        return
        [
            .. events.Attendees.Where((_, place) => was[place] && sides[place] == Contacts.Side.Us)
                .Select(one => (Unit: Person.Organization.Of(one.Person), one.Person))
                .Where(one => one.Unit.Id != line.Pair.Us)
                .OrderBy(one => one.Person.Id, StringComparer.Ordinal)
                .DistinctBy(one => one.Unit.Id)
                .Select(one => (one.Unit.Id, Units.Upward(line, one.Unit, one.Person), one.Person)),
        ];
    }

    /// <summary>The units that took a lesson in, use it, have people who have it, or changed by it, and those they are part of.</summary>
    private static HashSet<string> UnitsOf(Line line, Lesson lesson)
    {
        IEnumerable<(Reference Unit, Record From)> told =
        [
            (Insight.Learner.Of(lesson.Insight), lesson.Insight),
            .. (Insight.Steps.Of(lesson.Insight) ?? ListOf<Part>.Empty).SelectMany(step => Insight.Step.Units.Of(step) ?? ListOf<Reference>.Empty).Select(unit => (unit, lesson.Insight)),
            .. lesson.HadBy(line).Select(person => (Person.Organization.Of(person), person)),
            .. lesson.Changes.Select(change => (Change.By.Of(change), change)),
        ];
        return [.. told.Where(each => line.IsOurs(each.Unit, each.From)).SelectMany(each => Units.Upward(line, each.Unit, each.From)).Where(unit => unit != line.Pair.Us)];
    }
}
