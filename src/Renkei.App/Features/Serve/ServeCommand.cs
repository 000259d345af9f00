using System.CommandLine;
using Renkei.App.Access;
using Renkei.App.Access.SignIn;
using Renkei.App.Access.Web;
using Renkei.App.Rendering;
using Renkei.Core.Values;
using Renkei.Storage;
using Renkei.Storage.Copies;
using Renkei.Storage.Feeds;
using Renkei.Storage.SignIn;
using Renkei.Storage.Sqlite;

namespace Renkei.App.Features.Serve;

/// <summary><c>renkei serve</c></summary>
internal static class ServeCommand
{
    /// <param name="map">The addresses of a site on which nobody signs in.</param>
    /// <param name="mapWithSignIn">Those of one on which people do.</param>
    public static Command Make(Action<IEndpointRouteBuilder> map, Action<IEndpointRouteBuilder> mapWithSignIn)
    {
        var command = new Command("serve", "Open your own book in the browser: on this computer alone, or with --address for people who sign in.");
        var folder = new Option<string>("--folder") { Description = "Where the books are kept; made when it is not there.", DefaultValueFactory = _ => UsualFolder(), HelpName = "FOLDER" };
        var port = Serving.AddPortTo(command);
        var listening = Listening.AddTo(command, port);
        var noBrowser = Serving.AddNoBrowserTo(command);
        command.Add(folder);
        command.SetAction(parsed =>
        {
            var (told, path) = (parsed.InvocationConfiguration, parsed.GetValue(folder)!);
            var said = listening.Where(parsed);
            if (!said.Succeeded(out var where)) return Answers.Refuse(said.Problems, Format.Table, told.Error);
            try
            {
                using var store = SqliteBooks.Open(KeptFolder.BooksOf(path));
                using var feeds = FeedStore.At(KeptFolder.FeedsOf(path));
                using var copies = ReportCopies.At(KeptFolder.CopiesOf(path));
                Outcome<Hats> Open() => KeptLibrary.Open(store).Then<Hats>(kept => new Hats(OpenBooks.Kept(kept, path, TimeProvider.System, feeds, copies, KeptFolder.ImportsOf(path))));
                var serving = new Serving(where, Open, told) { Folder = path, OpensBrowser = !parsed.GetValue(noBrowser) };
                return where.Address is null ? serving.Run(map) : RunWithSignIn(serving, mapWithSignIn, where, path);
            }
            catch (BookUnreadableException unreadable)
            {
                return Answers.Refuse([unreadable.Problem], Format.Table, told.Error);
            }
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
            {
                return Answers.Refuse([new(AccessCodes.FolderNotWritten, "--folder", $"'{path}' cannot be written.")], Format.Table, told.Error);
            }
        });
        return command;
    }

    /// <summary>Apart, so that what signing in needs is loaded only where people do.</summary>
    private static int RunWithSignIn(Serving serving, Action<IEndpointRouteBuilder> map, Whereabouts where, string folder)
    {
        using var file = SignInFile.Open(KeptFolder.AccountsOf(folder));
        return serving.Run(map, new Doorkeeper(file, where, TimeProvider.System, new Passwords()));
    }

    /// <summary>A folder of the one who is signed in on this computer.</summary>
    private static string UsualFolder() => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "Renkei");
}
