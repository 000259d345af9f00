using System.Text;
using Renkei.App.Access;
using Renkei.App.Access.Calendars;
using Renkei.App.Access.Tables;
using Renkei.App.Features.Stats;
using Renkei.Core.Values;
using Renkei.Storage;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Errors;

/// <summary><c>docs/errors.md</c> is written from the codes and the gallery, so that it never says anything else than the program.</summary>
public sealed class ErrorsDocumentTests
{
    private static readonly IReadOnlyList<(Code First, string Title, string Words)> Groups =
    [
        (Codes.FileTooLarge, "The file", "Whether the file can be read at all."),
        (Codes.YamlUnreadable, "The layout", "Whether it is a head followed by a list of records."),
        (Codes.FieldUnknown, "Values", "Whether each field of a record says what such a field can say."),
        (Codes.BookNotSaid, "Books, writers, history", "Whether each record stands in a book and was written by one who may."),
        (Codes.ReferenceUnknown, "What may be recorded", "Whether the records agree with each other."),
        (TableCodes.EncodingUnclear, "Tables", "Whether the cells of a CSV or a workbook can be made out, and whether they can be written."),
        (CalendarCodes.CalendarUnreadable, "Calendars", "Whether the meetings of a calendar can be made out, each on its day."),
        (AccessCodes.FileUnreadable, "The request", "Whether what was asked for can be answered."),
        (StorageCodes.FolderUnknown, "Kept books", "Whether the files of kept books can be read, and are what was written."),
        (StatsCodes.TableTooLarge, "Tables of numbers", "Whether a table asked of `renkei stats` can be read and holds what the statistic needs."),
    ];

    [Fact]
    public void The_page_of_errors_is_written_from_the_gallery()
    {
        var page = new StringBuilder(Introduction);
        foreach (var code in Gallery.Codes)
        {
            if (Groups.FirstOrDefault(each => each.First == code) is { Title: not null } group) page.Append($"\n## {group.Title}\n\n{group.Words}\n");
            page.Append($"\n### {code}\n\n{code.Remedy}\n\n{Input(code)}\n```text\n{Saying(code)}```\n");
        }

        GoldenFile.Holds(Repository.PathTo("docs", "errors.md"), page.ToString());
    }

    private static string Introduction => $"""
        # What can be wrong, and what to do

        *Written from the program by its tests; to change it, change the program and run `./check --bless`.*

        Renkei reads a casebook or a table to its end and tells every problem at once; nothing is taken in by halves. Each problem is told
        like this:

        - where it stands, as file, line and column; its code, which never changes its meaning; and what is wrong,
        - `in:` the record and the field,
        - the line itself, with a mark under the place,
        - `do:` what to do about it.

        Below stands, for each code, the smallest casebook or table that raises it and what the program says to it. The command is
        `renkei check FILE` unless the first line names another. Signs like ␇ and � stand for bytes that are no letters.

        {string.Join('\n', Groups.Select(Contents))}

        """;

    private static string Contents((Code First, string Title, string Words) group)
    {
        var codes = Gallery.Codes.SkipWhile(code => code != group.First).TakeWhile(code => code == group.First || Groups.All(other => other.First != code));
        return $"- **{group.Title}**: {string.Join(" · ", codes.Select(code => $"[{code}](#{code})"))}";
    }

    private static string Input(Code code) =>
        MadeInputs.Find(code) is { } made ? $"*{made.Words}*\n" : $"```{(Gallery.IsTable(code) ? "csv" : "yaml")}\n{Gallery.Shown(code)}```\n";

    private static string Saying(Code code)
    {
        var said = Gallery.Said(code, Gallery.Run(code).Error);
        return said.Replace($"{Path.GetRelativePath(Repository.Root, Gallery.Folder)}/", "", StringComparison.Ordinal);
    }
}
