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
    /// <summary>Whether it withdraws the record of its id.</summary>
    public bool IsWithdrawal => Payload is null && !IsErased;

    internal static KeptEntry Of(Entry entry) =>
        new(entry.Book, entry.Seq, entry.At, entry.Writer, entry.Kind.Name, entry.Id, entry.Import, entry.Record is null ? null : Books.Payload.Print(entry.Record));

    /// <summary>The entry it keeps; null when it was erased, for then it says nothing.</summary>
    /// <param name="problems">Where problems are told.</param>
    internal Entry? Read(List<Problem> problems)
    {
        if (IsErased) return null;
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
