using System.CommandLine;
using Renkei.App.Access;
using Renkei.App.Access.SignIn;
using Renkei.App.Access.Web;
using Renkei.App.Rendering;
using Renkei.Storage;
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
        command.Add(folder);
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var path = parsed.GetValue(folder)!;
            var said = listening.Where(parsed);
            if (!said.Succeeded(out var where)) return Answers.Refuse(said.Problems, Format.Table, error);
            try
            {
                using var store = SqliteBooks.Open(KeptFolder.BooksOf(path));
                using var feeds = FeedStore.At(KeptFolder.FeedsOf(path));
                var opened = KeptLibrary.Open(store);
                if (!opened.Succeeded(out var kept)) return Answers.Refuse(opened.Problems, Format.Table, error);
                output.WriteLine($"The books are in {Path.GetFullPath(path)}.");
                var hats = new Hats(OpenBooks.Kept(kept, path, TimeProvider.System, feeds, KeptFolder.ImportsOf(path)));
                if (where.Address is null) Serving.Run(where, hats, map, output);
                else RunWithSignIn(where, hats, mapWithSignIn, output, path);
                return ExitCodes.Done;
            }
            catch (BookUnreadableException unreadable)
            {
                return Answers.Refuse([unreadable.Problem], Format.Table, error);
            }
        });
        return command;
    }

    /// <summary>Apart, so that what signing in needs is loaded only where people do.</summary>
    private static void RunWithSignIn(Whereabouts where, Hats hats, Action<IEndpointRouteBuilder> map, TextWriter output, string folder)
    {
        using var file = SignInFile.Open(KeptFolder.AccountsOf(folder));
        Serving.Run(where, hats, map, output, new Doorkeeper(file, where, TimeProvider.System, new Passwords()));
    }

    /// <summary>A folder of the one who is signed in on this computer.</summary>
    private static string UsualFolder() => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "Renkei");
}
