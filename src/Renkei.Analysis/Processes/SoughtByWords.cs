using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Learning;
using Renkei.Core.Values;

namespace Renkei.Analysis.Processes;

/// <summary>
/// S4-5: what can hardly be written down and is yet sought by talk and documents alone. It crosses with people, so a posting is proposed. That nobody went is a
/// fact where events and postings were declared complete, or where what came in for it is what can be written down.
/// </summary>
internal static class SoughtByWords
{
    public static IEnumerable<Finding> Of(Line line, IReadOnlyList<OneWay> ways, ILookup<OneWay, Pursuit> pursuits)
    {
        var asked = new Asking(line, "S4-5");
        return OneWay.Speak(ways, way => pursuits.Contains(way) ? Of(asked, line, way, [.. pursuits[way]]) : null, () => asked.Finds("form", Status.Unknown, "form-unsaid", []));
    }

    private static Finding Of(Asking asked, Line line, OneWay way, List<Pursuit> pursuits)
    {
        var tacit = pursuits.Where(pursuit => pursuit.Form == Knowledge.Tacit).ToList();
        var mistaken = tacit.Where(pursuit => IsByWordsAlone(pursuit) == Truth.Certainly).ToList();
        var unsure = tacit.Where(pursuit => IsByWordsAlone(pursuit) == Truth.Perhaps).ToList();
        var (status, says) = mistaken.Count > 0 ? (Status.Watch, "by-words")
            : unsure.Count > 0 ? (Status.Unknown, "open")
            : tacit.Count > 0 ? (Status.InPlace, "with-people")
            : (Status.NotApplicable, "nothing-tacit");
        return asked.Finds(
            $"{way.Direction}-form",
            status,
            says,
            new Evidence(line.Scene.Events).Add((says == "by-words" ? mistaken : says == "open" ? unsure : pursuits).Select(pursuit => new Evidence(line.Scene.Events).Add(pursuit.Records).Add(pursuit.Declared))),
            [
                .. way.Names(line),
                ("what", Words.List(mistaken.Select(pursuit => $"“{pursuit.Name}”").Distinct())),
                ("unsure", Words.List(unsure.Select(pursuit => $"“{pursuit.Name}”").Distinct())),
            ]) with
        {
            Value = status is Status.Unknown or Status.NotApplicable ? null : mistaken.Count,
            N = tacit.Count,
            About = way.About(line),
        };
    }

    private static Truth IsByWordsAlone(Pursuit pursuit) =>
        !pursuit.IsByWordsAlone ? Truth.No
        : pursuit.CameAsWords || (pursuit.Declared.Count > 0 && pursuit.Ways.Count > 0) ? Truth.Certainly
        : Truth.Perhaps;
}
