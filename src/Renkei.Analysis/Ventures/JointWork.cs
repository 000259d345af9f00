using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Learning;
using Renkei.Core.Records;

namespace Renkei.Analysis.Ventures;

/// <summary>
/// S1-21: what the parties do together beside the alliance itself, and what of all that was brought and learned serves them together. It judges nothing: joint
/// bodies and projects are told as they are.
/// </summary>
internal static class JointWork
{
    private const int MostNamed = 8;

    public static IEnumerable<Finding> Of(Line line, IReadOnlyList<Undertaking> all)
    {
        var asked = new Asking(line, "S1-21");
        yield return Elsewhere(asked, line, all);
        yield return Benefit(asked, line);
    }

    /// <summary>The names of the parties, without the ventures they own together.</summary>
    public static string Parties(Line line, IReadOnlyList<Undertaking> all) =>
        Words.List(line.Pair.Members.Where(member => !all.Any(each => each.Record.Kind == Organization.Kind && each.Record.Id == member)).Select(line.NameOf));

    private static Finding Elsewhere(Asking asked, Line line, IReadOnlyList<Undertaking> all)
    {
        var declared = all.Count > 0 ? [] : (Record[])[.. Declared(line, Alliance.Kind), .. Declared(line, Linkage.Kind)];
        var isNone = declared.Any(complete => Says(complete, Alliance.Kind)) && declared.Any(complete => Says(complete, Linkage.Kind));
        return asked.Finds(
            "elsewhere",
            all.Count > 0 ? Status.InPlace : isNone ? Status.NotApplicable : Status.Unknown,
            all.Count > 0 ? "together" : isNone ? "nothing" : "not-known",
            all.Count > 0 ? all.Select(each => each.Record) : isNone ? declared : [],
            ("parties", Parties(line, all)),
            ("bodies", Counted(all.Count(each => each.IsBody), "joint body", "joint bodies")),
            ("projects", Counted(all.Count(each => !each.IsBody), "joint project", "joint projects")),
            ("list", string.Join("; ", all.Take(MostNamed).Select(each => each.InWords)) + (all.Count > MostNamed ? $"; and {all.Count - MostNamed} more" : ""))) with
        {
            Value = all.Count > 0 ? all.Count : null,
        };
    }

    private static Finding Benefit(Asking asked, Line line)
    {
        var brought = line.Of(Contribution.Kind).Where(each => Contribution.Benefit.Of(each) == Core.Alliances.Benefit.Joint).ToList();
        var learned = line.Scene.Lessons.Where(lesson => Insight.UsedJointly.Of(lesson.Insight) == true).ToList();
        var givers = line.Pair.Members.Select(member => (Name: line.NameOf(member), Count: brought.Count(each => line.FirmOf(Contribution.By.Of(each), each) == member)));
        List<string> list = [.. givers.Where(giver => giver.Count > 0).Select(giver => $"{giver.Name} brought {Words.Count(giver.Count, "thing")}")];
        if (learned.Count > 0) list.Add($"{Words.Count(learned.Count, "insight")} {(learned.Count == 1 ? "serves" : "serve")} joint work");
        return asked.Finds(
            "benefit",
            list.Count > 0 ? Status.InPlace : Status.Unknown,
            list.Count > 0 ? "shared" : "not-told",
            [.. brought, .. learned.Select(lesson => lesson.Insight)],
            ("list", Words.List(list))) with
        {
            Value = list.Count > 0 ? brought.Count + learned.Count : null,
        };
    }

    private static IReadOnlyList<Record> Declared(Line line, Kind kind) =>
        Alliance.When.Of(line.Alliance) is { } when ? line.Declared(kind, when.Start.Earliest, line.AsOf) : [];

    private static bool Says(Record complete, Kind kind) => Core.Books.Kinds.Completeness.What.Of(complete) == kind.Name;

    private static string Counted(int number, string one, string many) => number == 0 ? $"no {one}" : Words.Count(number, one, many);
}
