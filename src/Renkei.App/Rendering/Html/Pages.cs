using Microsoft.AspNetCore.Components;
using Renkei.App.Access.Web;
using Renkei.Core.Records;

namespace Renkei.App.Rendering.Html;

/// <summary>Answers requests with pages.</summary>
internal static class Pages
{
    /// <summary>Tells parts of a page that one can go on from there, which in a file one cannot.</summary>
    public const string OnSite = "OnSite";

    /// <summary>Answers with a page of the site.</summary>
    /// <param name="context">The request.</param>
    /// <param name="title">What the page is called.</param>
    /// <param name="parameters">What it shows.</param>
    public static async Task Show<TPage>(this HttpContext context, string title, params (string Name, object? Value)[] parameters)
        where TPage : IComponent
    {
        using var body = BodyOf<TPage>(context, parameters);
        await Send(context, title, body.AsMemory());
    }

    /// <summary>The same of a page that its address and what the viewer sees decide, and nothing else: it is made once, and again when a book has grown.</summary>
    public static Task ShowMadeOnce<TPage>(this HttpContext context, string title, params (string Name, object? Value)[] parameters)
        where TPage : IComponent =>
        Send(context, title, context.Hat().Standpoint.PageAt(context.AddressOf(context.Request.Path), () => TextOf<TPage>(context, parameters)).AsMemory());

    private static string TextOf<TPage>(HttpContext context, (string Name, object? Value)[] parameters)
        where TPage : IComponent
    {
        using var body = BodyOf<TPage>(context, parameters);
        return $"{body.Written}";
    }

    private static PageText BodyOf<TPage>(HttpContext context, (string Name, object? Value)[] parameters)
        where TPage : IComponent
    {
        RenderFragment shown = builder =>
        {
            builder.OpenComponent<TPage>(0);
            foreach (var (name, value) in parameters) builder.AddComponentParameter(1, name, value);
            builder.CloseComponent();
        };
        var body = new PageText();
        HtmlPage.Write<CascadingValue<bool>>(body, new() { [nameof(CascadingValue<bool>.Name)] = OnSite, [nameof(CascadingValue<bool>.Value)] = true, [nameof(CascadingValue<bool>.IsFixed)] = true, [nameof(CascadingValue<bool>.ChildContent)] = shown });
        if (!body.Written.Contains(Slot.Text(Slot.Records), StringComparison.Ordinal)) return body;
        using var records = new PageText();
        HtmlPage.Write<RecordsBehind>(records, new()
        {
            [nameof(RecordsBehind.Records)] = HtmlPage.LinkedIn(body.Written).Select(context.Hat().Standpoint.At).OfType<Record>().ToList(),
            [nameof(RecordsBehind.View)] = context.Hat().Standpoint.View,
        });
        using (body) return Filled(body.Written, Slot.Records, records.Written);
    }

    private static async Task Send(HttpContext context, string title, ReadOnlyMemory<char> body)
    {
        using var around = new PageText();
        around.Write("<!DOCTYPE html>\n");
        HtmlPage.Write<SitePage>(around, new()
        {
            [nameof(SitePage.Title)] = title,
            [nameof(SitePage.Hat)] = context.FindHat(),
            [nameof(SitePage.HasOthers)] = context.CanChooseHat(),
            [nameof(SitePage.AsksSignIn)] = context.AsksSignIn(),
            [nameof(SitePage.Account)] = context.SignedIn()?.Account,
            [nameof(SitePage.Path)] = context.Request.Path.Value,
        });
        context.Response.ContentType = "text/html; charset=utf-8";
        using var page = Filled(around.Written, Slot.Page, body.Span);
        await page.Send(context.Response);
    }

    /// <summary>A text with something in its slot.</summary>
    private static PageText Filled(ReadOnlySpan<char> text, string of, ReadOnlySpan<char> by)
    {
        var slot = Slot.Text(of);
        var at = text.IndexOf(slot, StringComparison.Ordinal);
        var filled = new PageText();
        filled.Write(text[..at]);
        filled.Write(by);
        filled.Write(text[(at + slot.Length)..]);
        return filled;
    }

    /// <summary>Answers that there is nothing there, or nothing that is seen.</summary>
    public static Task ShowNothing(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return context.Show<NothingHere>(SiteTexts.NothingHere);
    }
}
