using Renkei.Analysis.Findings;
using Renkei.Analysis.Reports;
using Renkei.Core.Records;

namespace Renkei.App.Rendering;

/// <summary>Where a record stands on a page.</summary>
internal static class Anchor
{
    /// <summary>The id of the record's element. Between its parts stands a sign that none of them can hold.</summary>
    public static string Of(Record record) => Of(record.Book.Name, record.Kind, record.Id);

    /// <summary>The id of the element of a record of a book.</summary>
    public static string Of(string book, Kind kind, string id) => $"{book}_{kind}_{id}";

    /// <summary>A link to it.</summary>
    public static string LinkTo(Record record) => $"#{Of(record)}";

    /// <summary>The address of the record's own page.</summary>
    public static string PageOf(Record record) => $"/records/{record.Book.Name}/{record.Kind}/{record.Id}";

    /// <summary>The id of a report's element on a page of several; a record's has three parts.</summary>
    public static string Of(AllianceReport report) => $"{report.Id}_report";

    /// <summary>The id of the element that answers a question within a report.</summary>
    public static string Of(AllianceReport report, Question question) => $"{report.Id}_{question.Name}";
}
