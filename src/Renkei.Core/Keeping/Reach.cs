using Renkei.Core.Alliances;
using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Keeping;

/// <summary>
/// What an addition can break: the records it writes, those that name them, stakes in the same organization, and all that any of these name, however far. On these few the
/// rules find something whenever they newly find something among all records; only who belongs to whom reaches further, so an organization that others name reaches everything.
/// </summary>
internal sealed class Reach
{
    /// <summary>Beyond this part of all entries, looking at everything costs no more.</summary>
    private const int Part = 4;

    private const int Few = 1000;

    private readonly Holdings holdings;
    private readonly Predicate<Book> isSeen;
    private readonly HashSet<Reference> met = [];
    private readonly Queue<Reference> next = [];
    private readonly List<Entry> reached = [];

    private Reach(Holdings holdings, Predicate<Book> isSeen) => (this.holdings, this.isSeen) = (holdings, isSeen);

    /// <summary>The records in reach as they stand after an addition; null when it reaches so far that all had better be looked at.</summary>
    /// <param name="before">The books before.</param>
    /// <param name="after">The books after.</param>
    /// <param name="added">What was added.</param>
    /// <param name="isSeen">The books of those who judge.</param>
    public static Ledger? Of(Holdings before, Holdings after, IReadOnlyList<Entry> added, Predicate<Book> isSeen)
    {
        var most = Math.Max(Few, after.Volumes.Where(volume => isSeen(volume.Book)).Sum(volume => volume.Entries.Count) / Part);
        if (added.Count > most) return null;
        var reach = new Reach(after, isSeen);
        foreach (var entry in added)
        {
            if (!reach.Start(entry, before)) return null;
        }

        while (reach.next.TryDequeue(out var reference))
        {
            reach.Follow(reference);
            if (reach.reached.Count > most) return null;
        }

        return new([reach.reached]);
    }

    private bool Start(Entry entry, Holdings before)
    {
        var reference = new Reference(entry.Kind.Name, entry.Id);
        if (!Meet(reference)) return true;
        var namers = Namers(reference).ToList();
        if (entry.Kind == Organization.Kind && namers.Count > 0) return false;

        foreach (var namer in namers) Meet(namer);
        if (entry.Kind != Stake.Kind) return true;
        foreach (var stake in before.Standing(entry.Kind, entry.Id).Append(entry).Where(stake => stake.Record is not null && isSeen(stake.Book)))
        {
            foreach (var other in Namers(Stake.Held.Of(stake.Record!)).Where(namer => namer.Kind == Stake.Kind.Name)) Meet(other);
        }

        return true;
    }

    private IEnumerable<Reference> Namers(Reference reference) =>
        from namer in holdings.Namers.Of(reference)
        where holdings.Standing(namer.Kind, namer.Id).Any(entry => isSeen(entry.Book))
        select new Reference(namer.Kind.Name, namer.Id);

    private void Follow(Reference reference)
    {
        if (AllKinds.Find(reference.Kind) is not { } kind) return;
        foreach (var entry in holdings.Standing(kind, reference.Id).Where(entry => isSeen(entry.Book)))
        {
            reached.Add(entry);
            foreach (var named in entry.Record!.References()) Meet(named);
        }
    }

    private bool Meet(Reference reference)
    {
        if (!met.Add(reference)) return false;
        next.Enqueue(reference);
        return true;
    }
}
