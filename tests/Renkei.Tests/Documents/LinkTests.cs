using Renkei.Tests.Golden;

namespace Renkei.Tests.Documents;

/// <summary>Whoever begins at the README comes to every page, and no link leads nowhere.</summary>
[Collection(nameof(GoldenFileTests.AfterAllAreWritten))]
public class LinkTests
{
    [Fact]
    public void Every_link_leads_to_something_there_and_every_jump_to_a_heading() =>
        Assert.Empty(Pages.All.SelectMany(page => Broken(page, File.ReadAllText(page))));

    [Fact]
    public void A_link_that_leads_nowhere_is_found() => Assert.Equal(
        ["docs/tour.md: nowhere.md", "docs/tour.md: kinds.md#no-such-kind", "docs/tour.md: #no-such-heading"],
        Broken("docs/tour.md", "# A tour\n[a](nowhere.md) [b](kinds.md#no-such-kind) [c](#no-such-heading) [d](kinds.md#insight) [e](#a-tour) [f](../catalogue)\n```text\n[g](code.md)\n```\n"));

    [Fact]
    public void Every_page_is_reached_from_the_README() => Assert.Empty(Pages.All.Except(Reached(File.ReadAllText)));

    [Fact]
    public void A_page_nobody_leads_to_is_found() =>
        Assert.Contains("docs/kinds.md", Pages.All.Except(Reached(page => page == "README.md" ? "[a tour](docs/tour.md)" : "")));

    private static IEnumerable<string> Broken(string page, string text) =>
        Pages.Links(text).Where(link =>
        {
            var (path, heading) = Pages.Target(page, link);
            return heading.Length == 0 ? !Path.Exists(path) : !Pages.Anchors(path == page ? text : File.Exists(path) ? File.ReadAllText(path) : "").Contains(heading);
        }).Select(link => $"{page}: {link}");

    private static HashSet<string> Reached(Func<string, string> read)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var ahead = new Stack<string>(["README.md"]);
        while (ahead.TryPop(out var page))
        {
            if (!reached.Add(page)) continue;
            foreach (var (path, _) in Pages.Links(read(page)).Select(link => Pages.Target(page, link)).Where(target => Pages.All.Contains(target.Path, StringComparer.Ordinal))) ahead.Push(path);
        }

        return reached;
    }
}
