using Renkei.App.Rendering;
using Renkei.Core;
using Renkei.Core.Books;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.App.Access.Web;

/// <summary>What roles allow to be written: what they read, and nothing besides. What somebody amends keeps what only others read of it.</summary>
internal static class RoleBound
{
    /// <summary>Whether some roles read records of a kind.</summary>
    public static bool IsReadBy(this Kind kind, Roles roles) => (kind.Readers & roles) != Roles.None;

    /// <summary>Whether some roles read a field of a record they read.</summary>
    public static bool IsReadBy(this Field field, Roles roles) => (field.Readers & roles) != Roles.None;

    /// <summary>What of some records may not be written. To whom a kind is not shown, there is none.</summary>
    public static IReadOnlyList<Problem> Refused(IReadOnlyList<MapNode> records, Roles roles) =>
    [
        .. from record in records.Select((node, place) => (node, place))
           from problem in Refused(record.node, roles)
           select problem.Under($"records[{record.place}]"),
    ];

    /// <summary>The records to write, each with what stands in it that the roles do not read.</summary>
    /// <param name="records">The records as typed.</param>
    /// <param name="all">What the firm sees with all roles together.</param>
    /// <param name="roles">The roles of who types.</param>
    public static IReadOnlyList<MapNode> WithUnseen(IReadOnlyList<MapNode> records, Func<LedgerView> all, Roles roles) => [.. records.Select(record => WithUnseen(record, all, roles))];

    /// <summary>Problems as roles may be told them: of records they do not read, only that there is something.</summary>
    public static IReadOnlyList<Problem> Told(IReadOnlyList<Problem> problems, Roles roles) =>
        [.. problems.Select(problem => AllKinds.Find(problem.Path.Split('/')[0]) is { } kind && !kind.IsReadBy(roles) ? new Problem(problem.Code, "", SignInTexts.NamedUnseen) : problem)];

    private static IEnumerable<Problem> Refused(MapNode record, Roles roles)
    {
        if (KindOf(record) is not { } kind) return [];
        if (!kind.IsReadBy(roles)) return [new(Codes.KindUnknown, "", $"'{kind.Name}' is not a kind of record.")];
        return kind.Form.Fields.Where(field => !field.IsReadBy(roles) && record.Entries.Any(entry => entry.Key.Text == field.Name)).Select(field => new Problem(Codes.FieldUnknown, field.Name, SignInTexts.FieldOfOthers.With(field.Label)));
    }

    private static MapNode WithUnseen(MapNode record, Func<LedgerView> all, Roles roles)
    {
        if (KindOf(record) is not { } kind || record.Entries.Any(entry => entry.Key.Text == "withdrawn") || kind.Form.Fields.All(field => field.IsReadBy(roles))) return record;
        var before = all().Of(kind).FirstOrDefault(one => one.Id == (record.Entries[0].Value as TextNode)?.Text && one.Book.Name == BookOf(record));
        return before is null ? record : new([.. record.Entries, .. kind.Form.Said(before).Where(said => !said.Key.IsReadBy(roles)).Select(said => KeyValuePair.Create(new TextNode(said.Key.Name), said.Value))]);
    }

    private static Kind? KindOf(MapNode record) => record.Entries is [var first, ..] ? AllKinds.Find(first.Key.Text) : null;

    private static string? BookOf(MapNode record) => (record.Entries.FirstOrDefault(entry => entry.Key.Text == "book").Value as TextNode)?.Text;
}
