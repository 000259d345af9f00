using System.Net;

namespace Renkei.App.Access.Web;

/// <summary>The program as a web site on this computer.</summary>
internal static class Site
{
    /// <summary>Where one begins who has no book here yet.</summary>
    public const string Start = "/start";

    /// <summary>Builds it.</summary>
    /// <param name="port">Where it listens, on this computer alone; 0 for any that is free.</param>
    /// <param name="hats">As whom one can look.</param>
    /// <param name="map">The addresses there are.</param>
    /// <param name="notFound">The page for all others, and for what is not seen: nobody can tell which it is.</param>
    public static WebApplication Build(int port, Hats hats, Action<IEndpointRouteBuilder> map, RequestDelegate notFound)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Services.AddRoutingCore().AddSingleton(hats);
        var site = builder.Build();
        site.UseEdge();
        site.UseRouting();
        site.Use(async (context, next) =>
        {
            if (Doors.Of(context.GetEndpoint()) is not { } door) await notFound(context);
            else if (door != Door.Anyone && context.Hats().All.Count == 0) context.Response.Redirect(Start);
            else await next(context);
        });
        map(site);
        return site;
    }
}
