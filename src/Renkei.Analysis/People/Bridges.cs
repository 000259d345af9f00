using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;

namespace Renkei.Analysis.People;

/// <summary>
/// S2-6-bridges: how much of what passes between the two sides has one and the same person as the only one of its side: at meetings, and in carrying what was
/// learned. Champions and gatekeepers are bridges by design, so this is a note on continuity and no reproach; nobody is named in the sentence.
/// </summary>
internal static class Bridges
{
    public static Finding Of(Line line)
    {
        var asked = new Asking(line, "S2-6-bridges");
        var (crossings, alone) = Crossings.Of(line, Lately.Of(line, asked.Thresholds["window"]));
        var isKnown = crossings >= asked.Thresholds["fewest"];
        var most = alone.Select(one => one.Times).DefaultIfEmpty(0).Max();
        var share = crossings == 0 ? 0 : (double)most / crossings;
        string Case(Catalogue.Thresholds thresholds) => share > thresholds["single"] ? "single" : "spread";
        var says = isKnown ? Case(asked.Thresholds) : "too-few";
        var finding = asked.Finds(
            "bridges",
            says switch { "single" => Status.Watch, "spread" => Status.InPlace, _ => Status.Unknown },
            says,
            says == "single" ? alone.Where(one => one.Times == most).Select(one => one.Person) : [],
            ("share", Words.Percent(share)),
            ("n", Words.Count(crossings, "crossing")),
            ("fewest", $"{asked.Thresholds["fewest"]}"),
            ("months", Words.Months(Lately.Months(line, asked.Thresholds["window"]))));
        return asked.Weighed(finding, Case) with
        {
            Value = isKnown ? share : null,
            N = crossings,
            Threshold = asked.Thresholds["single"],
        };
    }
}
