using System.Text.RegularExpressions;
using Renkei.Analysis.Catalogue;
using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.Core.Books;
using Renkei.Core.Learning;
using Renkei.Core.Records;
using Renkei.Core.Steering;
using Renkei.Core.Values;

namespace Renkei.App.Rendering;

/// <summary>What people call a record and its values, where a page shows them.</summary>
internal static partial class Titles
{
    /// <summary>The name of a record that has one; else its id.</summary>
    public static string Of(Record record) =>
        record.Kind.Form.Find("name") is Field<string?> name && name.Of(record) is { } said ? said : record.Id;

    /// <summary>What a record says in a few words, where a list or the head of its page shows it: its name, or what it tells; only where it tells nothing, its id.</summary>
    public static string In(LedgerView view, Record record) => Told(view, record) ?? (Sort(record) is { } sort ? $"{sort}, {DateWords.Of(DayOf(record))}" : record.Id);

    /// <summary>The same where its date stands beside it.</summary>
    public static string BesideDate(LedgerView view, Record record) => Told(view, record) ?? Sort(record) ?? record.Id;

    private static string? Told(LedgerView view, Record record) =>
        Of(record) is var name && name != record.Id ? name
        : Telling.Of(view, record) is var told && told != record.Id ? told
        : record.Kind.Form.Find("what") is Field<string?> what && what.Of(record) is { } said ? said
        : record.Kind == Objective.Kind ? Named(view, record, Objective.Capability.Of(record))
        : null;

    [GeneratedRegex(@" \((S\d|[SOAFC]\d+)[^)]*\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sources();

    private static WordNotation<EventType> Sorts => field ??= As.Words<EventType>();

    private static WordNotation<ReviewType> Reviews => field ??= As.Words<ReviewType>();

    /// <summary>What of its sort a meeting or a review is called; null of other kinds.</summary>
    private static string? Sort(Record record) =>
        record.Kind == Event.Kind ? Capital(Sorts.Print(Event.Is.Of(record)).Replace('-', ' '))
        : record.Kind == Review.Kind ? Capital(Review.Is.Of(record) switch
        {
            ReviewType.SelfCheck => "self-check",
            ReviewType.PartnerAudit => "audit of the partner",
            ReviewType.ProjectCanvas => "project canvas",
            var sort => $"review of {Reviews.Print(sort).Replace('-', ' ')}",
        })
        : null;

    private static When DayOf(Record record) => record.Kind == Event.Kind ? Event.When.Of(record) : Review.PlannedFor.Of(record) ?? Review.When.Of(record);

    private static string Capital(string words) => words is [var first, .. var rest] ? $"{char.ToUpperInvariant(first)}{rest}" : "";

    /// <summary>The name of a record that another names; its id when it is not seen.</summary>
    public static string Named(LedgerView view, Record from, Reference named) => view.Find(named, from) is { } known ? Of(known) : named.Id;

    /// <summary>All that a record says, to be searched.</summary>
    public static string Said(LedgerView view, Record record) => $"{record.Id}\n{In(view, record)}\n{string.Join('\n', record.Kind.Form.Said(record).Select(said => CellText.Of(said.Value)))}";

    /// <summary>What a field means, without the places in the papers it rests on.</summary>
    public static string Meaning(Field field) => Sources().Replace(field.Meaning, "");

    /// <summary>A value in words: dates as people say them, a rule by its title, everything else as written.</summary>
    public static string Value(Field field, Record record, Node node) =>
        field is Field<When?> date && date.Of(record) is { } when ? DateWords.Of(when)
        : field.Name == "row" && Rules.All.FirstOrDefault(rule => rule.Id == CellText.Of(node)) is { } rule ? rule.Title
        : CellText.Of(node);
}
