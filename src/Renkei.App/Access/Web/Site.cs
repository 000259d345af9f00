using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Renkei.App.Access.SignIn;
using Renkei.Core.Records;

namespace Renkei.App.Access.Web;

/// <summary>The program as a web site.</summary>
internal static class Site
{
    /// <summary>Where one begins who has no book here yet.</summary>
    public const string Start = "/start";

    /// <summary>Where one signs in.</summary>
    public const string SignIn = "/sign-in";

    /// <summary>The longest form of somebody who is not signed in, in bytes.</summary>
    private const int LongestOfStranger = 64 * 1024;

    /// <summary>Builds it.</summary>
    /// <param name="where">Where it listens, and by which address people reach it.</param>
    /// <param name="hats">As whom one can look; asked for at the first visit.</param>
    /// <param name="map">The addresses there are.</param>
    /// <param name="notFound">The page for all others, and for what is not seen: nobody can tell which it is.</param>
    /// <param name="keeper">Who knows those who sign in; null where nobody does.</param>
    public static WebApplication Build(Whereabouts where, Func<Hats> hats, Action<IEndpointRouteBuilder> map, RequestDelegate notFound, Doorkeeper? keeper = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(where.Listen, where.Port, listen =>
            {
                if (where.Certificate is [var own, ..]) listen.UseHttps(new HttpsConnectionAdapterOptions { ServerCertificate = own, ServerCertificateChain = where.Certificate });
            });
        });
        builder.Services.AddRoutingCore().AddSingleton(_ => hats()).AddSingleton(where);
        if (keeper is not null) builder.Services.AddSingleton(keeper);
        var site = builder.Build();
        site.UseEdge(where);
        site.UseRouting();
        if (keeper is not null) site.Use((context, next) => Recognize(context, keeper, next));
        site.Use(async (context, next) =>
        {
            if (Doors.Of(context.GetEndpoint()) is not { } door) await notFound(context);
            else if (door == Door.Anyone) await next(context);
            else if (keeper is not null && context.SignedIn() is null) context.Response.Redirect(SignInFirst(context.Request));
            else if (!MayPass(context, door)) await notFound(context);
            else if (door != Door.Known && context.FindHat() is null) context.Response.Redirect(Start);
            else await next(context);
        });
        map(site);
        return site;
    }

    private static Task Recognize(HttpContext context, Doorkeeper keeper, RequestDelegate next)
    {
        if (keeper.Recognize(context) is { } known) context.Features.Set(known);
        else if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = LongestOfStranger;
        return next(context);
    }

    /// <summary>Whether the rights suffice; of who is not signed in, everything is left to the caller.</summary>
    private static bool MayPass(HttpContext context, Door door) => context.SignedIn() is not { Account: var account } || door switch
    {
        Door.Administrator => account.IsAdministrator,
        Door.Writer => account.Roles != Roles.None,
        _ => true,
    };

    private static string SignInFirst(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Path != "/" ? $"{SignIn}?{LocalAddress.Query}={Uri.EscapeDataString(request.Path + request.QueryString)}" : SignIn;
}
