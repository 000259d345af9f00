using Renkei.App.Access.SignIn;
using Renkei.Core.Records;

namespace Renkei.Tests.App.SignIn;

/// <summary>After signing in one goes to a page of this site and nowhere else.</summary>
public class ReturnAddressTests
{
    private static readonly string[] Wrong =
    [
        "", " ", "elsewhere", "elsewhere.example", "//elsewhere.example", "///elsewhere.example", "////elsewhere.example", "/\\elsewhere.example", "\\elsewhere.example", "\\\\elsewhere.example", "/\\/elsewhere.example",
        "\\/elsewhere.example", "//\\elsewhere.example", "https://elsewhere.example", "HTTPS://elsewhere.example", "https:elsewhere.example", "https:/elsewhere.example", "http:\\\\elsewhere.example", "https:///elsewhere.example", "ftp://elsewhere.example",
        "javascript:alert(1)", "JavaScript:alert(1)", "java\tscript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "mailto:a@elsewhere.example", "about:blank", "/\t/elsewhere.example", "/\n/elsewhere.example",
        "/\r\n//elsewhere.example", "\t//elsewhere.example", "/\u0000/elsewhere.example", " //elsewhere.example", " /records", "~//elsewhere.example", "~/records", "~\\elsewhere.example", "@elsewhere.example", ".elsewhere.example",
        "?x=//elsewhere.example", "#//elsewhere.example", "/records\r\nSet-Cookie: x=y", "/\u2215elsewhere.example", "/\uff0felsewhere.example", "/\u3002elsewhere.example", "../records", "./records", "/records\u0085x", "//%5celsewhere.example",
        "https://renkei.example.elsewhere.example/", "https://renkei.example@elsewhere.example/", "https://renkei.example/",
    ];

    public static TheoryData<string> Elsewhere => [.. Wrong];

    public static TheoryData<string> Here => ["/", "/records", "/records/insight?from=50", "/alliances/pact#x", "/a//b", "/%2F%2Felsewhere.example", "/records?return=//elsewhere.example"];

    [Theory]
    [MemberData(nameof(Elsewhere))]
    public void What_leads_elsewhere_leads_to_the_first_page(string asked) => Assert.Equal("/", LocalAddress.Of(asked));

    [Theory]
    [MemberData(nameof(Here))]
    public void A_page_of_this_site_is_gone_to(string asked) => Assert.Equal(asked, LocalAddress.Of(asked));

    [Fact]
    public void Signing_in_never_leads_off_the_site()
    {
        using var site = new GuardedSite();
        site.Account("kei", Roles.Manager);
        Assert.True(Wrong.Length >= 40);
        foreach (var asked in Wrong)
        {
            var answer = site.Stranger().SignIn("kei", wanted: asked);
            Assert.Equal(asked.Contains('\0', StringComparison.Ordinal) ? (400, null) : (302, "/"), (answer.Status, answer.Headers.GetValueOrDefault("Location")));
        }

        Assert.Equal("/records?from=1", site.Stranger().SignIn("kei", wanted: "/records?from=1").Headers["Location"]);
        var asking = site.Stranger().Get("/records/insight?from=2").Headers["Location"];
        Assert.Equal("/sign-in?return=%2Frecords%2Finsight%3Ffrom%3D2", asking);
        Assert.Contains("value=\"/records/insight?from=2\"", site.Stranger().Get(asking).Body, StringComparison.Ordinal);
        Assert.Contains("value=\"/\"", site.Stranger().Get("/sign-in?return=//elsewhere.example").Body, StringComparison.Ordinal);
    }
}
