using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Books;

/// <summary>One line of a book: a record as it was written, or the withdrawal of one. Nothing is ever changed; the last entry of an id stands.</summary>
/// <param name="Book">The book it is in.</param>
/// <param name="Seq">Its place in the book, from 1 without gaps.</param>
/// <param name="At">When it was recorded; null when that is not known, and then it counts as known from the start.</param>
/// <param name="Writer">Who wrote it.</param>
/// <param name="Kind">The kind of the record.</param>
/// <param name="Id">The id of the record.</param>
/// <param name="Record">The record; null for a withdrawal.</param>
/// <param name="Import">The import it came with; null when written by hand.</param>
internal sealed record Entry(Book Book, long Seq, Instant? At, Writer Writer, Kind Kind, string Id, Record? Record, string? Import);
