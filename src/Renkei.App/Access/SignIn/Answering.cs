namespace Renkei.App.Access.SignIn;

/// <summary>What pages and the script of passkeys ask and are told.</summary>
internal static class Answering
{
    /// <summary>Who knows those who sign in. Its addresses are there only where there is one.</summary>
    public static Doorkeeper Keeper(this HttpContext context) => context.RequestServices.GetRequiredService<Doorkeeper>();

    /// <summary>Answers the script with a sentence to show.</summary>
    public static Task Tell(this HttpContext context, int status, string sentence)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(sentence);
    }

    /// <summary>Answers the script with what it is to ask of the browser.</summary>
    public static Task TellJson(this HttpContext context, string json)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        return context.Response.WriteAsync(json);
    }
}
