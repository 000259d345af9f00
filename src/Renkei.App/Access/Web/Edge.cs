namespace Renkei.App.Access.Web;

/// <summary>What holds for every answer: who is refused before any page is asked, and what browsers are told.</summary>
internal static class Edge
{
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

    public static void UseEdge(this IApplicationBuilder site, Whereabouts where) => site.Use(async (context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers.CacheControl = "no-store";
        if (where.IsSecure) headers.StrictTransportSecurity = "max-age=31536000";
        if (!where.IsNamedBy(context.Request.Host)) context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        else if (!IsFromHere(context.Request, where)) context.Response.StatusCode = StatusCodes.Status403Forbidden;
        else await Answer(context, next);
    });

    /// <summary>A form that cannot be read, such as one with a null character in it, is the sender's mistake.</summary>
    private static async Task Answer(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (InvalidDataException) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    /// <summary>Whether what would change something was sent by a page of ours. Browsers say from where, and no other page can make them say otherwise.</summary>
    private static bool IsFromHere(HttpRequest request, Whereabouts where) =>
        HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)
        || (request.Headers.TryGetValue("Sec-Fetch-Site", out var site) ? site == "same-origin" : where.IsOrigin(request.Headers.Origin, request));
}
