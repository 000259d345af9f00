using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Chain;

/// <summary>
/// S0-1: a tie alone brings nothing new; what brings it is learning from each other. The finding says whether the way from occasions to something new is
/// whole, and otherwise behind which step nothing follows. That nothing followed is known only where every party declared that kind of record complete.
/// </summary>
internal static class WhereItBreaks
{
    public static Finding Of(Line line, ChainOfLearning chain)
    {
        var asked = new Asking(line, "S0-1");
        var came = chain.NewThings.Where(thing => thing.Lessons.Count > 0).ToList();
        var last = LastStep.Of(chain);
        var (silent, declared) = last is null ? ([], []) : Declared(line, last);
        string Case(Thresholds thresholds) =>
            came.Count > 0 ? "whole"
            : chain.NewThings.Count > 0 ? "unlinked"
            : last is null ? "nothing"
            : IsOld(last, line, thresholds) switch
            {
                Truth.No => "too-young",
                Truth.Perhaps when silent.Count == 0 => "too-coarse",
                _ => silent.Count == 0 ? last.Broken : last.Open,
            };

        var says = Case(asked.Thresholds);
        var isKnown = says == "whole" || says == last?.Broken;
        var reached = came.SelectMany(thing => thing.Lessons).Distinct().Count();
        var finding = asked.Finds(
            "chain",
            says == "whole" ? Status.InPlace : isKnown ? Status.Watch : Status.Unknown,
            says,
            says == "whole" ? Evidence(line, came) : [.. chain.NewThings.Select(thing => thing.Innovation), .. last?.Records ?? [], .. declared],
            ("occasions", Words.CountOrNo(chain.Occasions.Length, "occasion")),
            ("lessons", Words.CountOrNo(chain.Lessons.Count, "thing")),
            ("changes", Words.CountOrNo(chain.Changes.Count, "routine")),
            ("things", Words.List(ByField(chain).Select(field => $"{As.Words<InnovationField>().Print(field.Field)} ({field.Things.Count})"))),
            ("reached", reached == chain.Lessons.Count ? "all" : Words.Percent((double)reached / chain.Lessons.Count)),
            ("silent", Words.List(silent.Select(line.NameOf))),
            ("months", Words.Months(Window.Months(line.Alliance, asked.Thresholds["months"]))));
        return asked.Weighed(finding, Case) with { Value = says == "whole" ? (double)reached / chain.Lessons.Count : isKnown ? 0 : null, N = chain.Lessons.Count };
    }

    /// <summary>What is new by the five fields, in their order.</summary>
    public static IEnumerable<(InnovationField Field, IReadOnlyList<NewThing> Things)> ByField(ChainOfLearning chain) =>
        chain.NewThings.GroupBy(thing => Innovation.Is.Of(thing.Innovation)).OrderBy(field => field.Key).Select(field => (field.Key, (IReadOnlyList<NewThing>)[.. field]));

    private static IEnumerable<Record> Evidence(Line line, IReadOnlyList<NewThing> came)
    {
        var lessons = came.SelectMany(thing => thing.Lessons).Distinct().ToList();
        return
        [
            .. came.Select(thing => thing.Innovation),
            .. came.SelectMany(thing => thing.Changes),
            .. Lesson.Evidence(lessons),
            .. lessons.Select(lesson => Insight.Event.Of(lesson.Insight) is { } named ? line.Scene.View.Find(named, lesson.Insight) : null).OfType<Record>(),
        ];
    }

    /// <summary>The parties that did not declare the next kind complete since the step began, and the declarations of the others.</summary>
    private static (List<string> Silent, List<Record> Declared) Declared(Line line, LastStep last)
    {
        var first = last.Days.Min(day => day.Earliest);
        var said = Alliance.Parties.Of(line.Alliance).Select(party => line.FirmOf(party, line.Alliance)).Distinct(StringComparer.Ordinal)
            .Select(party => (Party: party, Declared: line.Scene.Declared.By(party, last.Next, first, line.AsOf))).ToList();
        return ([.. said.Where(party => party.Declared.Count == 0).Select(party => party.Party)], [.. said.SelectMany(party => party.Declared)]);
    }

    /// <summary>Whether anything of the step is old enough for the next to have followed.</summary>
    private static Truth IsOld(LastStep last, Line line, Thresholds thresholds)
    {
        var lately = Window.Back(line.AsOf, Window.Months(line.Alliance, thresholds["months"]), 0).First;
        return last.Days.Any(day => day.Latest < lately) ? Truth.Certainly : last.Days.Any(day => day.Earliest < lately) ? Truth.Perhaps : Truth.No;
    }
}

/// <summary>The last step of the chain of which anything is on record.</summary>
/// <param name="Next">The kind that should follow.</param>
/// <param name="Broken">The case when it is known not to follow.</param>
/// <param name="Open">The case when that is not known.</param>
/// <param name="Days">When its records can have begun.</param>
/// <param name="Records">Records that show it.</param>
internal sealed record LastStep(Kind Next, string Broken, string Open, IReadOnlyList<DaySpan> Days, IReadOnlyList<Record> Records)
{
    public static LastStep? Of(ChainOfLearning chain) =>
        chain.Changes.Count > 0 ? new(Innovation.Kind, "nothing-new", "new-open", [.. chain.Changes.Select(change => Change.When.Of(change).Start)], chain.Changes)
        : chain.Lessons.Count > 0 ? new(Change.Kind, "no-change", "change-open", [.. chain.Lessons.Select(lesson => lesson.When.Start)], [.. chain.Lessons.Select(lesson => lesson.Insight)])
        : chain.Occasions.Length > 0 ? new(Insight.Kind, "no-learning", "learning-open", [.. chain.Occasions.Select(at => chain.Events.Begins[at])], Ends(chain))
        : null;

    /// <summary>The first and the last of very many.</summary>
    private static IReadOnlyList<Record> Ends(ChainOfLearning chain) =>
        [.. chain.Occasions.Take(1).Concat(chain.Occasions.Skip(1).TakeLast(1)).Select(chain.Events.RecordAt)];
}
