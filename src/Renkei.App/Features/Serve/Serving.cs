using System.CommandLine;
using Renkei.App.Access.SignIn;
using Renkei.App.Access.Web;
using Renkei.App.Rendering.Html;

namespace Renkei.App.Features.Serve;

/// <summary>Runs the site until it is stopped.</summary>
internal static class Serving
{
    private const int UsualPort = 7365; // R E N K on a telephone

    public static Option<int> AddPortTo(Command command)
    {
        var port = new Option<int>("--port") { Description = "Where to listen; 0 for any that is free.", DefaultValueFactory = _ => UsualPort };
        command.Add(port);
        return port;
    }

    public static void Run(Whereabouts where, Hats hats, Action<IEndpointRouteBuilder> map, TextWriter output, Doorkeeper? keeper = null)
    {
        using var site = Site.Build(where, hats, map, Pages.ShowNothing, keeper);
        site.Start();
        if (keeper is null) output.WriteLine("Nobody signs in: whoever uses this computer reads and writes everything.");
        output.WriteLine($"Open {where.Address?.GetLeftPart(UriPartial.Authority) ?? site.Urls.First()} in a browser. Stop with Ctrl+C.");
        if (keeper?.SetUpCode is { } code) output.WriteLine($"There is no account yet. Make the first one there with this set-up code: {code}");
        site.WaitForShutdown();
    }
}
