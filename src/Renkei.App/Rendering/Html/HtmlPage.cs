using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace Renkei.App.Rendering.Html;

/// <summary>Renders a document as one HTML file that needs nothing else: style and drawings inside, no script, nothing fetched.</summary>
internal static partial class HtmlPage
{
    /// <summary>Stands in the policy until the style is rendered and its hash known.</summary>
    public const string StyleHashPlace = "style-hash";

    /// <summary>The page of a document whose head holds the one style sheet.</summary>
    public static string Render<TDocument>(string parameter, object value)
        where TDocument : IComponent
    {
        var page = Part<TDocument>(parameter, value);
        return $"<!DOCTYPE html>\n{page.Replace(StyleHashPlace, StyleHash(page), StringComparison.Ordinal)}";
    }

    /// <summary>A part of a page.</summary>
    public static string Part<TPart>(string parameter, object value)
        where TPart : IComponent =>
        Part<TPart>(new() { [parameter] = value });

    /// <summary>A part of a page that is told several things.</summary>
    public static string Part<TPart>(Dictionary<string, object?> told)
        where TPart : IComponent
    {
        using var services = new ServiceCollection().BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(told);
        return renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TPart>(parameters)).ToHtmlString()).GetAwaiter().GetResult();
    }

    /// <summary>The ids to which links on a page lead.</summary>
    public static IReadOnlySet<string> LinkedIn(string page) => Link().Matches(page).Select(link => link.Groups["id"].Value).ToHashSet(StringComparer.Ordinal);

    private static string StyleHash(string page)
    {
        var from = page.IndexOf("<style>", StringComparison.Ordinal) + "<style>".Length;
        var style = page[from..page.IndexOf("</style>", StringComparison.Ordinal)];
        return $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}";
    }

    [GeneratedRegex("href=\"#(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Link();
}
