using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Books;

/// <summary>A record as one of its entries told it.</summary>
/// <param name="At">When it was written; null when that is not known.</param>
/// <param name="Writer">Who wrote it.</param>
/// <param name="Record">What it said, as far as the viewer reads it; null where it was withdrawn.</param>
public sealed record Version(Instant? At, Writer Writer, Record? Record);
