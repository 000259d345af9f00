using Microsoft.AspNetCore.Components;
using Renkei.App.Access.Web;
using Renkei.Core.Records;

namespace Renkei.App.Rendering.Html;

/// <summary>Answers requests with pages.</summary>
internal static class Pages
{
    /// <summary>Stands where the records come when it is known to which of them the page leads.</summary>
    public const string RecordsPlace = "records-place";

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
        using var page = new PageText();
        page.Write("<!DOCTYPE html>\n");
        HtmlPage.Write<SitePage>(page, new()
        {
            [nameof(SitePage.Title)] = title,
            [nameof(SitePage.Hat)] = context.FindHat(),
            [nameof(SitePage.HasOthers)] = context.CanChooseHat(),
            [nameof(SitePage.AsksSignIn)] = context.AsksSignIn(),
            [nameof(SitePage.Account)] = context.SignedIn()?.Account,
            [nameof(SitePage.Path)] = context.Request.Path.Value,
            [nameof(SitePage.Body)] = body,
        });
        context.Response.ContentType = "text/html; charset=utf-8";
        var place = page.Written.LastIndexOf(RecordsPlace, StringComparison.Ordinal);
        if (place < 0)
        {
            await page.Send(context.Response);
            return;
        }

        using var whole = new PageText();
        whole.Write(page.Written[..place]);
        WriteRecordsBehind(page.Written, context.Hat().Standpoint, whole);
        whole.Write(page.Written[(place + RecordsPlace.Length)..]);
        await whole.Send(context.Response);
    }

    /// <summary>The records to which marks and links on a page lead.</summary>
    private static void WriteRecordsBehind(ReadOnlySpan<char> page, Standpoint standpoint, PageText to) =>
        HtmlPage.Write<RecordsBehind>(to, new()
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
