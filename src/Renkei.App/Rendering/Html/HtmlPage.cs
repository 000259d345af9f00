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

    private const string Link = "href=\"#";

    /// <summary>The page of a document whose head holds the one style sheet.</summary>
    public static string Render<TDocument>(string parameter, object value)
        where TDocument : IComponent
    {
        var page = Part<TDocument>(parameter, value);
        var at = page.IndexOf(StyleHashPlace, StringComparison.Ordinal); // the policy comes before anything people wrote
        return $"<!DOCTYPE html>\n{page.AsSpan(0, at)}{StyleHash(page)}{page.AsSpan(at + StyleHashPlace.Length)}";
    }

    /// <summary>A part of a page.</summary>
    public static string Part<TPart>(string parameter, object value)
        where TPart : IComponent =>
        Part<TPart>(new() { [parameter] = value });

    /// <summary>A part of a page that is told several things.</summary>
    public static string Part<TPart>(Dictionary<string, object?> told)
        where TPart : IComponent
    {
        using var text = new StringWriter();
        Write<TPart>(text, told);
        return text.ToString();
    }

    /// <summary>Writes a part of a page.</summary>
    public static void Write<TPart>(TextWriter to, Dictionary<string, object?> told)
        where TPart : IComponent
    {
        using var renderer = new HtmlRenderer(NoServices.Only, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(told);
        renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TPart>(parameters)).WriteHtmlTo(to)).GetAwaiter().GetResult();
    }

    /// <summary>The ids to which links on a page lead.</summary>
    public static IReadOnlySet<string> LinkedIn(ReadOnlySpan<char> page)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var known = found.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int at; (at = page.IndexOf(Link, StringComparison.Ordinal)) >= 0;)
        {
            page = page[(at + Link.Length)..];
            var end = page.IndexOf('"');
            if (end > 0) known.Add(page[..end]);
        }

        return found;
    }

    private static string StyleHash(string page)
    {
        var from = page.IndexOf("<style>", StringComparison.Ordinal) + "<style>".Length;
        var style = page[from..page.IndexOf("</style>", StringComparison.Ordinal)];
        return $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}";
    }

    /// <summary>Nothing is given to parts of pages but what they are told.</summary>
    private sealed class NoServices : IServiceProvider
    {
        public static NoServices Only { get; } = new();

        public object? GetService(Type serviceType) => null;
    }
}
