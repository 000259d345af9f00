using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Renkei.App.Access;
using Renkei.App.Features.Report;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.App;

/// <summary>The report on every world, for whoever may read it.</summary>
public class EveryPageTests
{
    [Fact]
    public void Every_link_leads_to_one_place_on_the_page() => Seeds.Hold(
        world =>
        {
            foreach (var (viewer, joint) in from viewer in world.Viewers() from joint in (bool[])[false, true] select (viewer, joint))
            {
                var seen = world.Seen(viewer, joint);
                foreach (var page in ((IEnumerable<IReadOnlyList<Seen>>)[seen, .. seen.Count > 1 ? seen.Select(each => (Seen[])[each]) : []]).Where(page => page.Count > 0))
                    Assert.Empty(BrokenLinks(new HtmlParser().ParseDocument(ReportPage.Render(page))));
            }
        },
        worlds: 4,
        stories: 30);

    [Theory]
    [InlineData("<a href='#b'>b</a><p id='a'></p>", "no #b")]
    [InlineData("<a href='#a'>a</a><p id='a'></p><p id='a'></p>", "2 a")]
    public void A_broken_link_is_found(string page, string broken) => Assert.Equal([broken], BrokenLinks(new HtmlParser().ParseDocument(page)));

    /// <summary>Links without a place, and places of one name.</summary>
    private static IEnumerable<string> BrokenLinks(IDocument page)
    {
        var places = page.QuerySelectorAll("[id]").CountBy(place => place.Id!, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).Where(target => !places.ContainsKey(target[1..])).Select(target => $"no {target}")
            .Concat(places.Where(place => place.Value > 1).Select(place => $"{place.Value} {place.Key}"));
    }
}
