using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using Renkei.App.Access.Web;
using Renkei.Core.Records;

namespace Renkei.App.Rendering.Html;

/// <summary>Answers requests with pages.</summary>
internal static class Pages
{
    /// <summary>Stands where the records come when it is known to which of them the page leads.</summary>
    public const string RecordsPlace = "records-place";

    private static readonly IServiceProvider NoServices = new ServiceCollection().BuildServiceProvider();

    /// <summary>Answers with a page of the site.</summary>
    /// <param name="context">The request.</param>
    /// <param name="title">What the page is called.</param>
    /// <param name="parameters">What it shows.</param>
    public static async Task Show<TPage>(this HttpContext context, string title, params (string Name, object? Value)[] parameters)
        where TPage : IComponent
    {
        RenderFragment body = builder =>
        {
            builder.OpenComponent<TPage>(0);
            foreach (var (name, value) in parameters) builder.AddComponentParameter(1, name, value);
            builder.CloseComponent();
        };
        await using var renderer = new HtmlRenderer(NoServices, NullLoggerFactory.Instance);
        var page = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<SitePage>(ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(SitePage.Title)] = title,
            [nameof(SitePage.Hat)] = context.FindHat(),
            [nameof(SitePage.HasOthers)] = context.CanChooseHat(),
            [nameof(SitePage.AsksSignIn)] = context.AsksSignIn(),
            [nameof(SitePage.Account)] = context.SignedIn()?.Account,
            [nameof(SitePage.Path)] = context.Request.Path.Value,
            [nameof(SitePage.Body)] = body,
        }))).ToHtmlString());
        if (page.Contains(RecordsPlace, StringComparison.Ordinal)) page = page.Replace(RecordsPlace, RecordsBehind(page, context.Hat().Standpoint), StringComparison.Ordinal);
        var bytes = Encoding.UTF8.GetBytes($"<!DOCTYPE html>\n{page}");
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes);
    }

    /// <summary>The records to which marks and links on a page lead.</summary>
    private static string RecordsBehind(string page, Standpoint standpoint) =>
        HtmlPage.Part<RecordsBehind>(new()
        {
            [nameof(Html.RecordsBehind.Records)] = HtmlPage.LinkedIn(page).Select(standpoint.At).OfType<Record>().ToList(),
            [nameof(Html.RecordsBehind.View)] = standpoint.View,
        });

    /// <summary>Answers that there is nothing there, or nothing that is seen.</summary>
    public static Task ShowNothing(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return context.Show<NothingHere>(SiteTexts.NothingHere);
    }
}
