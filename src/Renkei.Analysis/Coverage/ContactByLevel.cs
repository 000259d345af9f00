using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Values;

namespace Renkei.Analysis.Coverage;

/// <summary>
/// S1-8: whether the levels that are to meet do meet. Three findings: the upper levels, whose contact is what tells a close alliance from a common one;
/// all cells agreed on, lately; and the quarters since the first contact in which no agreed cell was empty. That a level did not meet is known only where
/// the events of the time were declared complete.
/// </summary>
internal static class ContactByLevel
{
    public static IEnumerable<Finding> Of(Line line, Contacts contacts)
    {
        var asked = new Asking(line, "S1-8");
        yield return Upper(asked, line, contacts);
        yield return Cells(asked, line, contacts);
        yield return Continuity(asked, line, contacts);
    }

    private static Finding Upper(Asking asked, Line line, Contacts contacts)
    {
        int Months(Thresholds thresholds) =>
            AgreedCell.Of(line, thresholds).FirstOrDefault(cell => cell is { Ours: Level.Upper, Theirs: Level.Upper })?.Months ?? (int)thresholds["every"];
        string Case(Thresholds thresholds) => contacts.Filled(Level.Upper, Level.Upper, Window.Back(line.AsOf, Months(thresholds), 0)) switch
        {
            Truth.Certainly => "upper-met",
            Truth.No => "upper-gap",
            _ => "upper-unknown",
        };

        var (says, months) = (Case(asked.Thresholds), Months(asked.Thresholds));
        var met = contacts.Of(Level.Upper, Level.Upper);
        var window = Window.Back(line.AsOf, months, 0);
        var finding = asked.Finds(
            "upper",
            says switch { "upper-met" => Status.InPlace, "upper-gap" => Status.Watch, _ => Status.Unknown },
            says,
            [.. met.TakeLast(1).Select(contacts.Events.RecordAt), .. line.Declared(Event.Kind, window.First, window.Last)],
            ("months", Words.Count(months, "month")),
            ("last", met is [.., var last] ? DateWords.Of(contacts.Events.WhenAt(last)) : "never"));
        return asked.Weighed(finding, Case) with { N = met.Count };
    }

    private static Finding Cells(Asking asked, Line line, Contacts contacts)
    {
        var cells = AgreedCell.Of(line, asked.Thresholds);
        var filled = cells.Select(cell => contacts.Filled(cell.Ours, cell.Theirs, cell.Lately(line))).ToList();
        var holes = cells.Where((_, place) => filled[place] == Truth.No).ToList();
        var (status, says) = filled.TrueForAll(met => met == Truth.Certainly) ? (Status.InPlace, "cells-filled")
            : holes.Count > 0 ? (Status.Watch, "cells-holes")
            : (Status.Unknown, "cells-unknown");
        var window = Window.Back(line.AsOf, cells.Max(cell => cell.Months), 0);
        return asked.Finds(
            "cells",
            status,
            says,
            new Evidence(contacts.Events).Add([.. contacts.Meetings.Where(meeting => window.Holds(contacts.Events.Begins[meeting]) == Truth.Certainly)]).Add(line.Declared(Event.Kind, window.First, window.Last)),
            ("holes", Words.List(holes.Select(hole => $"{LevelWords.Of(hole.Ours)} with {LevelWords.Of(hole.Theirs)}"))),
            ("unsure", Words.List(cells.Where((_, place) => filled[place] == Truth.Perhaps).Select(cell => $"{LevelWords.Of(cell.Ours)} with {LevelWords.Of(cell.Theirs)}")))) with
        {
            Value = status == Status.Unknown || filled.Contains(Truth.Perhaps) ? null : (double)filled.Count(met => met == Truth.Certainly) / cells.Count,
        };
    }

    /// <summary>A quarter counts when it lies wholly between the first contact and the day of the view.</summary>
    private static Finding Continuity(Asking asked, Line line, Contacts contacts)
    {
        var cells = AgreedCell.Of(line, asked.Thresholds);
        var quarters = Quarters(line, contacts);
        var sound = quarters.Select(quarter => Sound(contacts, cells, quarter)).ToList();
        var isKnown = sound.Count >= asked.Thresholds["fewest-quarters"] && !sound.Contains(Truth.Perhaps);
        var share = sound.Count == 0 ? 0 : (double)sound.Count(whole => whole == Truth.Certainly) / sound.Count;
        string Case(Thresholds thresholds) => share >= thresholds["continuous"] ? "continuous" : "broken";
        var finding = asked.Finds(
            "continuity",
            !isKnown ? Status.Unknown : Case(asked.Thresholds) == "continuous" ? Status.InPlace : Status.Watch,
            isKnown ? Case(asked.Thresholds) : "continuity-unknown",
            new Evidence(contacts.Events).Add(contacts.Meetings).Add(quarters.Count == 0 ? [] : line.Declared(Event.Kind, quarters[0].First, quarters[^1].Last)),
            ("whole", $"{sound.Count(whole => whole == Truth.Certainly)}"),
            ("quarters", Words.Count(sound.Count, "quarter")));
        return asked.Weighed(finding, Case) with
        {
            Value = isKnown ? share : null,
            N = sound.Count,
            Threshold = asked.Thresholds["continuous"],
        };
    }

    private static IReadOnlyList<Window> Quarters(Line line, Contacts contacts)
    {
        var quarters = new List<Window>();
        var first = contacts.Meetings.Select(meeting => contacts.Events.Begins[meeting].Latest).DefaultIfEmpty(DateOnly.MaxValue).Min(); // by then there had certainly been contact
        if (first > line.AsOf) return quarters;
        for (var quarter = Window.Quarter(first); quarter.Last <= line.AsOf; quarter = Window.Quarter(quarter.Last.AddDays(1))) quarters.Add(quarter);
        return quarters;
    }

    /// <summary>Whether no agreed cell was empty in a quarter. A cell that is to meet less often may have met in the quarters before.</summary>
    private static Truth Sound(Contacts contacts, IReadOnlyList<AgreedCell> cells, Window quarter)
    {
        var filled = cells.Select(cell => contacts.Filled(cell.Ours, cell.Theirs, Window.Back(quarter.Last, Math.Max(3, cell.Months), 0))).ToList();
        return filled.Contains(Truth.No) ? Truth.No : filled.Contains(Truth.Perhaps) ? Truth.Perhaps : Truth.Certainly;
    }
}
