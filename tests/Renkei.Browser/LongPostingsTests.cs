using Microsoft.Playwright;

namespace Renkei.Browser;

/// <summary>
/// The story of S2, Staffing, told through forms alone: a tape brings little of what cannot be written down and the partner sits in the seats; people of ours who work
/// there for years, in a seat of their own, change both.
/// </summary>
public class LongPostingsTests(Browsing browsing) : IClassFixture<Browsing>
{
    [Fact(Timeout = 120_000)]
    public async Task Seats_of_the_partner_and_a_tape_warn_until_ours_work_there_for_years()
    {
        var folder = Directory.CreateTempSubdirectory("renkei-postings-");
        using (var served = Served.Books(folder.FullName))
        await using (var window = await browsing.Open())
        {
            var page = window.Page;
            await page.GotoAsync(served.Address);
            await page.GetByLabel("Which firm are you?").FillAsync("Western Motors");
            await page.GetByLabel("Partner").Nth(0).FillAsync("Eastern Motors");
            await page.GetByLabel("Joint venture, if there is one").Nth(0).FillAsync("Joint Works");
            await page.GetByRole(AriaRole.Button, new() { Name = "Begin", Exact = true }).ClickAsync();
            await page.GotoAsync(served.Address);
            var alliance = (await page.Locator("a[href^='/alliances/']").First.GetAttributeAsync("href"))!.Split('/')[2];

            await Record(page, served, "capability", ("name", "Work by their practices"), ("tacit", "true"));
            await Record(page, served, $"objective/new?alliance={alliance}", ("when", "1984"), ("learner", "Western Motors"), ("from", "Joint Works"), ("capability", "Work by their practices"), ("form", "tacit"));
            var objective = page.Url.Split('/')[^1];
            await Record(page, served, $"event/new?alliance={alliance}&objectives={objective}", ("when", "1985"), ("is", "documents"), ("what", "A tape of how they work"), ("organizations", "Western Motors|Joint Works"));
            var tape = page.Url.Split('/')[^1];
            await Record(page, served, $"insight/new?alliance={alliance}&objective={objective}&event={tape}", ("when", "1985"), ("learner", "Western Motors"), ("from", "Joint Works"), ("capability", "Work by their practices"), ("what", "What a tape can show"), ("form", "explicit"));
            await Record(page, served, $"post/new?alliance={alliance}", ("when", "1984/.."), ("what", "Leader on the floor"), ("organization", "Joint Works"), ("capabilities", "Work by their practices"), ("holders[0].organization", "Eastern Motors"), ("holders[0].when", "1984/.."));

            Assert.Contains("problem", await Says(page, served, alliance, "obstacles", "Staffing left to the partner"), StringComparison.Ordinal);
            Assert.Contains("watch", await Says(page, served, alliance, "processes", "The right way for what cannot be written down"), StringComparison.Ordinal);

            await Record(page, served, $"posting/new?alliance={alliance}", ("when", "1985-01/1987-06"), ("from", "Western Motors"), ("to", "Joint Works"), ("purposes", "learn"), ("capabilities", "Work by their practices"), ("objectives", objective));
            await Record(page, served, $"post/new?alliance={alliance}", ("when", "1985/.."), ("what", "Second leader on the floor"), ("organization", "Joint Works"), ("capabilities", "Work by their practices"), ("holders[0].organization", "Western Motors"), ("holders[0].when", "1985/.."));

            Assert.DoesNotContain("problem", await Says(page, served, alliance, "obstacles", "Staffing left to the partner"), StringComparison.Ordinal);
            Assert.DoesNotContain("watch", await Says(page, served, alliance, "processes", "The right way for what cannot be written down"), StringComparison.Ordinal);
            Assert.Empty(window.Wrongs);
        }

        folder.Delete(recursive: true);
    }

    /// <summary>Fills in a form and sends it.</summary>
    private static async Task Record(IPage page, Served served, string form, params (string Field, string Said)[] said)
    {
        await page.GotoAsync($"{served.Address}/records/{(form.Contains('/', StringComparison.Ordinal) ? form : $"{form}/new")}");
        foreach (var fold in await page.Locator("details.fold > summary").AllAsync()) await fold.ClickAsync();
        foreach (var (field, text) in said)
        {
            var input = page.Locator($"[name='{field}']").First;
            if (await input.EvaluateAsync<string>("one => one.tagName") == "SELECT") await input.SelectOptionAsync(text.Split('|'));
            else await input.FillAsync(text);
        }

        await page.ClickAsync("button.main");
        Assert.Equal(0, await page.Locator(".wrongs").CountAsync());
    }

    /// <summary>What stands under the title of a rule on the page of its question, with the words of each status.</summary>
    private static async Task<string> Says(IPage page, Served served, string alliance, string question, string rule)
    {
        await page.GotoAsync($"{served.Address}/alliances/{alliance}/{question}");
        return string.Join(' ', await page.EvaluateAsync<string[]>("title => [...document.querySelectorAll('h2,h3')].filter(one => one.textContent.trim() === title).flatMap(one => [...one.nextElementSibling.querySelectorAll('.status')].map(mark => mark.textContent))", rule));
    }
}
