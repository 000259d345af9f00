namespace Renkei.App.Rendering.Outgoing;

/// <summary>Answers requests with files to keep.</summary>
internal static class Downloads
{
    public const string Csv = "text/csv; charset=utf-8";
    public const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string Calendar = "text/calendar; charset=utf-8";
    public const string Mail = "message/rfc822";
    public const string Zip = "application/zip";
    public const string Page = "text/html; charset=utf-8";

    /// <summary>Answers with a file.</summary>
    /// <param name="context">The request.</param>
    /// <param name="name">What the file is called: ids and an ending, so that nothing needs escaping.</param>
    /// <param name="type">What it is.</param>
    /// <param name="bytes">What is in it.</param>
    public static async Task Give(this HttpContext context, string name, string type, byte[] bytes)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        await context.Response.Body.WriteAsync(bytes);
    }

    /// <summary>Answers with a text in UTF-8.</summary>
    /// <param name="context">The request.</param>
    /// <param name="name">What the file is called.</param>
    /// <param name="type">What it is.</param>
    /// <param name="write">Writes it.</param>
    public static Task Give(this HttpContext context, string name, string type, Action<TextWriter> write)
    {
        var text = new StringWriter();
        write(text);
        return context.Give(name, type, System.Text.Encoding.UTF8.GetBytes(text.ToString()));
    }
}
