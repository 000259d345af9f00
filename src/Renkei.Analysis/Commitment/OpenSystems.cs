using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Capabilities;
using Renkei.Core.Guarding;
using Renkei.Core.Records;
using Renkei.Core.Values;
using Breadth = Renkei.Core.Guarding.Breadth;

namespace Renkei.Analysis.Commitment;

/// <summary>
/// S1-22: whether each side lets the other into its systems, how widely, and how many of the doors open the same way back. That a side opens nothing is known
/// only where it declared its grants complete. What we keep back is told beside it to ourselves alone.
/// </summary>
internal static class OpenSystems
{
    public static Finding Of(Line line)
    {
        var asked = new Asking(line, "S1-22");
        var doors = Doors(line);
        var (ours, theirs) = (doors.FindAll(door => IsBy(line, door, line.Pair.Us)), doors.FindAll(door => !IsBy(line, door, line.Pair.Us)));
        var (weDeclared, theyDeclared) = (line.DeclaredSinceStart(line.Pair.Us, Grant.Kind), line.DeclaredSinceStart(line.Pair.Partner, Grant.Kind));
        var (isKnownOfUs, isKnownOfThem) = (ours.Count > 0 || weDeclared.Count > 0, theirs.Count > 0 || theyDeclared.Count > 0);
        var (widest, widestBack) = (Widest(ours), Widest(theirs));
        var (status, says) = !isKnownOfUs || !isKnownOfThem ? (Status.Unknown, doors.Count == 0 ? "unknown" : "one-way-unknown")
            : doors.Count == 0 ? (Status.Watch, "closed")
            : ours.Count == 0 || theirs.Count == 0 ? (Status.Watch, "one-way")
            : widest is { } wide && widestBack is { } back && wide != back ? (Status.Watch, "uneven")
            : (Status.InPlace, widest is null || widestBack is null ? "mutual" : "mutual-breadth");
        var guards = status == Status.Unknown ? [] : GuardsInForce.KeepingBack(line);
        var (us, partner) = (line.NameOf(line.Pair.Us), line.Pair.PartnerName(line.Scene.View));
        var weLead = ours.Count == 0 ? false : theirs.Count == 0 || widest > widestBack;
        var finding = asked.Finds(
            "systems",
            status,
            says,
            [.. doors, .. ours.Count == 0 ? weDeclared : [], .. theirs.Count == 0 ? theyDeclared : [], .. guards],
            ("host", weLead ? us : partner),
            ("guest", weLead ? partner : us),
            ("breadth", BreadthWords(weLead ? widest : widestBack)),
            ("back", BreadthWords(weLead ? widestBack : widest)));
        return finding with
        {
            Value = status == Status.Unknown || doors.Count == 0 ? null : (double)doors.Count(door => OpensBack(line, door, doors)) / doors.Count,
            N = doors.Count,
            Notes = [.. KeptBack(asked, line, guards), .. finding.Notes],
        };
    }

    /// <summary>Access of one side to the other that certainly holds today.</summary>
    private static List<Record> Doors(Line line) =>
        [.. from grant in line.Of(Grant.Kind)
            let host = line.FirmOf(Grant.By.Of(grant), grant)
            let guest = line.FirmOf(Grant.To.Of(grant), grant)
            where (host == line.Pair.Us && guest == line.Pair.Partner) || (host == line.Pair.Partner && guest == line.Pair.Us)
            where InForce.On(Grant.When.Of(grant), line.AsOf) == Truth.Certainly && (Grant.Until.Of(grant) is not { } until || until.End.Latest >= line.AsOf)
            select grant];

    /// <summary>Whether the same is open in the other direction: named as the counterpart by either, or over a function both cover.</summary>
    private static bool OpensBack(Line line, Record door, List<Record> doors) =>
        doors.Exists(other => line.FirmOf(Grant.By.Of(other), other) != line.FirmOf(Grant.By.Of(door), door)
            && (Grant.Mirror.Of(door)?.Id == other.Id || Grant.Mirror.Of(other)?.Id == door.Id
                || (Grant.Functions.Of(door) is { } one && Grant.Functions.Of(other) is { } another && one.Intersect(another, StringComparer.OrdinalIgnoreCase).Any())));

    private static IEnumerable<string> KeptBack(Asking asked, Line line, IReadOnlyList<Record> guards)
    {
        string Named(Record guard) => Guard.Capability.Of(guard) is { } capability
            ? Words.Names([line.Scene.View.Find(capability, guard) is { } found ? Capability.Name.Of(found) : capability.Id])
            : Guard.What.Of(guard) ?? guard.Id;
        string Kept(Clearance share) => Words.List(guards.Where(guard => Guard.Share.Of(guard) == share).Select(Named).Distinct(StringComparer.Ordinal));
        if (Kept(Clearance.Cannot) is { Length: > 0 } never) yield return asked.Says("kept-back", ("what", never));
        if (Kept(Clearance.Could) is { Length: > 0 } perhaps) yield return asked.Says("case-by-case", ("what", perhaps));
    }

    private static bool IsBy(Line line, Record door, string firm) => line.FirmOf(Grant.By.Of(door), door) == firm;

    private static Breadth? Widest(List<Record> doors) => doors.Select(Grant.Breadth.Of).Max();

    private static string BreadthWords(Breadth? breadth) => breadth switch
    {
        Breadth.Single => "single files",
        Breadth.OneFunction => "one function",
        Breadth.SeveralFunctions => "several functions",
        Breadth.Broad => "nearly everything",
        _ => "nothing said of how wide",
    };
}
