using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Renkei.Browser;

/// <summary>Every sort of page holds to WCAG 2.2 AA as far as a machine can tell, light and dark, on a phone and on a desk; and to the policy of the site.</summary>
public class AccessibilityTests(Browsing browsing) : IClassFixture<Browsing>
{
    private static readonly string[] Pages =
    [
        "/", "/due", "/note", "/bring", "/portfolio", "/records", "/records/event", "/records/event/new", "/records/insight/new", "/records/objective/new", "/search", "/search?q=visit", "/hat", "/nowhere",
        "/alliances/joint", "/alliances/joint/behind/contact", "/alliances/joint/behind/changed", "/alliances/joint/visits", "/alliances/joint/next/1", "/alliances/joint/postings", "/alliances/joint/objectives", "/alliances/joint/decisions",
        "/alliances/joint/balance", "/alliances/joint/speed", "/alliances/joint/coverage", "/alliances/joint/processes", "/alliances/joint/spiral", "/alliances/joint/network", "/alliances/joint/position", "/alliances/joint/people", "/alliances/joint/layers",
        "/alliances/joint/obstacles", "/alliances/joint/agenda", "/alliances/joint/actions", "/alliances/joint/review", "/alliances/joint/joint-review", "/alliances/joint/copies", "/alliances/joint/staffing", "/alliances/joint/judge", "/alliances/joint/judge/O17", "/alliances/joint/obstacles/history",
    ];

    /// <summary>The innermost element that makes a page wider than its window; null when none does.</summary>
    private const string OverTheEdge = """
        () => {
          const wide = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= wide) return null;
          const over = [...document.querySelectorAll('body *')].filter(one => one.getBoundingClientRect().right > wide + 1 && !one.closest('.wide, .chart'));
          return over.length > 0 ? over.at(-1).outerHTML.slice(0, 160) : 'nobody knows what';
        }
        """;

    [Theory]
    [InlineData(360, false)]
    [InlineData(360, true)]
    [InlineData(1280, false)]
    [InlineData(1280, true)]
    public async Task No_page_of_the_demonstration_has_a_violation(int width, bool dark)
    {
        using var demo = Served.Demo();
        await using var window = await browsing.Open(width, dark);
        var found = new List<string>();
        foreach (var path in Pages)
        {
            await window.Page.GotoAsync(demo.Address + path);
            found.AddRange(await Violations(window, path));
            if (await window.Page.EvaluateAsync<string?>(OverTheEdge) is { } over) found.Add($"{path}: runs over the right edge: {over}");
        }

        Assert.True(found.Count == 0, string.Join("\n", found.Distinct()));
        Assert.True(window.Wrongs.Count == 0, string.Join("\n", window.Wrongs));
    }

    [Fact]
    public async Task The_check_itself_finds_what_is_wrong()
    {
        await using var window = await browsing.Open();
        await window.Page.SetContentAsync("<html><body><img src='x.png'><input></body></html>");
        Assert.Contains(await Violations(window, "/"), violation => violation.Contains("image-alt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_policy_refuses_is_heard_of()
    {
        using var demo = Served.Demo();
        await using var window = await browsing.Open();
        await window.Page.GotoAsync(demo.Address);
        await window.Page.EvaluateAsync("() => { const one = document.createElement('script'); one.textContent = 'let x = 1'; document.body.append(one); }");
        Assert.Contains(window.Wrongs, wrong => wrong.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    internal static async Task<IEnumerable<string>> Violations(Window window, string path)
    {
        var result = await window.Page.RunAxe(new AxeRunOptions { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } });
        return result.Violations.Select(violation => $"{path}: {violation.Id}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}");
    }
}
