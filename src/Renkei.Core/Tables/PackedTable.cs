using Renkei.Core.Casebooks;

namespace Renkei.Core.Tables;

/// <summary>What came of packing a table.</summary>
/// <param name="Drafts">Its records.</param>
/// <param name="Seq">The places of its first and last row among those of all tables; null when it says none.</param>
/// <param name="Rows">How many rows it has, that of the names and empty ones counted.</param>
/// <param name="Bytes">How many bytes stand in its cells.</param>
/// <param name="Items">How many values its lists may hold.</param>
internal sealed record PackedTable(PackedDrafts Drafts, (decimal First, decimal Last)? Seq, int Rows, long Bytes, long Items);
