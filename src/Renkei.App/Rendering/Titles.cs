using Renkei.Analysis.Findings;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.App.Rendering;

/// <summary>What people call a record and its values, where a page shows them.</summary>
internal static class Titles
{
    /// <summary>The name of a record that has one; else its id.</summary>
    public static string Of(Record record) =>
        record.Kind.Form.Find("name") is Field<string?> name && name.Of(record) is { } said ? said : record.Id;

    /// <summary>A value in words: dates as people say them, everything else as written.</summary>
    public static string Value(Field field, Record record, Node node) =>
        field is Field<When?> date && date.Of(record) is { } when ? DateWords.Of(when) : CellText.Of(node);
}
