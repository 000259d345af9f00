using Renkei.Core.Records;

namespace Renkei.App.Rendering;

/// <summary>Where a record stands on a page.</summary>
internal static class Anchor
{
    /// <summary>The id of the record's element. Between its parts stands a sign that none of them can hold.</summary>
    public static string Of(Record record) => $"{record.Book.Name}_{record.Kind}_{record.Id}";

    /// <summary>A link to it.</summary>
    public static string LinkTo(Record record) => $"#{Of(record)}";
}
