using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace Renkei.App.Rendering.Html;

/// <summary>Renders a document as one HTML file that needs nothing else: style and drawings inside, no script, nothing fetched.</summary>
internal static class HtmlPage
{
    /// <summary>Stands in the policy until the style is rendered and its hash known.</summary>
    public const string StyleHashPlace = "style-hash";

    /// <summary>The page of a document whose head holds the one style sheet.</summary>
    public static string Render<TDocument>(string parameter, object value)
        where TDocument : IComponent
    {
        using var services = new ServiceCollection().BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [parameter] = value });
        var page = renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TDocument>(parameters)).ToHtmlString()).GetAwaiter().GetResult();
        return $"<!DOCTYPE html>\n{page.Replace(StyleHashPlace, StyleHash(page), StringComparison.Ordinal)}";
    }

    private static string StyleHash(string page)
    {
        var from = page.IndexOf("<style>", StringComparison.Ordinal) + "<style>".Length;
        var style = page[from..page.IndexOf("</style>", StringComparison.Ordinal)];
        return $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}";
    }
}
