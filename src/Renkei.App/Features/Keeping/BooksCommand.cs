using System.CommandLine;
using Renkei.App.Access;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Tables;
using Renkei.Core.Tables;
using Renkei.Core.Values;
using Renkei.Storage;
using Renkei.Storage.Sqlite;

namespace Renkei.App.Features.Keeping;

/// <summary><c>renkei books</c>: all books of a data folder as a casebook, and back.</summary>
internal static class BooksCommand
{
    public static Command Make() => new("books", "All books of a data folder as a casebook, history included, and back.") { Export(), Import() };

    private static Command Export()
    {
        var folder = new Argument<string>("FOLDER") { Description = "The data folder." };
        var target = new Option<string>("-o", "--output") { Description = "Where to write: OUT.yaml for a casebook, OUT.xlsx for a workbook, OUT/ for a folder of CSV.", HelpName = "OUT", Required = true };
        var command = new Command("export", "Write all books as one casebook, so that importing it gives the same books.") { folder, target };
        command.SetAction(parsed =>
        {
            var (path, to) = (parsed.GetRequiredValue(folder), parsed.GetRequiredValue(target));
            var outcome = !Directory.Exists(KeptFolder.BooksOf(path))
                ? new Problem(StorageCodes.FolderUnknown, "", $"'{path}' has no folder '{KeptFolder.Books}'.")
                : WithBooks(path, kept => kept.Library.AsCasebook() is var all && TableTarget.Write(to, () => CasebookTables.Of(all), all.Print) is { Count: > 0 } problems
                    ? Outcome<string>.Failed(problems)
                    : $"{to}: {all.Records} records written.");
            return Tell(outcome, parsed);
        });
        return command;
    }

    private static Command Import()
    {
        var file = new Argument<string>("FILE") { Description = "The casebook: YAML, a workbook or a folder of CSV." };
        var folder = new Argument<string>("FOLDER") { Description = "The data folder to make; it must hold no books yet." };
        var command = new Command("import", "Make a data folder of a casebook, history included.") { file, folder };
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(folder);
            var outcome = HasBooks(path)
                ? new Problem(StorageCodes.FolderNotEmpty, "", $"'{path}' holds books already.")
                : CasebookFile.Open(parsed.GetRequiredValue(file)).Then(casebook => WithBooks(path, kept =>
                    kept.Add(library => library.Add(casebook)).GetAwaiter().GetResult().Then<string>(_ => $"{path}: {casebook.Records} records in {casebook.Books.Count} {(casebook.Books.Count == 1 ? "book" : "books")}.")));
            return Tell(outcome, parsed);
        });
        return command;
    }

    private static bool HasBooks(string folder) => Directory.Exists(KeptFolder.BooksOf(folder)) && Directory.EnumerateFiles(KeptFolder.BooksOf(folder), "*.sqlite").Any();

    private static Outcome<string> WithBooks(string folder, Func<KeptLibrary, Outcome<string>> work)
    {
        try
        {
            using var store = SqliteBooks.Open(KeptFolder.BooksOf(folder));
            return KeptLibrary.Open(store).Then(work);
        }
        catch (BookUnreadableException unreadable)
        {
            return unreadable.Problem;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return new Problem(AccessCodes.FolderNotWritten, "", $"'{folder}' cannot be written.");
        }
    }

    private static int Tell(Outcome<string> outcome, ParseResult parsed)
    {
        if (!outcome.Succeeded(out var told)) return Answers.Refuse(outcome.Problems, Format.Table, parsed.InvocationConfiguration.Error);
        parsed.InvocationConfiguration.Output.WriteLine(told);
        return ExitCodes.Done;
    }
}
