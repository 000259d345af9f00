using Renkei.Core.Columns;
using Renkei.Core.Records;

namespace Renkei.Core.Casebooks;

/// <summary>The rows of a packed table, before it is known which book they belong to.</summary>
/// <param name="Kind">Their kind.</param>
/// <param name="Ids">Their ids, each once, in their order.</param>
/// <param name="Columns">The fields any of them says.</param>
/// <param name="WriterOf">For each row which of <paramref name="Specimens"/> has its writer; null where one wrote all.</param>
/// <param name="Specimens">
/// Rows as drafts, that together show all that books, writers and the content of a record are judged by: the first one for each writer and each alliance named or not named, for
/// each field that may not stand everywhere, and for a source that is not said.
/// </param>
internal sealed record PackedDrafts(Kind Kind, DistinctTexts Ids, IReadOnlyList<PackedColumn> Columns, int[]? WriterOf, IReadOnlyList<Draft> Specimens);
