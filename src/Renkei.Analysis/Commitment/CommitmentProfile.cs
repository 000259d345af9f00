using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Values;

namespace Renkei.Analysis.Commitment;

/// <summary>
/// S1-1: what tells a high-commitment alliance between rivals from a typical one, part by part. It is a profile and no grade: the paper finds either sort, and
/// where a part is not known the whole is left open. Dispatch is told beside the parts that decide, as a means of close contact (S1, Discussion).
/// </summary>
internal static class CommitmentProfile
{
    public static Finding Of(Line line)
    {
        var asked = new Asking(line, "S1-1");
        var (bothWays, upper, below) = (BothWays(line), CloseTouch.Upper(line), CloseTouch.Below(line));
        IReadOnlyList<ProfilePart> Deciding(Thresholds thresholds) => [bothWays, LongTerm.Of(line, thresholds["long"]), upper, below];
        string Case(Thresholds thresholds) => CaseOf([.. Deciding(thresholds).Select(part => part.IsThere)]);
        var deciding = Deciding(asked.Thresholds);
        var (parts, says) = (deciding.Append(Inside(line)).ToList(), Case(asked.Thresholds));
        (string, string)[] places = [("present", NamesOf(deciding, Truth.Certainly)), ("absent", NamesOf(deciding, Truth.No)), ("open", NamesOf(deciding, Truth.Perhaps))];
        var finding = asked.Weighed(
            asked.Finds("profile", says == "open" ? Status.Unknown : Status.InPlace, says, parts.SelectMany(part => part.Evidence), places), Case);
        return finding with
        {
            Word = says switch { "high" => "high commitment", "typical" => "typical", "between" => "in between", _ => null },
            Missing = [.. parts.Where(part => part.IsThere == Truth.Perhaps).SelectMany(part => asked.Missing(part.Says, part.Places))],
            Notes =
            [
                .. parts.Where(part => part.IsThere != Truth.Perhaps).Select(part => asked.Says(part.Says, part.Places)),
                .. Alliance.Relation.Of(line.Alliance) is { } relation && relation != Relation.Horizontal ? (string[])[asked.Says("not-horizontal")] : [],
                .. finding.Notes,
            ],
        };
    }

    /// <summary>High only when every part certainly is there. Contact below the top is common (S1, Discussion), so it does not keep an alliance from being typical.</summary>
    private static string CaseOf(IReadOnlyList<Truth> deciding) =>
        deciding.All(part => part == Truth.Certainly) ? "high"
        : deciding.Take(3).All(part => part == Truth.No) ? "typical"
        : deciding.Take(3).Contains(Truth.Certainly) && deciding.Contains(Truth.No) ? "between"
        : "open";

    /// <summary>An insight on either side is enough; that a side took in nothing is known only where it declared its insights complete.</summary>
    private static ProfilePart BothWays(Line line)
    {
        var ours = line.Lessons.Where(lesson => lesson.Learner == line.Pair.Us).ToList();
        var theirs = line.Lessons.Where(lesson => lesson.Learner != line.Pair.Us).ToList();
        var declared = new[] { (Lessons: ours, Firm: line.Pair.Us), (Lessons: theirs, Firm: line.Pair.Partner) }
            .Where(side => side.Lessons.Count == 0).SelectMany(side => line.DeclaredSinceStart(side.Firm, Core.Learning.Insight.Kind)).ToList();
        var isThere = ours.Count > 0 && theirs.Count > 0 ? Truth.Certainly : declared.Count > 0 ? Truth.No : Truth.Perhaps;
        return new(
            "learning both ways", isThere, ProfilePart.Case("both-ways", isThere), [.. Lesson.Evidence(ours), .. Lesson.Evidence(theirs), .. declared],
            ("in", Words.Count(ours.Count, "thing")), ("out", Words.Count(theirs.Count, "thing")));
    }

    private static ProfilePart Inside(Line line)
    {
        var dispatched = line.Touch.Inside.Where(stay => stay.IsThereOn(line.AsOf) != Truth.No).ToList();
        var there = dispatched.FindAll(stay => stay.IsThereOn(line.AsOf) == Truth.Certainly);
        var (sent, received) = (there.Where(stay => stay.From == line.Pair.Us).ToList(), there.Where(stay => stay.From != line.Pair.Us).ToList());
        var declared = dispatched.Count == 0 ? line.Declared(Core.People.Posting.Kind, line.AsOf, line.AsOf) : [];
        var isThere = there.Count > 0 ? Truth.Certainly : declared.Count > 0 ? Truth.No : Truth.Perhaps;
        return new(
            "people working inside the partner", isThere,
            sent.Count > 0 && received.Count > 0 ? "inside-both" : ProfilePart.Case("inside", isThere),
            [.. there.Select(stay => stay.Posting), .. declared],
            ("sender", sent.Count > 0 ? line.NameOf(line.Pair.Us) : line.Pair.PartnerName(line.Scene.View)),
            ("host", sent.Count > 0 ? line.Pair.PartnerName(line.Scene.View) : line.NameOf(line.Pair.Us)),
            ("postings", Words.Count(there.Count, "posting")),
            ("sent", Words.Count(sent.Count, "posting")),
            ("received", Words.Count(received.Count, "posting")));
    }

    private static string NamesOf(IEnumerable<ProfilePart> parts, Truth isThere) => Words.List(parts.Where(part => part.IsThere == isThere).Select(part => part.Name));
}
