namespace Renkei.Browser;

/// <summary>A form can be sent by whoever has filled in what it needs: nothing that is needed hides where nobody sees it.</summary>
public class FormsTests(Browsing browsing) : IClassFixture<Browsing>
{
    private const string Hidden = """
        () => [...document.querySelector('main form[method=post]').elements]
          .filter(one => one.willValidate && !one.checkValidity() && one.closest('details:not([open])'))
          .map(one => one.name)
        """;

    [Fact]
    public async Task Nothing_that_a_form_needs_is_folded_away()
    {
        using var demo = Served.Demo();
        await using var window = await browsing.Open();
        var found = new List<string>();
        await window.Page.GotoAsync($"{demo.Address}/records");
        var kinds = await window.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('main th a')].map(one => one.pathname)");
        foreach (var kind in kinds)
        {
            await window.Page.GotoAsync($"{demo.Address}{kind}/new");
            found.AddRange((await window.Page.EvaluateAsync<string[]>(Hidden)).Select(name => $"{kind}: {name}"));
        }

        Assert.True(kinds.Length > 20, $"{kinds.Length} kinds");
        Assert.True(found.Count == 0, string.Join("\n", found));
    }

    [Fact]
    public async Task The_check_itself_finds_what_is_folded_away()
    {
        await using var window = await browsing.Open();
        await window.Page.SetContentAsync("<main><form method='post'><details><summary>More</summary><input name='what' required></details></form></main>");
        Assert.Equal(["what"], await window.Page.EvaluateAsync<string[]>(Hidden));
    }

    [Fact]
    public async Task An_objective_on_something_new_is_written_with_the_keyboard_and_stands_on_its_page()
    {
        using var demo = Served.Demo();
        await using var window = await browsing.Open();
        await window.Page.GotoAsync($"{demo.Address}/records/objective/new?alliance=joint");
        await window.Page.FillAsync("#when", "2025-01");
        await window.Page.FillAsync("#capability", "Cooling of moulds");
        if (await window.Page.Locator("#learner").EvaluateAsync<string>("one => one.tagName") == "SELECT") await window.Page.SelectOptionAsync("#learner", "firm-a");
        else await window.Page.FillAsync("#learner", "firm-a");
        await window.Page.ClickAsync("button.main");
        Assert.Equal("Cooling of moulds", await window.Page.Locator("h1").InnerTextAsync());
    }
}
