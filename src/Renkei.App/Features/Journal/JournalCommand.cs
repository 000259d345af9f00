using System.CommandLine;
using System.Text.Json.Nodes;
using Renkei.App.Access;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Json;
using Renkei.Core.Values;
using Renkei.Storage;
using Renkei.Storage.Sqlite;

namespace Renkei.App.Features.Journal;

/// <summary><c>renkei journal verify FOLDER</c>: recomputes the journal of every book of a data folder.</summary>
internal static class JournalCommand
{
    public static Command Make()
    {
        var folder = new Argument<string>("FOLDER") { Description = "The data folder." };
        var verify = new Command("verify", "Recompute the journals of all books of a data folder and tell of every entry that was changed, lost, swapped or cut off.") { folder };
        var format = FormatOption.AddTo(verify);
        verify.SetAction(parsed => Verify(parsed.GetRequiredValue(folder), format.Read(parsed), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return new("journal", "Look after the journals of kept books.") { verify };
    }

    private static int Verify(string folder, Format format, TextWriter output, TextWriter error)
    {
        if (!Directory.Exists(KeptFolder.BooksOf(folder))) return Answers.Refuse([new Problem(StorageCodes.FolderUnknown, "", $"'{folder}' has no folder '{KeptFolder.Books}'.")], format, error);
        var books = SqliteBooks.Verify(KeptFolder.BooksOf(folder));
        List<Problem> problems = [.. books.SelectMany(book => book.Problems)];
        if (problems.Count > 0) return Answers.Refuse(problems, format, error);

        if (format == Format.Json)
            output.WriteLine(JsonText.Of(new JsonArray([.. books.Select(book => new JsonObject { ["file"] = book.File, ["entries"] = book.Head!.Size, ["erased"] = book.Erased, ["head"] = book.Head.Root })])));
        else if (books.Count == 0) output.WriteLine($"{folder}: no books yet.");
        else foreach (var book in books) output.WriteLine($"{book.File}: whole; entries {book.Head!.Size}, erased {book.Erased}, head {book.Head.Root}");
        return ExitCodes.Done;
    }
}
