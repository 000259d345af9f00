using System.Globalization;
using Microsoft.Playwright;

namespace Renkei.Browser.Newcomer;

/// <summary>What a person does on a page, by what stands on it. Where RENKEI_WALK names a folder, each page left behind is kept there as a picture and as text, to be looked at.</summary>
internal sealed class Walk(IPage page)
{
    private static readonly string? Kept = Environment.GetEnvironmentVariable("RENKEI_WALK");

    private int pages;

    public async Task See(string words) => await page.GetByText(words).First.WaitForAsync(new() { Timeout = 10_000 });

    public Task Fill(string label, string text, int place = 0) => page.GetByLabel(label).Nth(place).FillAsync(text);

    public async Task Choose(string label, string choice) => await page.GetByLabel(label).SelectOptionAsync(new SelectOptionValue { Label = choice });

    public Task Press(string button) => LeaveBy(page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First);

    public Task Follow(string link, bool last = false)
    {
        var links = page.GetByRole(AriaRole.Link, new() { Name = link });
        return LeaveBy(last ? links.Last : links.First);
    }

    /// <summary>Says what came of the latest visit of which nobody has said it.</summary>
    public async Task Say(string came, string what = "", string about = "")
    {
        var visit = page.Locator("section").Filter(new() { Has = page.GetByRole(AriaRole.Button, new() { Name = "Keep it" }) }).First;
        await visit.GetByLabel(came).CheckAsync();
        if (what.Length > 0) await visit.GetByLabel("What is it? One sentence").FillAsync(what);
        if (about.Length > 0) await visit.GetByLabel("What is it about?").FillAsync(about);
        await LeaveBy(visit.GetByRole(AriaRole.Button, new() { Name = "Keep it" }));
    }

    /// <summary>Where a file is that a link gives.</summary>
    public async Task<string> Save(string link)
    {
        await Keep();
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync());
        return await download.PathAsync();
    }

    /// <summary>What stands in a file that a link gives.</summary>
    public async Task<string> Download(string link) => await File.ReadAllTextAsync(await Save(link));

    private async Task LeaveBy(ILocator what)
    {
        await Keep();
        await what.ClickAsync(new() { Timeout = 10_000 });
    }

    private async Task Keep()
    {
        if (Kept is null) return;
        var name = Path.Combine(Directory.CreateDirectory(Kept).FullName, (++pages).ToString("00", CultureInfo.InvariantCulture));
        await page.ScreenshotAsync(new() { Path = $"{name}.png", FullPage = true });
        await File.WriteAllTextAsync($"{name}.txt", $"{page.Url}\n{await page.InnerTextAsync("main")}");
    }
}
