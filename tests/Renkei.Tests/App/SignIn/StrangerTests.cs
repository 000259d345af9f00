using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Renkei.App;
using Renkei.App.Access.Web;
using Renkei.Core.Records;

namespace Renkei.Tests.App.SignIn;

/// <summary>Who is not signed in gets nothing but the pages to sign in, by whatever address and method.</summary>
public class StrangerTests
{
    /// <summary>All that anybody may call.</summary>
    private static readonly string[] Open =
    [
        "GET /sign-in", "POST /sign-in", "POST /sign-in/passkey/options", "POST /sign-in/passkey", "GET /set-up", "POST /set-up", "GET /join/{token}", "POST /join/{token}",
    ];

    [Fact]
    public void A_stranger_is_led_to_sign_in_from_every_address_but_those()
    {
        using var site = new GuardedSite();
        site.Account("somebody", Roles.Manager, isAdministrator: true);
        Assert.True(site.Visiting.Endpoints.Count > 30);
        Assert.Empty(Passed(site));
    }

    [Fact]
    public void An_address_behind_which_a_stranger_gets_is_found()
    {
        using var site = new GuardedSite(map: endpoints =>
        {
            Addresses.MapWithSignIn(endpoints);
            endpoints.MapGet("/told", context => context.Response.WriteAsync("cnry")).Behind(Door.Anyone);
            endpoints.MapPost("/told/{id}", context => context.Response.WriteAsync("cnry")).Behind(Door.Anyone);
            endpoints.MapGet("/kept", context => context.Response.WriteAsync("cnry")).Behind(Door.Reader);
            endpoints.MapGet("/doorless", context => context.Response.WriteAsync("cnry"));
        });
        Assert.Equal(["GET /told", "POST /told/{id}"], Passed(site));
    }

    [Fact]
    public void Nor_does_anybody_pass_with_a_session_that_is_none()
    {
        using var site = new GuardedSite();
        foreach (var cookie in (string[])["__Host-renkei=", "__Host-renkei=x", $"__Host-renkei={new string('a', 43)}", "renkei=x", "__Host-renkei=' or 1=1 --", $"__Host-renkei={new string('a', 5000)}"])
        {
            var stranger = site.Stranger();
            stranger.Cookie = cookie;
            Assert.Equal("/sign-in", stranger.Get("/").Headers["Location"]);
        }
    }

    [Fact]
    public void No_page_for_strangers_tells_of_what_is_kept()
    {
        using var site = new GuardedSite();
        site.Account("somebody", Roles.Manager);
        foreach (var path in (string[])["/sign-in", "/set-up", "/nowhere", "/join/x"]) Assert.DoesNotContain("aoki", site.Stranger().Get(path).Body, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_site_answers_to_its_address_alone_and_to_its_own_pages()
    {
        using var site = new GuardedSite();
        site.Account("somebody", Roles.Manager);
        Assert.Equal(421, site.Visiting.Get("/sign-in", ("Host", "localhost")).Status);
        Assert.Equal(421, site.Visiting.Get("/sign-in", ("Host", "renkei.example:444")).Status);
        var answer = site.Stranger().Get("/sign-in");
        Assert.Equal((200, "max-age=31536000"), (answer.Status, answer.Headers["Strict-Transport-Security"]));
        Assert.Equal(403, site.Visiting.Post("/sign-in", "name=x", ("Host", "renkei.example"), ("Origin", "http://renkei.example")).Status);
        Assert.Equal(403, site.Visiting.Post("/sign-in", "name=x", ("Host", "renkei.example"), ("Sec-Fetch-Site", "cross-site"), ("Origin", GuardedSite.Address)).Status);
        Assert.NotEqual(403, site.Visiting.Post("/sign-in", "name=x", ("Host", "renkei.example"), ("Origin", GuardedSite.Address)).Status);
    }

    [Fact]
    public void A_stranger_sends_no_large_form()
    {
        using var site = new GuardedSite();
        Assert.Equal(413, site.Stranger().Post("/sign-in", $"name={new string('a', 100_000)}").Status);
    }

    /// <summary>The addresses that let a stranger pass though they are not among those that may.</summary>
    private static List<string> Passed(GuardedSite site) =>
    [
        .. from address in site.Visiting.Endpoints.OfType<RouteEndpoint>()
           from method in address.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
           let name = $"{method} {address.RoutePattern.RawText}"
           where !Open.Contains(name, StringComparer.Ordinal) && !name.EndsWith(".css", StringComparison.Ordinal) && !name.EndsWith(".js", StringComparison.Ordinal)
           let path = string.Concat(address.RoutePattern.PathSegments.Select(segment => $"/{string.Concat(segment.Parts.Select(part => part is Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal ? literal.Content : "1"))}"))
           let answer = method == "GET" ? site.Stranger().Get(path.Length == 0 ? "/" : path) : site.Stranger().Post(path, "a=b")
           where answer.Status is not (401 or 404) && !(answer.Status == 302 && answer.Headers["Location"].StartsWith("/sign-in", StringComparison.Ordinal))
           orderby name
           select name,
    ];
}
