using Renkei.Tests.Worlds;

namespace Renkei.Tests.App.Web;

/// <summary>What holds at the edge of the site: strict headers on every answer, no other name for this computer, nothing changed by a page elsewhere.</summary>
public class EdgeTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/records")]
    [InlineData("/nowhere")]
    public void Every_answer_forbids_what_no_page_needs(string path)
    {
        using var visit = new Visiting(AnyWorld.Of(1).Read());
        var headers = visit.Get(path).Headers;
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self'", headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Equal(("nosniff", "no-store"), (headers["X-Content-Type-Options"], headers["Cache-Control"]));
        Assert.False(headers.ContainsKey("Server"));
    }

    [Fact]
    public void Only_the_style_may_be_kept()
    {
        using var visit = new Visiting(AnyWorld.Of(1).Read());
        var answer = visit.Get(Renkei.App.Rendering.Html.Style.Address);
        Assert.Equal((200, "text/css; charset=utf-8"), (answer.Status, answer.Headers["Content-Type"]));
        Assert.Contains("immutable", answer.Headers["Cache-Control"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("renkei.example", 421)]
    [InlineData("127.0.0.1.example", 421)]
    [InlineData("localhost", 200)]
    [InlineData("127.0.0.1", 200)]
    [InlineData("[::1]", 200)]
    public void No_other_name_leads_here(string host, int status)
    {
        using var visit = new Visiting(AnyWorld.Of(1).Read());
        Assert.Equal(status, visit.Get("/", ("Host", host)).Status);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", 403)]
    [InlineData("Sec-Fetch-Site", "same-site", 403)]
    [InlineData("Sec-Fetch-Site", "none", 403)]
    [InlineData("Sec-Fetch-Site", "same-origin", 302)]
    [InlineData("Origin", "http://elsewhere.example", 403)]
    [InlineData("X-Nothing", "said", 403)]
    public void Nothing_is_changed_by_a_page_elsewhere(string header, string value, int status)
    {
        using var visit = new Visiting(AnyWorld.Of(1).Read());
        Assert.Equal(status, visit.Post("/hat", "hat=x", (header, value)).Status);
    }

    [Fact]
    public void A_browser_that_says_only_its_origin_is_believed()
    {
        using var visit = new Visiting(AnyWorld.Of(1).Read());
        Assert.Equal(302, visit.Post("/hat", "hat=x", ("Origin", visit.Address.GetLeftPart(UriPartial.Authority))).Status);
    }
}
