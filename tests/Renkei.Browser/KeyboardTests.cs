using Microsoft.Playwright;

namespace Renkei.Browser;

/// <summary>Whoever has no mouse does the same with the keyboard alone.</summary>
public class KeyboardTests(Browsing browsing) : IClassFixture<Browsing>
{
    [Fact]
    public async Task The_first_stop_leads_past_the_pages_to_the_content()
    {
        using var demo = Served.Demo();
        await using var window = await browsing.Open();
        await window.Page.GotoAsync(demo.Address);
        await window.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("To the content", await Focused(window.Page, "textContent"));
        await window.Page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#content", window.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_is_opened_and_a_wrong_meeting_taken_out_and_put_back()
    {
        using var demo = Served.Demo();
        await using var window = await browsing.Open();
        var page = window.Page;
        await page.GotoAsync(demo.Address);
        var before = await page.Locator(".minute a").First.TextContentAsync();
        await TabTo(page, one => one.StartsWith(before!, StringComparison.Ordinal));
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("Take out those ticked").WaitForAsync(); // what stands last on the page; to wait for its address misses a page that was quicker
        await TabTo(page, one => one.Contains("checkbox", StringComparison.Ordinal));
        await page.Keyboard.PressAsync("Space");
        await TabTo(page, one => one.StartsWith("Take out", StringComparison.Ordinal));
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("One record is taken out.").WaitForAsync();
        Assert.NotEqual(before, await page.Locator(".said").TextContentAsync());
        await TabTo(page, one => one.StartsWith("Put back", StringComparison.Ordinal));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".said")).ToHaveTextAsync(before!);
    }

    [Fact]
    public async Task What_has_the_focus_can_be_seen()
    {
        using var demo = Served.Demo();
        await using var window = await browsing.Open();
        await window.Page.GotoAsync($"{demo.Address}/note");
        for (var stop = 0; stop < 12; stop++)
        {
            await window.Page.Keyboard.PressAsync("Tab");
            Assert.NotEqual("none", await window.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        }
    }

    private static async Task TabTo(IPage page, Func<string, bool> isIt)
    {
        for (var stop = 0; stop < 400; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (isIt($"{(await Focused(page, "textContent")).Trim()} {await Focused(page, "type")}".Trim())) return;
        }

        Assert.Fail("It is not reached with the keyboard.");
    }

    private static async Task<string> Focused(IPage page, string property) => await page.EvaluateAsync<string?>($"document.activeElement.{property} ?? ''") ?? "";
}
