using System.CommandLine;
using Renkei.App.Access;
using Renkei.App.Rendering;
using Renkei.Core.Values;
using Renkei.Storage.Backups;

namespace Renkei.App.Features.Keeping;

/// <summary><c>renkei restore FILE FOLDER</c>: a backup becomes a data folder again, and what was erased since is erased once more.</summary>
internal static class RestoreCommand
{
    public static Command Make()
    {
        var file = new Argument<string>("FILE") { Description = "The backup." };
        var folder = new Argument<string>("FOLDER") { Description = "The data folder to make; empty, or not there yet." };
        var erasures = new Option<string?>("--erasures") { Description = "The list 'books/erasures.jsonl' of the folder that was backed up: what was erased since is erased again.", HelpName = "LIST" };
        var command = new Command("restore", "Put a backup back into an empty data folder, verify its journals, and erase again what was erased since.") { file, folder, erasures };
        command.SetAction(async (parsed, _) =>
        {
            var (path, list) = (parsed.GetRequiredValue(file), parsed.GetValue(erasures));
            List<Problem> missing = [.. from named in (string?[])[path, list] where named is not null from problem in Readable(named).Problems select problem];
            if (missing.Count > 0) return Answers.Refuse(missing, Format.Table, parsed.InvocationConfiguration.Error);
            var outcome = await Restore(path, parsed.GetRequiredValue(folder), list);
            if (!outcome.Succeeded(out var restored)) return Answers.Refuse(outcome.Problems, Format.Table, parsed.InvocationConfiguration.Error);
            var output = parsed.InvocationConfiguration.Output;
            foreach (var book in restored.Books) output.WriteLine($"{book.File}: whole; entries {book.Head!.Size}, erased {book.Erased}, head {book.Head.Root}");
            if (list is not null) output.WriteLine($"Erased again: {restored.Forgotten}.");
            return ExitCodes.Done;
        });
        return command;
    }

    private static async Task<Outcome<Restored>> Restore(string file, string folder, string? erasures)
    {
        try
        {
            return await Restoring.Restore(file, folder, erasures);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new Problem(AccessCodes.FolderNotWritten, "", $"'{folder}' cannot be written.");
        }
    }

    private static Outcome<string> Readable(string path) => FileProblems.Told<string>(path, () =>
    {
        using var file = File.OpenRead(path);
        return path;
    });
}
