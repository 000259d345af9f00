using System.Security.Cryptography;
using System.Text;

namespace Renkei.App.Rendering.Html;

/// <summary>The style of all pages: inside those that are handed over, beside those that are served.</summary>
internal static class Style
{
    /// <summary>The sheet.</summary>
    public static string Text { get; } = Read();

    /// <summary>Where it is served: a name that changes with what it says, so that it may be kept for good.</summary>
    public static string Address { get; } = $"/style-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))[..12]}.css";

    private static string Read()
    {
        using var sheet = new StreamReader(typeof(Style).Assembly.GetManifestResourceStream("page.css")!);
        return sheet.ReadToEnd();
    }
}
