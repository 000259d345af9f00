using System.CommandLine;
using Renkei.App.Access;
using Renkei.App.Access.Web;
using Renkei.App.Rendering;
using Renkei.Storage;
using Renkei.Storage.Sqlite;

namespace Renkei.App.Features.Serve;

/// <summary><c>renkei serve</c></summary>
internal static class ServeCommand
{
    public static Command Make(Action<IEndpointRouteBuilder> map)
    {
        var command = new Command("serve", "Open your own book in the browser, on this computer alone.");
        var folder = new Option<string>("--folder") { Description = "Where the books are kept; made when it is not there.", DefaultValueFactory = _ => UsualFolder(), HelpName = "FOLDER" };
        var port = Serving.AddPortTo(command);
        command.Add(folder);
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var path = parsed.GetValue(folder)!;
            try
            {
                using var store = SqliteBooks.Open(KeptFolder.BooksOf(path));
                var opened = KeptLibrary.Open(store);
                if (!opened.Succeeded(out var kept)) return Answers.Refuse(opened.Problems, Format.Table, error);
                output.WriteLine($"The books are in {Path.GetFullPath(path)}.");
                Serving.Run(parsed.GetValue(port), new(OpenBooks.Kept(kept, path, TimeProvider.System, KeptFolder.ImportsOf(path))), map, output);
                return ExitCodes.Done;
            }
            catch (BookUnreadableException unreadable)
            {
                return Answers.Refuse([unreadable.Problem], Format.Table, error);
            }
        });
        return command;
    }

    /// <summary>A folder of the one who is signed in on this computer.</summary>
    private static string UsualFolder() => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "Renkei");
}
