using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Storage.Journal;

/// <summary>Recomputes a journal and tells what is wrong with which entry.</summary>
public static class Verification
{
    /// <summary>Everything wrong with the journal of a book; nothing when it is whole.</summary>
    /// <param name="head">How far the book says it has grown.</param>
    /// <param name="lines">Its journal as found.</param>
    public static IReadOnlyList<Problem> Of(BookHead head, IReadOnlyList<JournalLine> lines)
    {
        var problems = new List<Problem>();
        var (tree, previous, expected) = (MerkleTree.Empty, (byte[]?)null, 1L);
        var named = lines.SelectMany(line => line.Entry.ErasedSeqs.Where(seq => seq < line.Entry.Seq)).ToHashSet();
        foreach (var line in lines)
        {
            var entry = line.Entry;
            if (entry.Seq != expected) Tell(entry.Seq, $"It follows entry {expected - 1}; what stood between is gone.");
            if (!entry.Book.Equals(head.Book)) Tell(entry.Seq, "It belongs to another book.");
            if (!MerkleTree.LeafHash(JournalLine.Leaf(entry, line.Commitment, previous)).AsSpan().SequenceEqual(line.LeafHash))
                Tell(entry.Seq, "What is said of it is not what was written, or it stands in another place.");
            if (WrongPayload(line, named.Contains(entry.Seq)) is { } wrong) Tell(entry.Seq, wrong);
            tree = tree.With(line.LeafHash);
            (previous, expected) = (line.LeafHash, entry.Seq + 1);
        }

        if (expected - 1 != head.Size) problems.Add(Problem(head.Book, "", $"It ends with entry {expected - 1}, but entry {head.Size} was written."));
        else if (Convert.ToHexStringLower(tree.Root) != head.Root) problems.Add(Problem(head.Book, "", "Its entries are not those of its head."));
        return problems;

        void Tell(long seq, string message) => problems.Add(Problem(head.Book, $"/{seq}", message));
    }

    private static string? WrongPayload(JournalLine line, bool isNamedErased) => line switch
    {
        { Entry.IsErased: true, Entry.Payload: not null } or { Entry.IsErased: true, Salt: not null } => "It counts as erased, but what it said is still there.",
        { Entry.IsErased: true } => isNamedErased ? null : "What it said is gone, and no entry tells of an erasure.",
        { Commitment: null } => line.Entry.Payload is null && line.Salt is null ? null : "It is a withdrawal and says something.",
        { Entry.Payload: { } payload, Salt: { } salt } => JournalLine.Commit(salt, payload).AsSpan().SequenceEqual(line.Commitment) ? isNamedErased ? "It is told as erased, but what it said is still there." : null : "What it says is not what was written.",
        _ => "What it said is gone, and no entry tells of an erasure.",
    };

    private static Problem Problem(Book book, string place, string message) => new(StorageCodes.JournalBroken, book.Name + place, message);
}
