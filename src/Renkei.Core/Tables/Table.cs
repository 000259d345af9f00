using Renkei.Core.Records;

namespace Renkei.Core.Tables;

/// <summary>A part of a casebook as a table: its entries of one kind, history included, or what it says of itself.</summary>
/// <param name="Name">The kind, or <c>renkei</c> for what is said of the casebook itself.</param>
/// <param name="Columns">The columns in which anything stands.</param>
/// <param name="Rows">The rows in the order written; a cell for each column, empty where nothing is said.</param>
public sealed record Table(string Name, IReadOnlyList<Column> Columns, IEnumerable<IReadOnlyList<string>> Rows);

/// <summary>A column of a table.</summary>
/// <param name="Name">What stands above it.</param>
/// <param name="Shape">What its values look like.</param>
public sealed record Column(string Name, Shape Shape);
