using System.CommandLine;
using Renkei.App.Access.Web;
using Renkei.App.Rendering.Html;

namespace Renkei.App.Features.Serve;

/// <summary>Runs the site until it is stopped.</summary>
internal static class Serving
{
    private const int UsualPort = 7365; // R E N K on a telephone

    public static Option<int> AddPortTo(Command command)
    {
        var port = new Option<int>("--port") { Description = "Where to listen, on this computer alone; 0 for any that is free.", DefaultValueFactory = _ => UsualPort };
        command.Add(port);
        return port;
    }

    public static void Run(int port, Hats hats, Action<IEndpointRouteBuilder> map, TextWriter output)
    {
        using var site = Site.Build(port, hats, map, Pages.ShowNothing);
        site.Start();
        output.WriteLine($"Open {site.Urls.First()} in a browser. Stop with Ctrl+C.");
        site.WaitForShutdown();
    }
}
