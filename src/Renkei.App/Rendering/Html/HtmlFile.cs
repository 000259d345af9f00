using Renkei.App.Access;
using Renkei.Core.Values;

namespace Renkei.App.Rendering.Html;

/// <summary>Where a page is written.</summary>
internal static class HtmlFile
{
    /// <summary>Writes it.</summary>
    /// <returns>The path, or why it cannot be written.</returns>
    public static Outcome<string> Write(string path, string page)
    {
        try
        {
            File.WriteAllText(path, page);
            return path;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new Problem(AccessCodes.FileNotWritten, "", $"'{path}' cannot be written.");
        }
    }
}
