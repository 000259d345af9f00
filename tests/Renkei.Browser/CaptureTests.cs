namespace Renkei.Browser;

/// <summary>What was learned is noted on a phone, without a script, with thumbs.</summary>
public class CaptureTests(Browsing browsing) : IClassFixture<Browsing>
{
    [Fact]
    public async Task A_note_is_kept_on_a_phone_without_scripts()
    {
        using var demo = Served.Demo();
        await using var window = await browsing.Open(width: 360, script: false);
        var page = window.Page;
        await page.GotoAsync($"{demo.Address}/note");
        await page.GetByLabel("What did we learn?").FillAsync("Dies are heated before they are changed");
        await page.GetByText("Firm B", new() { Exact = true }).ClickAsync();
        await page.GetByText("Changing dies fast", new() { Exact = true }).ClickAsync();
        await page.GetByText("Internal: only we", new() { Exact = true }).ClickAsync();
        await page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Keep it" }).ClickAsync();
        await page.GetByText("Kept.").WaitForAsync();
        await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "See it" }).ClickAsync();
        await page.GetByText("Dies are heated before they are changed").First.WaitForAsync();
        Assert.Empty(window.Wrongs);
    }

    [Fact]
    public async Task What_thumbs_press_is_large_enough()
    {
        using var demo = Served.Demo();
        await using var window = await browsing.Open(width: 360);
        await window.Page.GotoAsync($"{demo.Address}/note");
        foreach (var one in await window.Page.QuerySelectorAllAsync("button, textarea, input:not([type=radio]):not([type=hidden]), .choices label"))
        {
            var box = await one.BoundingBoxAsync();
            Assert.True(box!.Height >= 44, $"{await one.EvaluateAsync<string>("one => one.outerHTML")} is {box.Height} pixels high.");
        }
    }
}
