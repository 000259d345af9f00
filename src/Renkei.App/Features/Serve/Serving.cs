using System.CommandLine;
using System.Globalization;
using System.Net.Sockets;
using Renkei.App.Access;
using Renkei.App.Access.SignIn;
using Renkei.App.Access.Web;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Html;
using Renkei.Core.Values;

namespace Renkei.App.Features.Serve;

/// <summary>Runs the site until it is stopped.</summary>
/// <param name="where">Where it listens.</param>
/// <param name="open">Opens the books.</param>
/// <param name="told">Where it is told of.</param>
internal sealed class Serving(Whereabouts where, Func<Outcome<Hats>> open, InvocationConfiguration told)
{
    private const int UsualPort = 7365; // R E N K on a telephone

    public static Option<int> AddPortTo(Command command)
    {
        var port = new Option<int>("--port") { Description = "Where to listen; 0 for any that is free.", DefaultValueFactory = _ => UsualPort };
        port.Validators.Add(said =>
        {
            if (said.Tokens.Count == 1 && int.TryParse(said.Tokens[0].Value, CultureInfo.InvariantCulture, out var number) && number is < 0 or > ushort.MaxValue) said.AddError("--port needs a number from 0 to 65535.");
        });
        command.Add(port);
        return port;
    }

    public static Option<bool> AddNoBrowserTo(Command command)
    {
        var none = new Option<bool>("--no-browser") { Description = "Tell the address, and do not open it." };
        command.Add(none);
        return none;
    }

    /// <summary>Where the books are kept; null where they are only shown.</summary>
    public string? Folder { get; init; }

    /// <summary>Whether the browser of whoever starts it is opened, where there is a screen.</summary>
    public bool OpensBrowser { get; init; }

    /// <summary>Runs it. The books are opened while the server starts, which takes another processor about as long.</summary>
    /// <param name="map">The addresses.</param>
    /// <param name="keeper">Who knows those who sign in; null where nobody does.</param>
    public int Run(Action<IEndpointRouteBuilder> map, Doorkeeper? keeper = null)
    {
        var opening = Task.Run(open);
        using var site = Site.Build(where, () => opening.GetAwaiter().GetResult().Value, map, Pages.ShowNothing, keeper);
        var taken = Start(site);
        var opened = opening.GetAwaiter().GetResult();
        if (!opened.Succeeded(out var hats)) return Answers.Refuse(opened.Problems, Format.Table, told.Error);
        if (taken is not null) return Answers.Refuse([taken], Format.Table, told.Error);
        if (keeper is null) _ = Task.Run(hats.AskFirst);
        Announce(site.Urls.First(), keeper);
        if (OpensBrowser && where.Address is null) OwnBrowser.Open(site.Urls.First());
        site.WaitForShutdown();
        return ExitCodes.Done;
    }

    private void Announce(string address, Doorkeeper? keeper)
    {
        if (Folder is not null) told.Output.WriteLine($"The books are in {Path.GetFullPath(Folder)}.");
        if (keeper is null) told.Output.WriteLine("Nobody signs in: whoever uses this computer reads and writes everything.");
        told.Output.WriteLine($"Open {where.Address?.GetLeftPart(UriPartial.Authority) ?? address} in a browser. Stop with Ctrl+C.");
        if (keeper?.SetUpCode is { } code) told.Output.WriteLine($"There is no account yet. Make the first one there with this set-up code: {code}");
    }

    /// <summary>Starts to listen; or why it cannot.</summary>
    private Problem? Start(WebApplication site)
    {
        try
        {
            site.Start();
            return null;
        }
        catch (Exception refused) when (refused is IOException or SocketException)
        {
            return new(AccessCodes.PortTaken, "--port", $"It cannot listen at {where.Listen}, port {where.Port}: another program does, or you may not.");
        }
    }
}
