using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Books;

/// <summary>An entry as a store keeps it: words and numbers, and what was recorded as one line of text.</summary>
/// <param name="Book">The book it is in.</param>
/// <param name="Seq">Its place in the book, from 1 without gaps.</param>
/// <param name="At">When it was recorded; null when that is not known.</param>
/// <param name="Writer">Who wrote it.</param>
/// <param name="Kind">The name of the kind of the record.</param>
/// <param name="Id">The id of the record.</param>
/// <param name="Import">The import it came with; null when written by hand.</param>
/// <param name="Payload">The fields of the record as one line of JSON: in the order of its form, every value a text, a list or a group. Null for a withdrawal, and once erased.</param>
/// <param name="IsErased">Whether the payload was erased, so that nobody knows any more what it said.</param>
public sealed record KeptEntry(Book Book, long Seq, Instant? At, Writer Writer, string Kind, string Id, string? Import, string? Payload, bool IsErased = false)
{
    /// <summary>What stands for a kind in an entry that tells of an erasure: it is no record.</summary>
    private const string Erased = "erased";

    /// <summary>Whether it withdraws the record of its id.</summary>
    public bool IsWithdrawal => Payload is null && !IsErased;

    /// <summary>The places of the entries whose erasure it tells of; empty for every other entry.</summary>
    public IReadOnlyList<long> ErasedSeqs => Kind != Erased || Payload is null ? [] : Books.Payload.ReadErasure(Payload);

    /// <summary>An entry that tells of an erasure: which entries of its book say nothing any more, and why. It names nobody.</summary>
    /// <param name="book">The book.</param>
    /// <param name="seq">Its own place.</param>
    /// <param name="at">When.</param>
    /// <param name="writer">Who erased.</param>
    /// <param name="id">An id for it.</param>
    /// <param name="seqs">The places of the entries erased.</param>
    /// <param name="ground">On what ground, without a name.</param>
    public static KeptEntry Erasure(Book book, long seq, Instant? at, Writer writer, string id, IReadOnlyList<long> seqs, string ground) =>
        new(book, seq, at, writer, Erased, id, null, Books.Payload.PrintErasure(seqs, ground));

    internal static KeptEntry Of(Entry entry) =>
        new(entry.Book, entry.Seq, entry.At, entry.Writer, entry.Kind.Name, entry.Id, entry.Import, entry.Record is null ? null : Books.Payload.Print(entry.Record));

    /// <summary>The entry it keeps; null when it was erased or tells of an erasure, for then it says nothing of anything.</summary>
    /// <param name="problems">Where problems are told.</param>
    internal Entry? Read(List<Problem> problems)
    {
        if (IsErased || Kind == Erased) return null;
        if (AllKinds.Find(Kind) is not { } kind)
        {
            problems.Add(new Problem(Codes.KindUnknown, "", $"'{Kind}' is not a kind of record.").Under(Place));
            return null;
        }

        if (Payload is null) return new(Book, Seq, At, Writer, kind, Id, null, Import);
        if (Books.Payload.Read(Payload, kind).Succeeded(out var values)) return new(Book, Seq, At, Writer, kind, Id, values.AsRecord(Book, kind, Id), Import);
        problems.AddRange(Books.Payload.Read(Payload, kind).Problems.Select(problem => problem.Under(Place)));
        return null;
    }

    /// <summary>Where it stands, as problems name it: <c>pact/17</c>.</summary>
    internal string Place => $"{Book.Name}/{Seq}";
}
