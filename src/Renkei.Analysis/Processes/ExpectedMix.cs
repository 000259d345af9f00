using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Analysis.Statistics;
using Renkei.Core.Learning;
using Renkei.Core.Values;

namespace Renkei.Analysis.Processes;

/// <summary>
/// S4-7: whether each thing sought is gone about by at least one process that suits it. Which processes are needed follows from what is sought and what it is
/// worth, so few ways are no fault where they suit, and equal use of all four is no aim.
/// </summary>
internal static class ExpectedMix
{
    public static IEnumerable<Finding> Of(Line line, IReadOnlyList<OneWay> ways, ILookup<OneWay, Pursuit> pursuits)
    {
        var asked = new Asking(line, "S4-7");
        return OneWay.Speak(
            ways,
            way => pursuits[way].Where(pursuit => pursuit.Objective is not null).ToList() is { Count: > 0 } sought ? Of(asked, line, way, sought) : null,
            () => asked.Finds("mix", Status.Unknown, "unsaid", []));
    }

    private static Finding Of(Asking asked, Line line, OneWay way, List<Pursuit> sought)
    {
        var share = BoundedShare.Of(sought.Select(Suits));
        string Case(Thresholds thresholds) => share.Reaches(thresholds["suited"]) switch { Truth.Certainly => "suits", Truth.No => "unsuited", _ => "open" };

        var says = Case(asked.Thresholds);
        var status = says == "suits" ? Status.InPlace : says == "unsuited" ? Status.Watch : Status.Unknown;
        var left = sought.Where(pursuit => Suits(pursuit) != Truth.Certainly).OrderByDescending(pursuit => LinkageCloseness.IsHigh(pursuit.Objective!, line.ThresholdsOf("S4-4"))).Select(pursuit => $"“{pursuit.Name}”").Distinct().ToList();
        var finding = asked.Finds(
            $"{way.Direction}-mix",
            status,
            says,
            new Evidence(line.Scene.Events).Add(sought.Select(pursuit => new Evidence(line.Scene.Events).Add(pursuit.Records).Add(pursuit.Declared))),
            [
                .. way.Names(line),
                ("suited", $"{share.Yes}"),
                ("n", Words.Count(share.Count, "objective")),
                ("tacit", $"{sought.Count(pursuit => pursuit.Form == Knowledge.Tacit)}"),
                ("explicit", $"{sought.Count(pursuit => pursuit.Form == Knowledge.Explicit)}"),
                ("left", Words.List(left)),
                ("in-use", Words.List(ProcessTable.All.Where(process => sought.Exists(pursuit => pursuit.Ways.Contains(process))).Select(ProcessTable.NameOf)) is { Length: > 0 } used ? used : "none"),
            ]);
        return asked.Weighed(finding, Case) with
        {
            Value = status == Status.Unknown ? null : share.Exactly,
            Low = status == Status.Unknown || share.Open == 0 ? null : share.Low,
            High = status == Status.Unknown || share.Open == 0 ? null : share.High,
            Limits = status == Status.Unknown || share.Open == 0 ? null : "what the records leave open",
            N = share.Count,
            Threshold = asked.Thresholds["suited"],
            About = way.About(line),
        };
    }

    private static Truth Suits(Pursuit pursuit) =>
        pursuit.Ways.Any(way => ProcessTable.Suits(way, pursuit.Form)) ? Truth.Certainly : pursuit.Declared.Count > 0 ? Truth.No : Truth.Perhaps;
}
