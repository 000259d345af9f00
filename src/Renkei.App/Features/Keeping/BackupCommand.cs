using System.CommandLine;
using Microsoft.Data.Sqlite;
using Renkei.App.Access;
using Renkei.App.Rendering;
using Renkei.Core.Values;
using Renkei.Storage;
using Renkei.Storage.Backups;

namespace Renkei.App.Features.Keeping;

/// <summary><c>renkei backup FOLDER -o FILE</c>: everything of a data folder in one file, also while others write in it.</summary>
internal static class BackupCommand
{
    public static Command Make()
    {
        var folder = new Argument<string>("FOLDER") { Description = "The data folder." };
        var target = new Option<string>("-o", "--output") { Description = "The file to write.", HelpName = "FILE", Required = true };
        var command = new Command("backup", "Write all books of a data folder, and what belongs to them, into one file; also while the program serves them.") { folder, target };
        command.SetAction(parsed =>
        {
            var outcome = Write(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(target));
            if (!outcome.Succeeded(out var files)) return Answers.Refuse(outcome.Problems, Format.Table, parsed.InvocationConfiguration.Error);
            parsed.InvocationConfiguration.Output.WriteLine($"{parsed.GetRequiredValue(target)}: {files.Count} {(files.Count == 1 ? "file" : "files")} kept.");
            return ExitCodes.Done;
        });
        return command;
    }

    private static Outcome<IReadOnlyList<string>> Write(string folder, string target)
    {
        if (!Directory.Exists(KeptFolder.BooksOf(folder))) return new Problem(StorageCodes.FolderUnknown, "", $"'{folder}' has no folder '{KeptFolder.Books}'.");
        try
        {
            return Backup.Write(folder, target).ToList();
        }
        catch (SqliteException unreadable)
        {
            return new Problem(StorageCodes.BookUnreadable, folder, unreadable.Message);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new Problem(AccessCodes.FileNotWritten, "", $"'{target}' cannot be written.");
        }
    }
}
