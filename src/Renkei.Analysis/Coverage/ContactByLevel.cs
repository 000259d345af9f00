using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Values;

namespace Renkei.Analysis.Coverage;

/// <summary>
/// S1-8: whether the levels that are to be in touch are, by meeting or by people who work inside the other. Three findings: the upper levels, whose contact is what tells a
/// close alliance from a common one; all cells agreed on, lately; and the quarters since the first contact in which no agreed cell was empty. That a level had no contact is
/// known only where events and postings of the time were declared complete.
/// </summary>
internal static class ContactByLevel
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "S1-8");
        yield return Upper(asked, line);
        yield return Cells(asked, line);
        yield return Continuity(asked, line);
    }

    private static Finding Upper(Asking asked, Line line)
    {
        var contacts = line.Contacts;
        int Months(Thresholds thresholds) =>
            AgreedCell.Of(line, thresholds).FirstOrDefault(cell => cell is { Ours: Level.Upper, Theirs: Level.Upper })?.Months ?? (int)thresholds["every"];
        string Case(Thresholds thresholds) => line.Touch.Filled(Level.Upper, Level.Upper, Window.Back(line.AsOf, Months(thresholds), 0)) switch
        {
            Truth.Certainly => "upper-met",
            Truth.No => "upper-gap",
            _ => "upper-unknown",
        };

        var (says, months) = (Case(asked.Thresholds), Months(asked.Thresholds));
        var window = Window.Back(line.AsOf, months, 0);
        var (met, inside) = (contacts.Of(Level.Upper, Level.Upper), line.Touch.InsideAt(Level.Upper, window));
        var finding = asked.Finds(
            "upper",
            says switch { "upper-met" => Status.InPlace, "upper-gap" => Status.Watch, _ => Status.Unknown },
            inside.Count == 0 ? says : contacts.Met(Level.Upper, Level.Upper, window) == Truth.Certainly ? "upper-both" : "upper-inside",
            [.. met.TakeLast(1).Select(contacts.Events.RecordAt), .. inside.Select(stay => stay.Posting), .. line.Touch.Declared(window)],
            ("months", Words.Count(months, "month")),
            ("last", met is [.., var last] ? DateWords.Of(contacts.Events.WhenAt(last)) : "never"));
        return asked.Weighed(finding, Case) with { N = met.Count + inside.Count };
    }

    private static Finding Cells(Asking asked, Line line)
    {
        var contacts = line.Contacts;
        var cells = AgreedCell.Of(line, asked.Thresholds);
        var filled = cells.Select(cell => line.Touch.Filled(cell.Ours, cell.Theirs, cell.Lately(line))).ToList();
        var holes = cells.Where((_, place) => filled[place] == Truth.No).ToList();
        var (status, says) = filled.TrueForAll(met => met == Truth.Certainly) ? (Status.InPlace, "cells-filled")
            : holes.Count > 0 ? (Status.Watch, "cells-holes")
            : (Status.Unknown, "cells-unknown");
        var window = Window.Back(line.AsOf, cells.Max(cell => cell.Months), 0);
        var inside = cells.Where(cell => cell.Ours == cell.Theirs).SelectMany(cell => line.Touch.InsideAt(cell.Ours, cell.Lately(line))).ToList();
        var byInside = cells.Where((cell, place) => filled[place] == Truth.Certainly && contacts.Met(cell.Ours, cell.Theirs, cell.Lately(line)) != Truth.Certainly).ToList();
        var finding = asked.Finds(
            "cells",
            status,
            says,
            new Evidence(contacts.Events).Add([.. contacts.Meetings.Where(meeting => window.Holds(contacts.Events.Begins[meeting]) == Truth.Certainly)])
                .Add(inside.Select(stay => stay.Posting)).Add(line.Touch.Declared(window)),
            ("holes", Words.List(holes.Select(WordsOf))),
            ("unsure", Words.List(cells.Where((_, place) => filled[place] == Truth.Perhaps).Select(WordsOf))));
        return finding with
        {
            Value = status == Status.Unknown || filled.Contains(Truth.Perhaps) ? null : (double)filled.Count(met => met == Truth.Certainly) / cells.Count,
            Notes = [.. byInside.Count > 0 ? (string[])[asked.Says("cells-inside", ("inside", Words.List(byInside.Select(WordsOf))))] : [], .. finding.Notes],
        };
    }

    private static string WordsOf(AgreedCell cell) => $"{LevelWords.Of(cell.Ours)} with {LevelWords.Of(cell.Theirs)}";

    /// <summary>A quarter counts when it lies wholly between the first contact and the day of the view.</summary>
    private static Finding Continuity(Asking asked, Line line)
    {
        var cells = AgreedCell.Of(line, asked.Thresholds);
        var quarters = Quarters(line);
        var sound = quarters.Select(quarter => Sound(line, cells, quarter)).ToList();
        var isKnown = sound.Count >= asked.Thresholds["fewest-quarters"] && !sound.Contains(Truth.Perhaps);
        var share = sound.Count == 0 ? 0 : (double)sound.Count(whole => whole == Truth.Certainly) / sound.Count;
        string Case(Thresholds thresholds) => share >= thresholds["continuous"] ? "continuous" : "broken";
        var finding = asked.Finds(
            "continuity",
            !isKnown ? Status.Unknown : Case(asked.Thresholds) == "continuous" ? Status.InPlace : Status.Watch,
            isKnown ? Case(asked.Thresholds) : "continuity-unknown",
            new Evidence(line.Contacts.Events).Add(line.Contacts.Meetings).Add(line.Touch.Inside.Select(stay => stay.Posting))
                .Add(quarters.Count == 0 ? [] : line.Touch.Declared(new(quarters[0].First, quarters[^1].Last))),
            ("whole", $"{sound.Count(whole => whole == Truth.Certainly)}"),
            ("quarters", Words.Count(sound.Count, "quarter")));
        return asked.Weighed(finding, Case) with
        {
            Value = isKnown ? share : null,
            N = sound.Count,
            Threshold = asked.Thresholds["continuous"],
        };
    }

    private static IReadOnlyList<Window> Quarters(Line line)
    {
        var quarters = new List<Window>();
        var first = line.Contacts.Meetings.Select(meeting => line.Contacts.Events.Begins[meeting].Latest).Concat(line.Touch.Inside.Select(stay => stay.Begins!.Value.Latest))
            .DefaultIfEmpty(DateOnly.MaxValue).Min(); // by then there had certainly been contact
        if (first > line.AsOf) return quarters;
        for (var quarter = Window.Quarter(first); quarter.Last <= line.AsOf; quarter = Window.Quarter(quarter.Last.AddDays(1))) quarters.Add(quarter);
        return quarters;
    }

    /// <summary>Whether no agreed cell was empty in a quarter. A cell that is to meet less often may have met in the quarters before.</summary>
    private static Truth Sound(Line line, IReadOnlyList<AgreedCell> cells, Window quarter)
    {
        var next = quarter.Last.AddDays(1); // by whole months from here: three months before 30 June is 30 March
        var filled = cells.Select(cell => line.Touch.Filled(cell.Ours, cell.Theirs, new(Window.Back(next, Math.Max(3, cell.Months), 0).First.AddDays(-1), quarter.Last))).ToList();
        return filled.Contains(Truth.No) ? Truth.No : filled.Contains(Truth.Perhaps) ? Truth.Perhaps : Truth.Certainly;
    }
}
