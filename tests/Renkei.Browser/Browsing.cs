using Microsoft.Playwright;

namespace Renkei.Browser;

/// <summary>A real Chromium; each visit is a person of its own, without memory of others.</summary>
public sealed class Browsing : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>Opens a window.</summary>
    /// <param name="width">Its width in pixels; 360 is a phone.</param>
    /// <param name="dark">Whether the person wants it dark.</param>
    /// <param name="script">Whether scripts run.</param>
    public async Task<Window> Open(int width = 1280, bool dark = false, bool script = true)
    {
        var context = await browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = script,
            AcceptDownloads = true,
        });
        return new(await context.NewPageAsync());
    }

    public async Task DisposeAsync()
    {
        await browser!.DisposeAsync();
        playwright!.Dispose();
    }
}

/// <summary>A window of the browser, and what went wrong in it: what its policy refused, scripts that failed, answers that are no answers.</summary>
public sealed class Window : IAsyncDisposable
{
    private readonly List<string> wrongs = [];

    public Window(IPage page)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !message.Text.Contains("status of 4", StringComparison.Ordinal)) wrongs.Add(message.Text);
        };
        page.PageError += (_, error) => wrongs.Add(error);
        page.Response += (_, response) =>
        {
            if (response.Status >= 500) wrongs.Add($"{response.Status} {response.Url}");
        };
    }

    /// <summary>The page in it.</summary>
    public IPage Page { get; }

    /// <summary>What went wrong so far.</summary>
    public IReadOnlyList<string> Wrongs => wrongs;

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
