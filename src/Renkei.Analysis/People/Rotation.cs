using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.People;
using Renkei.Core.Values;

namespace Renkei.Analysis.People;

/// <summary>
/// S4-3: whether people move both ways between a venture and a parent of it. A return is a way back as much as a posting the other way is; postings nobody
/// wrote a programme for count too. Only two-way movement is rotation, and that nobody moved is known only where postings were declared complete.
/// </summary>
internal static class Rotation
{
    public static Finding Of(Line line)
    {
        var asked = new Asking(line, "S4-3");
        if (VentureOf(line.Scene.View, line.Pair) is not { } venture) return asked.Finds("rotation", Status.NotApplicable, "not-a-venture", []);

        var parent = line.Pair.Other(venture);
        var says = Case(line, asked.Thresholds, parent, venture);
        var window = Lately.Of(line, asked.Thresholds["window"]);
        var there = line.Stays.Where(stay => stay.IsThereDuring(window) == Truth.Certainly).ToList();
        var (from, to) = Ways(line, window, parent, venture).Sure > 0 ? (parent, venture) : (venture, parent);
        var lent = there.Where(stay => !stay.IsForGood).ToList();
        var back = lent.Count(stay => stay.Returned is not null);
        var finding = asked.Finds(
            "rotation",
            says switch { "two-way" or "two-way-informal" => Status.InPlace, "one-way" or "one-way-lost" or "nobody" => Status.Watch, _ => Status.Unknown },
            says,
            [.. there.Select(stay => stay.Posting), .. line.Declared(Posting.Kind, window.First, window.Last)],
            ("venture", line.NameOf(venture)),
            ("parent", line.NameOf(parent)),
            ("from", line.NameOf(from)),
            ("to", line.NameOf(to)),
            ("there", Counted(there.Count(stay => stay.To == venture))),
            ("here", Counted(there.Count(stay => stay.From == venture))),
            ("back", back == 0 ? "none" : $"{back}"),
            ("lent", $"{lent.Count}"),
            ("lost", $"{there.Count(stay => stay.Lost is not null)}"),
            ("count", Words.Count(there.Count, "posting")),
            ("months", Words.Months(Lately.Months(line, asked.Thresholds["window"]))));
        return asked.Weighed(finding, thresholds => Case(line, thresholds, parent, venture)) with
        {
            Value = finding.Status == Status.Unknown || lent.Count == 0 ? null : (double)back / lent.Count,
            N = there.Count,
        };
    }

    private static string Case(Line line, Thresholds thresholds, string parent, string venture)
    {
        var window = Lately.Of(line, thresholds["window"]);
        var (going, coming) = (Ways(line, window, parent, venture), Ways(line, window, venture, parent));
        var there = line.Stays.Where(stay => stay.IsThereDuring(window) == Truth.Certainly).ToList();
        if (going.Sure > 0 && coming.Sure > 0) return there.TrueForAll(stay => Posting.Formal.Of(stay.Posting) == false) ? "two-way-informal" : "two-way";

        var isKnown = line.Declared(Posting.Kind, window.First, window.Last).Count > 0;
        if (going.Sure + coming.Sure == 0) return isKnown && going.Perhaps + coming.Perhaps == 0 ? "nobody" : "none";
        return isKnown && (going.Sure == 0 ? going.Perhaps : coming.Perhaps) == 0 ? "one-way"
            : there.Exists(stay => stay.Lost is not null) ? "one-way-lost"
            : "one-way-unsure";
    }

    private static string Counted(int postings) => postings == 0 ? "none" : Words.Count(postings, "posting");

    /// <summary>How often people certainly, and how often they perhaps, went one way within a window: sent there, or back from the other side.</summary>
    private static (int Sure, int Perhaps) Ways(Line line, Window window, string from, string to)
    {
        List<Truth> ways =
        [
            .. line.Stays.Where(stay => stay.From == from && stay.To == to).Select(stay => stay.IsThereDuring(window)),
            .. line.Stays.Where(stay => stay.From == to && stay.To == from && stay.Returned is not null).Select(stay => window.Holds(stay.Returned!.Start)),
        ];
        return (ways.Count(way => way == Truth.Certainly), ways.Count(way => way == Truth.Perhaps));
    }

    /// <summary>The one of a pair that is a venture of the other; null when neither is.</summary>
    private static string? VentureOf(LedgerView view, Pair pair) =>
        IsParentOf(view, pair.Us, pair.Partner) ? pair.Partner : IsParentOf(view, pair.Partner, pair.Us) ? pair.Us : null;

    private static bool IsParentOf(LedgerView view, string parent, string venture) =>
        view.Of(Organization.Kind).Any(body => body.Id == venture && (Organization.Parents.Of(body) ?? ListOf<Reference>.Empty).Any(named => named.Id == parent));
}
